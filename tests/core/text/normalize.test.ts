import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disguise } from '../../../utils/core/text/disguise.ts';
import { fold } from '../../../utils/core/text/normalize.ts';
import { seeded } from './measure.ts';

const folded: readonly (readonly [given: string, expected: string])[] = [
  ['Amazon', 'amazon'],
  ['Am\u0430zon', 'amazon'],
  ['\u0391maz\u03BFn.fr', 'amazon.fr'],
  ['\u039BM\u039BZON', 'amazon'],
  ['A\u043C\u0430zo\u043F', 'amazon'],
  ['\u0420\u0430\u0443\u0420\u0430l', 'paypal'],
  ['A\u073Fm\u073Fa\u073Fz\u073Fo\u073Fn\u073F.c\u073Fom', 'amazon.com'],
  ['P\u200Er\u200Ei\u200Em\u200Ee', 'prime'],
  ['P\uFEFFr\uFEFFi\uFEFFm\uFEFFe', 'prime'],
  ['Prim\u200De\u2122', 'prime'],
  ['Prim\u04BD', 'prime'],
  ['\u{1D5D4}\u{1D5FA}\u{1D5EE}\u{1D607}\u{1D5FC}\u{1D5FB}', 'amazon'],
  ['\u{1F170}\u{1F17C}\u{1F170}\u{1F189}\u{1F17E}\u{1F17D}', 'amazon'],
  ['\u1D00\u1D0D\u1D00\u1D22\u1D0F\u0274', 'amazon'],
  ['Ａｍａｚｏｎプライム', 'amazonプライム'],
  ['ｱﾏｿﾞﾝ', 'アマゾン'],
  ['\u30A2\u30DE\u30BD\u3099\u30F3', 'アマゾン'],
  ['Überprüfen Sie Ihr Konto, größte Mühe', 'uberprufen sie ihr konto, grosste muhe'],
  ['u\u0308ber', 'uber'],
  ['Vérifiez dès aujourd’hui', "verifiez des aujourd'hui"],
  ['Łódź, Ærø, Đặng', 'lodz, aero, dang'],
  ['„Preview“ – jetzt', '"preview" - jetzt'],
  ['don\u00B4t', "don't"],
  ['a \t b\r\n \n c\u00A0d ', 'a b\nc d'],
  ['\u2800\u200C \u200C', ''],
  ['Привет, как дела? Письмо', 'привет, как дела? письмо'],
  ['Καλημέρα κόσμε', 'καλημερα κοσμε'],
  ['حِساب', 'حِساب'],
  ['ไม่มี', 'ไม่มี'],
];

describe('fold', () => {
  it.each(folded)('%j becomes %j', (given, expected) => {
    expect(fold(given)).toBe(expected);
  });

  it('is idempotent and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
      seeded(3000),
    );
  });

  it('is idempotent on words that mix alphabets', () => {
    const unit = fc.constantFrom(...'aAmzо\u0430\u0410\u0412\u0413гжЖ\u03A3ς\u0391β\u0301\u073F\u200BİIßẞ☃ Ꭰꭰ\u212A\u00B5\u2460ﬁ.\n');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
      seeded(3000),
    );
  });
});

const masked: readonly (readonly [text: string, words: readonly string[], kind: 'invisible' | 'lookAlike' | 'combining'])[] = [
  ['Am\u0430zon', ['amazon'], 'lookAlike'],
  ['\u0391maz\u03BFn.fr', ['amazon'], 'lookAlike'],
  ['Prim\u04BD', ['prime'], 'lookAlike'],
  ['Y\u043Eur \u0430\u0441\u0441\u043Eunt', ['your', 'account'], 'lookAlike'],
  ['A\u073Fm\u073Fa\u073Fz\u073Fon Service', ['amazon'], 'combining'],
  ['P\u200Er\u200Ei\u200Em\u200Ee', ['prime'], 'invisible'],
  ['P\uFEFFrime now', ['prime'], 'invisible'],
  ['A\u00ADm\u00ADa\u00ADz\u00ADo\u00ADn', ['amazon'], 'invisible'],
  ['Amaz\u180Eo\u180En\u180E', ['amazon'], 'invisible'],
];

const honest: readonly string[] = [
  'Ihre Bestellung',
  'Zugestellt: \u034F \u200C \u200C \u034F \u00AD\u034F Ihr Paket',
  'Donau\u00ADdampf\u00ADschiff\u00ADfahrt',
  'Auftrags\u200Bbestätigung',
  'Größe, Café, naïve, Łódź, Đặng Thị',
  'u\u0308ber a\u0308ndern',
  'Письмо из Москвы, мама, сахар',
  'Καλημέρα κόσμε, και',
  '5 µm, 10 kΩ, α-Tocopherol, Δt',
  'Ａｍａｚｏｎをご利用いただき',
  'می\u200Cخواهم',
  'क्\u200Dष',
  '👩\u200D💻 und 👨\u200D👩\u200D👧',
  'a\u0336b\u0336c\u0336',
  '',
];

describe('disguise', () => {
  it.each(masked)('%j masks %j', (text, words, kind) => {
    const found = disguise(text);
    expect(found.maskedWords).toEqual(words);
    expect(found[kind]).toBe(words.length);
  });

  it.each(honest)('nothing is masked in %j', (text) => {
    expect(disguise(text)).toEqual({ maskedWords: [], invisible: 0, lookAlike: 0, combining: 0 });
  });

  it('takes a word of look-alikes only for a disguise unless the text is in that language', () => {
    expect(disguise('Your \u0440\u0430\u0443\u0440 account').lookAlike).toBe(1);
    expect(disguise('Это письмо \u0440\u0430\u0443\u0440').lookAlike).toBe(0);
  });

  it('never throws and lists at most 100 words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(disguise(text).maskedWords.length).toBeLessThanOrEqual(100);
      }),
      seeded(1000),
    );
    expect(disguise(Array.from({ length: 500 }, (_, i) => `w\u200Eo${i}x\u200Ey`).join(' ')).maskedWords).toHaveLength(100);
  });
});
