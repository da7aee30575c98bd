import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { locales } from '../../utils/i18n/languages/registry.ts';
import { webmailMatches } from '../../utils/page/webmail/clients.ts';

// What the built packages ask for and contain. Least privilege is a promise of the README.

const builds = ['chrome-mv3', 'firefox-mv3'].map((name) => ({ name, folder: `${import.meta.dirname}/../../.output/${name}` }));

for (const { name, folder } of builds) {
  test.describe(name, () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const code = files.filter((file) => file.endsWith('.js')).map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

    test('asks for the hosts of webmail and portal only', () => {
      // Chromium's worker cannot parse a page, so a page off screen does.
      expect(manifest.permissions).toEqual([
        'storage',
        'scripting',
        'alarms',
        'activeTab',
        'contextMenus',
        ...(name === 'chrome-mv3' ? ['offscreen'] : []),
      ]);
      // Asked for with a click, and only where the user wants reminders or the check of sign-in pages.
      expect(manifest.optional_permissions).toEqual(['notifications']);
      expect(manifest.optional_host_permissions).toEqual(['<all_urls>']);
      expect(manifest.host_permissions).toEqual([...webmailMatches, 'https://*.amazonpreview.com/*']);
      const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
      expect(matches.toSorted()).toEqual(manifest.host_permissions.toSorted());
    });

    test('is offered for Firefox on a desk only, as nobody has tried it on Android', () => {
      const settings = manifest.browser_specific_settings ?? {};
      expect(Object.keys(settings)).toEqual(name === 'firefox-mv3' ? ['gecko'] : []);
    });

    test('shows pages nothing of itself', () => {
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
      expect(manifest.externally_connectable).toBeUndefined();
    });

    test('loads no code from elsewhere and makes none at run time', () => {
      expect(manifest.content_security_policy).toBeUndefined();
      for (const { file, text } of code) {
        expect(text, file).not.toMatch(/\beval\(|new Function\(|importScripts\(|import\(["'`]https?:|<script [^>]{0,200}src=/);
        expect(text, file).not.toMatch(/XMLHttpRequest|new WebSocket|sendBeacon|EventSource/);
      }
    });

    test('leaves the gallery at home', () => {
      expect(files.filter((file) => file.includes('gallery'))).toEqual([]);
    });

    test('names the licence of every package whose code it has, and has code of no other than it is said to', () => {
      const licences = readFileSync(join(folder, 'licences.txt'), 'utf8');
      const named = [...licences.matchAll(/^(\S+) \d+\.\d+\.\d+\S*: /gm)].map(([, name = '']) => name);
      const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, '../../package.json'), 'utf8'));
      expect(named).toEqual(expect.arrayContaining(Object.keys(dependencies)));
      // Tools write a little of their own into what they build.
      const tools = ['vite', 'wxt', '@wxt-dev/webextension-polyfill'];
      expect(named.filter((name) => name in devDependencies && !tools.includes(name))).toEqual([]);
    });

    test('has its texts in every language', () => {
      expect(manifest.default_locale).toBe('en');
      for (const { language } of locales) {
        const messages = JSON.parse(readFileSync(join(folder, '_locales', language, 'messages.json'), 'utf8'));
        expect(messages.name.message).toBe('Preview Guard');
        expect(messages.description.message.length).toBeLessThanOrEqual(132);
      }
    });
  });
}
