import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/core/text/normalize.ts';
import { originalWording } from '../../../utils/core/text/original-wording.ts';

function quoteOf(original: string, passage: string): string {
  const folded = fold(original);
  const at = folded.indexOf(passage);
  expect(at).toBeGreaterThanOrEqual(0);
  return originalWording(original, folded, at, passage.length);
}

describe('original wording', () => {
  it.each([
    ['Bitte bestätigen Sie Ihr Passwort!', 'bestatigen sie ihr passwort', 'bestätigen Sie Ihr Passwort'],
    ['Straße  gesperrt \u200c \u200c heute', 'strasse gesperrt', 'Straße gesperrt'],
    ['Am\u0430zon sperrt', 'amazon', 'Am\u0430zon'],
    ['„Sie wurden ausgewählt“, heißt es', 'sie wurden ausgewahlt', 'Sie wurden ausgewählt'],
    ['Zeile eins\nwird\nhier gelesen', 'eins\nwird', 'eins wird'],
    ['Nur ein Wort-Teil hier', 'teil hier', 'Wort-Teil hier'],
  ])('%j: %j was written %j', (original, passage, expected) => {
    expect(quoteOf(original, passage)).toBe(expected);
  });

  it('never throws and never quotes what folds to something else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(40), (original, start, length) => {
        const folded = fold(original);
        const at = folded.length === 0 ? 0 : start % folded.length;
        const quoted = originalWording(original, folded, at, length);
        expect(fold(quoted).length).toBeLessThanOrEqual(fold(original).length);
      }),
    );
  });
});
