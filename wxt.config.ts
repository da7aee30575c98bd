import preact from '@preact/preset-vite';
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
    build: { target: ['chrome123', 'firefox140'], cssTarget: ['chrome123', 'firefox140'] },
    plugins: [preact({ reactAliasesEnabled: false, prefreshEnabled: false })],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '123',
    permissions: ['storage'],
    host_permissions: [...webmailMatches],
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
    },
  },
});

function icons(name: string, sizes: readonly number[]): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [String(size), `icon/${name}-${size}.png`]));
}
