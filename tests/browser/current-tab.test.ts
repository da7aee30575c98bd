import { expect, it } from 'vitest';
import { protectionOf } from '../../entrypoints/popup/current-tab.ts';
import type { Level } from '../../utils/core/verdict/verdict.ts';

const page = 'https://konto.example/anmelden';
const verdict = (level: Level) => ({ level, score: 0, reasons: [], advice: [], marketplace: 'amazon.de', failedRules: [], cut: [] });
const shown = (level: Level, judgedAt: string | null, url: string | null) =>
  protectionOf(
    { id: 1, url, incognito: false },
    { mails: [], page: { address: judgedAt, host: 'konto.example', verdict: verdict(level), at: 0 } },
    {},
    [],
    true,
  ).kind;

it.each<[string, Level, string | null, string | null, string]>([
  ['a warning of this page', 'fake', page, page, 'verdict'],
  ['nothing found on this page', 'none', page, page, 'verdict'],
  ['a warning, and the address is not known', 'suspicious', page, null, 'verdict'],
  ['nothing found, and the address is not known', 'clear', page, null, 'page'],
  ['nothing found somewhere, and this is a page', 'none', null, page, 'page'],
  ['a page that was stopped, in whose place our own stands', 'fake', page, 'chrome-extension://abc/warning.html#id', 'verdict'],
  ['a warning of another page', 'fake', 'https://other.example/', page, 'page'],
])('%s', (_, level, judgedAt, url, kind) => {
  expect(shown(level, judgedAt, url)).toBe(kind);
});

it.each<[string, string | null, boolean, readonly string[], string]>([
  ['a mail page that may be read', 'https://mail.google.com/mail/u/0/', true, [], 'client'],
  ['a mail page that the browser keeps from us', 'https://mail.google.com/mail/u/0/', false, [], 'no-access'],
  ['one that the user switched off', 'https://mail.google.com/mail/u/0/', false, ['gmail'], 'client'],
  ['a page without a name, and no mail page may be read', null, false, [], 'no-access'],
  ['a page without a name, and mail pages may be read', null, true, [], 'page'],
  ['any other page, which nobody has to read', 'https://shop.example/', false, [], 'page'],
])('%s', (_, url, access, off, kind) => {
  expect(protectionOf({ id: 1, url, incognito: false }, null, {}, off, access).kind).toBe(kind);
});
