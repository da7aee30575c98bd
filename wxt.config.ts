import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leanLibraries } from './tests/tools/build/lean-libraries.ts';
import { shipped } from './tests/tools/build/licences.ts';
import { standAlone } from './tests/tools/build/stand-alone.ts';
import { manifestMessages } from './utils/i18n/manifest-messages.ts';
import { webmailMatches } from './utils/page/webmail/clients.ts';
import { scriptEntries } from './utils/page/webmail/script-entries.ts';

const target = ['chrome126', 'firefox140'];
const { plugin: noteShipped, licences } = shipped();

// The built extension asks for webmail hosts only; tests/e2e/package.test.ts holds it to that.
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({
    // As old as the browsers we support: newer CSS such as light-dark() stays as written instead of being rewritten for older ones.
    build: {
      target,
      cssTarget: target,
      modulePreload: { polyfill: false },
      // A constant that is used three times would be written three times, the list of public suffixes among them.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
    // Tables as one string for JSON.parse: smaller and faster to start than one export for each of thousands of letters.
    json: { namedExports: false, stringify: true },
    plugins: [leanLibraries(), noteShipped(), preact({ reactAliasesEnabled: false, prefreshEnabled: false })],
  }),
  zip: {
    // Reviewers build from the sources; of the tests they need only what the build itself uses.
    excludeSources: ['corpus/**', '**/*.{zip,log}', 'tests/{*.ts,!(tools)/**}', 'tests/tools/!(build)', 'tests/tools/!(build)/**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '126',
    icons: icons('on', [16, 32, 48, 128]),
    action: { default_icon: icons('on', [16, 32]), default_title: '__MSG_name__' },
    // alarms: reads the portal again and reminds of deadlines; offscreen: Chromium's worker cannot parse a page, Firefox's background can.
    // storage: choices and what is remembered; scripting: registers the sign-in check once the user has allowed it.
    // activeTab: the one page in front, after a click on the toolbar symbol, for "check this page".
    // contextMenus: "Check this link" in the browser's own menu for links.
    permissions: ['storage', 'scripting', 'alarms', 'activeTab', 'contextMenus', ...(browser === 'firefox' ? [] : ['offscreen'])],
    host_permissions: [...webmailMatches, 'https://*.amazonpreview.com/*'],
    // Asked for on the welcome page or in the options, with a click, and given back there.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['<all_urls>'],
    // The window opens by a key too, which the browser lets its user change: not everybody sees or uses the toolbar.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+P', mac: 'MacCtrl+Shift+P' } } },
    // Who opened a tab may not send it away from the warning that took the place of the page. Firefox knows no such key.
    ...(browser !== 'firefox' && { cross_origin_opener_policy: { value: 'same-origin' } }),
    ...(browser === 'firefox' && {
      // No `gecko_android`: on Android nobody has tried it.
      browser_specific_settings: {
        gecko: {
          id: 'preview-guard@preview-guard.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // The gate runs on every page of the web: a script of its own, without the frame that a framework puts around it.
    'prepare:publicPaths': (_, paths) => void paths.push('signin-gate.js'),
    // Each further file costs a page's first paint a millisecond or two, and so does every 20 KB of code: what three pages share is one file,
    // beside a small one that asks the storage before all else. Scripts that stand alone share nothing.
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rolldownOptions?.output;
      if (entrypoints.length < 2 || !output || Array.isArray(output)) return;
      const groups = [
        { name: 'early', test: /utils\/browser\/storage-prefetch|webextension-polyfill/, minShareCount: 2, priority: 1 },
        // The popup loads its own words in one language, and those of verdicts only for somebody who asks why.
        { name: (id: string) => /i18n\/languages\/\w+\/popup\.ts$/.exec(id)?.[0].replaceAll(/\W+/g, '-') ?? null, priority: 2 },
        {
          name: 'languages',
          test: /utils\/i18n\/(?:languages\/|pages\/)?(?:\w+\/)?(?:banner|pages|registry)\.ts$|components\/own-page\.tsx$/,
          priority: 1,
        },
        { name: 'shared', minShareCount: 3 },
      ];
      output.codeSplitting = { includeDependenciesRecursively: false, groups };
    },
    // The gallery is for developers: in a build of its own and under `wxt`, never in what is shipped.
    'entrypoints:found': ({ config: { mode } }, found) => {
      if (mode === 'gallery' || mode === 'development') return;
      const gallery = found.findIndex(({ name }) => name === 'gallery');
      if (gallery >= 0) found.splice(gallery, 1);
    },
    // One file, and two ways in which it runs: WXT knows one for each file.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = manifest.content_scripts?.flatMap((script) =>
        script.js?.some((file) => file.endsWith('webmail.js'))
          ? scriptEntries.map((entry) => ({ ...script, ...entry, matches: [...entry.matches] }))
          : script,
      );
    },
    // Name and description in the browser's own list of extensions; everything else is translated at run time, see utils/i18n.
    'build:publicAssets': async (_wxt, assets) => {
      assets.push({
        contents: await standAlone(`${import.meta.dirname}/utils/page/signin/gate-script.ts`, target),
        relativeDest: 'signin-gate.js',
      });
      for (const { language, json } of manifestMessages()) {
        assets.push({ contents: json, relativeDest: `_locales/${language}/messages.json` });
      }
      assets.push({ contents: licences(), relativeDest: 'licences.txt' });
    },
  },
});

/** Drawn by `tests/tools/draw-icons.ts`. */
function icons(name: string, sizes: readonly number[]): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [String(size), `icon/${name}-${size}.png`]));
}
