import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { type BrowserLanguage, browserLocale, languageArguments, languageEnvironment, requireLanguage } from './browser-language.ts';
import { findBrowser } from './find-browser.ts';

const {
  PROGRAMFILES: programs = 'C:\\Program Files',
  'PROGRAMFILES(X86)': programs86 = 'C:\\Program Files (x86)',
  LOCALAPPDATA: localApps = 'C:\\Users\\Default\\AppData\\Local',
} = process.env;

/**
 * Path of a Chromium that can load an unpacked extension: `CHROMIUM_PATH` or `CHROME_PATH`, else the usual paths, else Debian's package.
 * Chromium comes before Chrome everywhere, because Chrome has ignored `--load-extension` since version 137 (2025); Edge still honours it.
 * Throws an error with one line of instruction where none is found and none can be installed.
 */
export function findChromium(): Promise<string> {
  return findBrowser({
    name: 'Chromium',
    variables: ['CHROMIUM_PATH', 'CHROME_PATH'],
    commands: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome'],
    paths: {
      linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/usr/bin/microsoft-edge', '/usr/bin/google-chrome'],
      darwin: ['Chromium', 'Microsoft Edge', 'Google Chrome'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`),
      win32: [
        `${localApps}\\Chromium\\Application\\chrome.exe`,
        `${programs86}\\Microsoft\\Edge\\Application\\msedge.exe`,
        `${programs}\\Google\\Chrome\\Application\\chrome.exe`,
      ],
    },
    packages: [['chromium', 'chromium-l10n'], ['chromium']],
    instruction: {
      linux: 'install the package "chromium" (as root: apt-get install chromium)',
      darwin: 'run "brew install --cask chromium"',
      win32: 'install Microsoft Edge or Chromium',
    },
  });
}

/** Path of a Firefox: `FIREFOX_PATH`, else the usual paths, else Debian's package. Throws as `findChromium` does. */
export function findFirefox(): Promise<string> {
  return findBrowser({
    name: 'Firefox',
    variables: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    paths: {
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: [`${programs}\\Mozilla Firefox\\firefox.exe`, `${programs86}\\Mozilla Firefox\\firefox.exe`],
    },
    packages: [['firefox-esr'], ['firefox']],
    instruction: {
      linux: 'install the package "firefox-esr" (as root: apt-get install firefox-esr)',
      darwin: 'run "brew install --cask firefox"',
      win32: 'install Firefox from its own web site',
    },
  });
}

export interface ChromiumOptions {
  /** Folder of the unpacked extension; `null` = it is installed later, see `installExtension`. */
  readonly extensionDir: string | null;
  /** The world that all host names lead to. */
  readonly world: { readonly port: number };
  /** Hosts that lead to another port of this machine instead. */
  readonly elsewhere?: Readonly<Record<string, number>>;
  /** Language of the browser itself and of what it asks pages for. Default `en`. */
  readonly language?: BrowserLanguage;
  /** Default `true`. */
  readonly headless?: boolean;
  /** Colour scheme pages are told. Default `light`. */
  readonly colorScheme?: 'light' | 'dark';
  /** A profile to keep. Without it a throw-away one is made, and deleted when the context is closed. */
  readonly userDataDir?: string;
  /** Tells pages that there is a mouse, as on a desk; without it a browser without a window has neither mouse nor touch. */
  readonly mouse?: boolean;
  /** For pictures: no scroll bars, which take no room then. */
  readonly withoutScrollBars?: boolean;
  /** CSS pixels. Default 1280 x 800; with a window of its own the window decides. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Starts Chromium with the extension, with every host name leading to the world, so that nothing outside this machine is contacted. */
export async function launchChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const { extensionDir, world, language = 'en', headless = true, colorScheme = 'light' } = options;
  const profile = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'preview-guard-chromium-'));
  const executablePath = await findChromium();
  await requireLanguage(executablePath, language);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode is the old one, which knows no extensions.
    headless: false,
    // Or what is installed later stays switched off.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...flags,
      ...(options.mouse ? [mouseFlag] : []),
      ...(options.withoutScrollBars ? ['--hide-scrollbars'] : []),
      ...worldFlags(world.port, options.elsewhere ?? {}),
      ...(extensionDir === null ? [] : extensionFlags(extensionDir)),
      ...languageArguments(language),
    ],
    env: languageEnvironment(language),
    locale: browserLocale(language),
    colorScheme,
    ignoreHTTPSErrors: true,
    viewport: headless ? (options.viewport ?? { width: 1280, height: 800 }) : null,
  });
  if (options.userDataDir === undefined) deleteOnClose(context, profile);
  return context;
}

/** Profiles still to delete, for a window that the user closes and for a run that is broken off. */
const leftovers = new Set<string>();
process.once('exit', () => {
  for (const profile of leftovers) rmSync(profile, { recursive: true, force: true });
});

/** The browser writes into its profile until its process has ended, which is later than the context's `close` event. */
function deleteOnClose(context: BrowserContext, profile: string): void {
  leftovers.add(profile);
  const close = context.close.bind(context);
  context.close = async (options) => {
    await close(options);
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    leftovers.delete(profile);
  };
}

const flags: readonly string[] = [
  '--no-sandbox',
  '--ignore-certificate-errors',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  // Lets a test press the toolbar symbol.
  '--enable-unsafe-extension-debugging',
];

/** A pointer that hovers and is exact, by the numbers of Blink's settings (seen 2026-11). */
const mouseFlag = '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

function worldFlags(port: number, elsewhere: Readonly<Record<string, number>>): string[] {
  const rules = Object.entries({ ...elsewhere, '*': port }).map(([host, to]) => `MAP ${host} 127.0.0.1:${to}`);
  return [`--host-resolver-rules=${rules.join(',')}`];
}

function extensionFlags(folder: string): string[] {
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
}

/** Installs the unpacked extension, or its update, into a browser that was started without it. */
export async function installExtension(context: BrowserContext, folder: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No browser');
  await session.send('Extensions.loadUnpacked', { path: resolve(folder) });
  await session.detach();
}

/** The extension's service worker, awaited if it has not started yet (at most 10 s). */
export async function extensionWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
}

/** The extension's id, for addresses such as `chrome-extension://ID/popup.html`. */
export async function extensionId(context: BrowserContext): Promise<string> {
  return new URL((await extensionWorker(context)).url()).host;
}
