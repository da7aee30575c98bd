import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installPackages } from './find-browser.ts';

/** Code of a language (ISO 639). */
export type BrowserLanguage = string;

/**
 * Makes sure that the browser has its own interface in that language, on which `i18n.getMessage` depends.
 * Debian ships all languages but English in a package of its own, `chromium-l10n`; others bundle them.
 * Throws an error with one line of instruction if it is missing and cannot be installed.
 */
export async function requireLanguage(executablePath: string, language: BrowserLanguage): Promise<void> {
  if (process.platform !== 'linux' || language === 'en') return;
  // Debian's command is a script in /usr/bin, the browser itself stands in /usr/lib/chromium.
  const folders = [join(dirname(realpathSync(executablePath)), 'locales'), '/usr/lib/chromium/locales'];
  const locales = folders.find((folder) => existsSync(join(folder, 'en-US.pak')));
  if (locales === undefined || existsSync(join(locales, `${language}.pak`))) return;
  if (await installPackages(['chromium-l10n'])) return;
  throw new Error(
    `Chromium has no interface in "${language}": install the package "chromium-l10n" (as root: apt-get install chromium-l10n).`,
  );
}

/** The language with the region that most who speak it live in: `de-DE`. */
export function browserLocale(language: BrowserLanguage): string {
  return `${language}-${new Intl.Locale(language).maximize().region ?? ''}`;
}

/** Command line for that language: macOS has its own way, Linux listens to the environment only. */
export function languageArguments(language: BrowserLanguage): readonly string[] {
  return [`--lang=${language}`, ...(process.platform === 'darwin' ? ['-AppleLanguages', `(${language})`] : [])];
}

/** This process's environment with that language. `LC_ALL` is left out because it would win over `LANGUAGE`. */
export function languageEnvironment(language: BrowserLanguage): Record<string, string> {
  const own = { LANGUAGE: language, LANG: `${browserLocale(language).replace('-', '_')}.UTF-8` };
  const given = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'LC_ALL');
  return { ...Object.fromEntries(given), ...own };
}
