import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { defaultSettings } from '../../utils/core/settings/settings.ts';
import type { ImportProblem } from '../../utils/i18n/pages/messages.ts';
import { pageMessagesFor } from '../../utils/i18n/pages/registry.ts';
import { type OwnStage, openOwnStage } from './own-page.ts';

// What a stranger may hand to "take over from a copy": each file gets one sentence, in the user's language, and storage stays as it is.

const trusted = { senders: [{ address: 'friend@web.example', at: 1_790_000_000_000 }], hosts: [{ host: 'shop.example', at: 5 }] };
const history = [{ kind: 'mail', id: 'gmail 1', who: 'a@web.example', level: 'fake', at: 1_790_000_000_000 }];
const mark = { shape: 'moon', colour: 'teal' };
const settings = { ...defaultSettings, mail: { ...defaultSettings.mail, showClear: true } };

/** A copy as it is written, with something else in place of a part. */
const copy = (change: object = {}) =>
  JSON.stringify(
    { product: 'preview-guard', version: 1, savedAt: '2026-11-24T09:00:00.000Z', settings, mark, trusted, history, ...change },
    null,
    2,
  );
const text = copy();
const nested = (open: string, close: string, levels = 100_000) => open.repeat(levels) + close.repeat(levels);
const long = 'x'.repeat(1_000_000);
const script = '<img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script>';
const inPlace = (part: string, other: string) => {
  if (!text.includes(part)) throw new Error(`The copy holds no ${part}`);
  return text.replace(part, other);
};

type File = readonly [name: string, content: string | Buffer, problem: ImportProblem];

const broken: readonly File[] = [
  ['zero bytes', '', 'broken'],
  ['nothing but white space', ' \n\t ', 'broken'],
  ['half of a copy', text.slice(0, text.length / 2), 'broken'],
  ['a copy without its last letter', text.slice(0, -1), 'broken'],
  ['a copy with something after it', `${text}{}`, 'broken'],
  ['a copy with a comment', `// mine\n${text}`, 'broken'],
  ['a copy with a comma too many', inPlace('"at": 5\n', '"at": 5,\n'), 'broken'],
  ['UTF-16 with its mark, little end first', Buffer.from(`\ufeff${text}`, 'utf16le'), 'broken'],
  ['UTF-16 with its mark, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'broken'],
  ['a picture', readFileSync(`${import.meta.dirname}/../../public/icon/on-128.png`), 'broken'],
  ['an archive', Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff, 0x80, 0xfe]), 'broken'],
  ['a copy with a letter that is no UTF-8', Buffer.concat([Buffer.from('{"a'), Buffer.from([0xc3, 0x28]), Buffer.from(text)]), 'broken'],
  ['a saved mail', readFileSync(`${import.meta.dirname}/../fixtures/mails/fake-preview-invitation-en/source.eml`), 'broken'],
  ['a page', `<!doctype html>${script}`, 'broken'],
  ['code', `alert(1);`, 'broken'],
  ['100,000 lists in one another that never end', '['.repeat(100_000), 'broken'],
];

const foreign: readonly File[] = [
  ['a list', '[1, 2]', 'foreign'],
  ['a list of copies', `[${text}]`, 'foreign'],
  ['a number', '7', 'foreign'],
  ['a text', '"preview-guard"', 'foreign'],
  ['nothing', 'null', 'foreign'],
  ['an empty object', '{}', 'foreign'],
  ['the settings of another product', '{"product":"ad-filter","version":1,"settings":{"lists":["easy"]}}', 'foreign'],
  ['what storage holds, without its envelope', JSON.stringify(settings), 'foreign'],
  ['100,000 lists in one another', nested('[', ']'), 'foreign'],
  ['100,000 objects in one another', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'foreign'],
  ['a product that is an object', copy({ product: { toString: 'preview-guard' } }), 'foreign'],
  ['a product in a prototype', '{"__proto__":{"product":"preview-guard","version":1}}', 'foreign'],
];

const damaged: readonly File[] = [
  ['a version that is a text', copy({ version: '1' }), 'damaged'],
  ['version 0', copy({ version: 0 }), 'damaged'],
  ['no version that can be', copy({ version: null }), 'damaged'],
  ['settings that are a list', copy({ settings: [] }), 'damaged'],
  ['settings that are missing', inPlace('"settings"', '"setting"'), 'damaged'],
  ['a switch that is a text', inPlace('"showClear": true', '"showClear": "true"'), 'damaged'],
  ['a number that is a text', inPlace('"intervalHours": 6', '"intervalHours": "6"'), 'damaged'],
  ['a number out of bounds', inPlace('"intervalHours": 6', '"intervalHours": 1e9'), 'damaged'],
  ['a number that is none', inPlace('"intervalHours": 6', '"intervalHours": 1e999'), 'damaged'],
  ['a choice that there is not', inPlace('"look": "system"', '"look": "neon"'), 'damaged'],
  ['an unknown field', copy({ more: 'than there should be' }), 'damaged'],
  ['an unknown field deep inside', inPlace('"showClear": true', '"showClear": true, "run": "x"'), 'damaged'],
  ['a prototype', inPlace('"settings": {', '"settings": {"__proto__": {"polluted": true},'), 'damaged'],
  ['a prototype at the top', inPlace('{', '{"__proto__": {"polluted": true},'), 'damaged'],
  ['a constructor', inPlace('"mail": {', '"mail": {"constructor": {"prototype": {"polluted": true}},'), 'damaged'],
  ['a field given twice, the first one bad', inPlace('"look": "system"', '"look": "neon", "look": "system"'), 'damaged'],
  ['a section given twice', inPlace('"mark":', '"mark": {"shape": "key", "colour": "blue"}, "mark":'), 'damaged'],
  ['a text of 1 MB', inPlace('2026-11-24T09:00:00.000Z', long), 'damaged'],
  ['an address of 1 MB', inPlace('friend@web.example', `${long}@web.example`), 'damaged'],
  ['a name of 1 MB', inPlace('"look"', `"${long}"`), 'damaged'],
  ['100,000 lists in one another in a field', inPlace('"clientsOff": []', `"clientsOff": ${nested('[', ']')}`), 'damaged'],
  [
    '100,000 objects in one another in a field',
    inPlace('"mark":', `"deep": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}, "mark":`),
    'damaged',
  ],
  ['markup as a language', inPlace('"language": "browser"', `"language": ${JSON.stringify(script)}`), 'damaged'],
  ['markup as a site', inPlace('shop.example', JSON.stringify(script).slice(1, -1)), 'damaged'],
  ['markup as a mark', inPlace('"moon"', JSON.stringify(script)), 'damaged'],
  ['code as the portal’s address', inPlace('https://www.amazonpreview.com', 'javascript:alert(1)'), 'damaged'],
  ['a portal without encryption', inPlace('https://www.amazonpreview.com', 'http://www.amazonpreview.com'), 'damaged'],
  ['a portal with a name in front', inPlace('https://www.amazonpreview.com', 'https://www.amazonpreview.com@web.example'), 'damaged'],
  ['1,001 assessments', copy({ history: Array.from({ length: 1_001 }, (_, at) => ({ ...history[0], id: String(at) })) }), 'damaged'],
  ['an assessment of an unknown level', inPlace('"fake"', '"safe"'), 'damaged'],
];

const others: readonly File[] = [
  ['a copy of a later version', copy({ version: 2, settings: { anything: true } }), 'newer'],
  ['a copy of a far later version', copy({ version: 1e15 }), 'newer'],
  ['a copy that is too large', `${text}${' '.repeat(2_000_001)}`, 'too-large'],
  ['30 MB of anything', Buffer.alloc(30_000_000, 0x7b), 'too-large'],
];

const files = [...broken, ...foreign, ...damaged, ...others];

for (const language of ['en', 'de'] as const) {
  test.describe(`in ${language}`, () => {
    const words = pageMessagesFor(language).options.data;
    let stage: OwnStage;
    let page: Page;
    test.beforeAll(async () => {
      stage = await openOwnStage(language);
      await stage.clear();
      await stage.store('sync', 'settings', settings);
      for (const [key, value] of Object.entries({ mark, trusted, history })) await stage.store('local', key, value);
      page = await stage.open('options');
    });
    test.afterAll(() => stage.close());

    const stored = () =>
      page.evaluate(async () =>
        JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.sync.get(null), await chrome.storage.session.get(null)]),
      );

    for (const [name, content, problem] of files) {
      test(`${name}: one sentence, and nothing is changed`, async () => {
        const before = await stored();
        const buffer = typeof content === 'string' ? Buffer.from(content) : content;
        await page.locator('#data input[type=file]').setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer });
        await expect(page.locator('#data').getByRole('alert')).toHaveText(words.importProblems[problem]);
        // It stands below the rows: what nobody sees was not said.
        await expect(page.locator('#data').getByRole('alert')).toBeInViewport();
        expect(await stored()).toBe(before);
        expect(await page.evaluate(() => [(globalThis as { ran?: true }).ran, ({} as { polluted?: true }).polluted])).toEqual([
          undefined,
          undefined,
        ]);
        // So that the next sentence is that of its own file.
        await page.reload();
        await expect(page.locator('#data').getByRole('alert')).toHaveCount(0);
      });
    }

    test('a browser that cannot store all of a good copy: one sentence, and everything is as before', async () => {
      const before = await stored();
      await page.evaluate(() => {
        const { set } = chrome.storage.local;
        Object.assign(chrome.storage.local, {
          set: (items: object, ...more: never[]) =>
            'trusted' in items ? Promise.reject(new Error('no room')) : Reflect.apply(set, chrome.storage.local, [items, ...more]),
        });
      });
      const other = copy({ settings: defaultSettings, mark: { shape: 'key', colour: 'pink' }, trusted: { senders: [], hosts: [] } });
      await page.locator('#data input[type=file]').setInputFiles({ name: 'copy.json', mimeType: '', buffer: Buffer.from(other) });
      await expect(page.locator('#data').getByRole('alert')).toHaveText(words.importProblems.failed);
      expect(await stored()).toBe(before);
      await page.reload();
    });

    test('names that hold markup are text: taken over, shown as they are, and they do not run', async () => {
      const named = copy({ trusted: { senders: [{ address: script, at: 1 }], hosts: [] } });
      await page.locator('#data input[type=file]').setInputFiles({ name: 'copy.json', mimeType: '', buffer: Buffer.from(named) });
      await expect(page.getByText(words.imported)).toBeVisible();
      await expect(page.locator('#trusted bdi')).toHaveText(script);
      expect(await page.evaluate(() => (globalThis as { ran?: true }).ran)).toBeUndefined();
    });
  });
}
