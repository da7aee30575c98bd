import { existsSync, readdirSync, readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { manifestMessages } from './utils/i18n/manifest-messages.ts';
import { webmailMatches } from './utils/page/webmail/adapters/matches.ts';

// The built extension asks for webmail hosts only; tests/e2e/package.test.ts holds it to that.
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({
    // As old as the browsers we support: newer CSS such as light-dark() stays as written instead of being rewritten for older ones.
    build: { target: ['chrome126', 'firefox140'], cssTarget: ['chrome126', 'firefox140'] },
    plugins: [withoutForbiddenPaths(), preact({ reactAliasesEnabled: false, prefreshEnabled: false })],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '126',
    icons: icons('on', [16, 32, 48, 96, 128]),
    action: { default_icon: icons('on', [16, 32]), default_title: '__MSG_name__' },
    // alarms: reads the portal again and reminds of deadlines; offscreen: Chromium's worker cannot parse a page, Firefox's background can.
    // storage: choices and what is remembered; scripting: registers the sign-in check once the user has allowed it.
    permissions: ['storage', 'scripting', 'alarms', ...(browser === 'firefox' ? [] : ['offscreen'])],
    host_permissions: [...webmailMatches, 'https://*.amazonpreview.com/*'],
    // Asked for on the welcome page or in the options, with a click, and given back there.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['<all_urls>'],
    // Who opened a tab may not send it away from the warning that took the place of the page. Firefox knows no such key.
    ...(browser !== 'firefox' && { cross_origin_opener_policy: { value: 'same-origin' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'preview-guard@preview-guard.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  hooks: {
    // Name and description in the browser's own list of extensions; everything else is translated at run time, see utils/i18n.
    'build:publicAssets': (_wxt, assets) => {
      for (const { language, json } of manifestMessages()) {
        assets.push({ contents: json, relativeDest: `_locales/${language}/messages.json` });
      }
      assets.push({ contents: licences(), relativeDest: 'licences.txt' });
    },
  },
});

/**
 * Takes out of libraries what extensions may not do and this one never does, so that no reviewer has to wonder: zod compiles schemas with
 * the Function constructor where it may (it falls back by itself), Preact writes markup for a prop that nobody here sets.
 */
function withoutForbiddenPaths(): Plugin {
  return {
    name: 'without-forbidden-paths',
    transform(code, id) {
      if (id.includes('/zod/v4/core/')) return code.replaceAll('const F = Function;', 'const F = null;');
      if (id.includes('/preact/dist/preact')) return code.replaceAll(/\.innerHTML=(?!=)/g, '.textContent=');
      return null;
    },
  };
}

/** Drawn by `tests/tools/draw-icons.ts`. */
function icons(name: string, sizes: readonly number[]): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [String(size), `icon/${name}-${size}.png`]));
}

/** Tools whose own code ends up in the build, beside the dependencies. */
const builtIn = ['wxt', '@wxt-dev/browser', '@wxt-dev/storage', 'webextension-polyfill'];

/** Licences of everything that is built in, as far as each package ships its text; else its name. */
function licences(): string {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; version?: string; license?: string }>;
  };
  const used = Object.entries(packages).filter(
    ([folder, { dev }]) => folder !== '' && existsSync(folder) && (!dev || builtIn.includes(folder.replace('node_modules/', ''))),
  );
  return used
    .map(([folder, { version, license }]) => {
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      const text = file === undefined ? '' : `\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`;
      return `${folder.replace(/^.*node_modules\//, '')} ${version}: ${license ?? 'see text'}${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
