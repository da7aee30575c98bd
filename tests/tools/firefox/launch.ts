import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../browsers.ts';
import { firefoxError } from './errors.ts';
import { type Marionette, openMarionette } from './marionette.ts';
import { type FirefoxLanguage, preferencesFor, userJs } from './preferences.ts';
import { startProcess } from './start-process.ts';
import { waitFor } from './wait-for.ts';

export interface FirefoxOptions {
  /** Folder of the unpacked extension, absolute. */
  readonly extensionDir: string;
  /** The world that all host names lead to. */
  readonly world: { readonly port: number };
  /** Language of the browser itself and of what it asks pages for. Default `en`. */
  readonly language?: FirefoxLanguage;
}

/** A Firefox with the extension. */
export interface RunningFirefox {
  readonly marionette: Marionette;
  /** Opens a page of the extension, such as `popup.html`, in a new tab, goes to that tab and waits until it has loaded. */
  readonly openExtensionPage: (path: string) => Promise<void>;
  /** Puts the extension's background to sleep, as Firefox does after half a minute without work. */
  readonly sleepBackground: () => Promise<void>;
  /** Ends Firefox and deletes its profile. May be called twice. */
  readonly close: () => Promise<void>;
}

/**
 * Starts Firefox without a window, on a throw-away profile, with the extension installed and every host name leading to the world,
 * so that nothing outside this machine is contacted. Rejects with a named error, see `errors.ts`; nothing stays behind then.
 */
export async function launchFirefox(options: FirefoxOptions): Promise<RunningFirefox> {
  const { extensionDir, world, language = 'en' } = options;
  if (!existsSync(join(extensionDir, 'manifest.json'))) {
    throw firefoxError('FirefoxStartError', 'The extension is not built yet: run "npm run build:firefox".');
  }
  const executable = await findFirefox();
  const profile = mkdtempSync(join(tmpdir(), 'preview-guard-firefox-'));
  writeFileSync(join(profile, 'user.js'), userJs(preferencesFor(world.port, language)));
  const firefox = await startProcess(executable, profile);
  try {
    const marionette = await openMarionette(firefox.port);
    await setLanguage(marionette, language);
    const before = await marionette.windowHandles();
    const id = await marionette.installAddon(extensionDir, true);
    await closeWelcome(marionette, before);
    return {
      marionette,
      openExtensionPage: (path) => openExtensionPage(marionette, id, path),
      sleepBackground: () => sleepBackground(marionette, id),
      async close() {
        await marionette.quit().catch(() => undefined);
        marionette.close();
        await firefox.end(4_000);
      },
    };
  } catch (error) {
    await firefox.end(0);
    throw error;
  }
}

/**
 * Firefox speaks only languages it has a package for, but takes the list of those from this property: with it `i18n.getUILanguage()`
 * and `i18n.getMessage()` are German on any Firefox, while its own menus, which nobody sees here, stay English.
 */
async function setLanguage(marionette: Marionette, language: FirefoxLanguage): Promise<void> {
  if (language === 'en') return;
  const body = `Services.locale.availableLocales = [arguments[0], 'en-US'];
    Services.locale.requestedLocales = [arguments[0]];
    return Services.locale.appLocaleAsBCP47;`;
  const spoken = await marionette.inChrome(() => marionette.executeScript(body, [language]));
  if (spoken !== language) throw firefoxError('FirefoxStartError', `Firefox speaks "${spoken}" instead of "${language}".`);
}

/**
 * The extension shows its welcome page in a tab of its own. It must not stay in front: in a hidden tab Firefox lets timers run once a second
 * only, and everything, the webmail and the extension, would take seconds.
 */
async function closeWelcome(marionette: Marionette, before: readonly string[]): Promise<void> {
  const welcome = await newTab(marionette, 'the welcome page', before);
  await marionette.switchToWindow(welcome);
  await marionette.closeWindow();
  await marionette.switchToWindow(before[0] ?? '');
  const visible = async () => ((await marionette.executeScript('return document.visibilityState')) === 'visible' ? true : null);
  await waitFor('the first tab to come to the front', visible);
}

function newTab(marionette: Marionette, what: string, before: readonly string[]): Promise<string> {
  return waitFor(what, async () => (await marionette.windowHandles()).find((each) => !before.includes(each)) ?? null);
}

/** WebDriver refuses to go from a web page to an extension's page, so the browser itself opens the tab. */
async function openExtensionPage(marionette: Marionette, id: string, path: string): Promise<void> {
  const before = await marionette.windowHandles();
  const body = `const url = WebExtensionPolicy.getByID(arguments[0]).getURL(arguments[1]);
    gBrowser.selectedTab = gBrowser.addTab(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
    return url;`;
  const url = await marionette.inChrome(() => marionette.executeScript(body, [id, path]));
  const handle = await newTab(marionette, 'the new tab', before);
  await marionette.switchToWindow(handle);
  await waitFor(`${path} to load`, async () => {
    const [state, address] = [await marionette.executeScript('return document.readyState'), await marionette.currentUrl()];
    return state === 'complete' && address === url ? true : null;
  });
}

async function sleepBackground(marionette: Marionette, id: string): Promise<void> {
  const body = `return (async ([id]) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    await extension.terminateBackground();
    return extension.backgroundState;
  })(arguments)`;
  const state = await marionette.inChrome(() => marionette.executeScript(body, [id]));
  if (state !== 'stopped') throw firefoxError('FirefoxWaitError', `The background is "${state}" instead of "stopped".`);
}
