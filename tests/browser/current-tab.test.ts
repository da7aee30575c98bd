import { expect, it } from 'vitest';
import { protectionOf } from '../../entrypoints/popup/current-tab.ts';
import type { Level } from '../../utils/core/verdict/verdict.ts';

const page = 'https://konto.example/anmelden';
const verdict = (level: Level) => ({ level, score: 0, reasons: [], advice: [], marketplace: 'amazon.de', failedRules: [], cut: [] });
const shown = (level: Level, judgedAt: string | null, url: string | null) =>
  protectionOf({ id: 1, url }, { mail: null, page: { address: judgedAt, host: 'konto.example', verdict: verdict(level), at: 0 } }, {}, [])
    .kind;

it.each<[string, Level, string | null, string | null, string]>([
  ['a warning of this page', 'fake', page, page, 'verdict'],
  ['nothing found on this page', 'none', page, page, 'verdict'],
  ['a warning, and the address is not known', 'suspicious', page, null, 'verdict'],
  ['nothing found, and the address is not known', 'clear', page, null, 'page'],
  ['nothing found somewhere, and this is a page', 'none', null, page, 'page'],
  ['a warning of another page', 'fake', 'https://other.example/', page, 'page'],
])('%s', (_, level, judgedAt, url, kind) => {
  expect(shown(level, judgedAt, url)).toBe(kind);
});
