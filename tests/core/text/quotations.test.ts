import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/core/text/normalize.ts';
import { isWithin, quotations } from '../../../utils/core/text/quotations.ts';

const quoted = (text: string) => quotations(fold(text)).map(({ from, to }) => fold(text).slice(from, to));

describe('what a text quotes', () => {
  it.each([
    ['Darin steht: „Ihr Konto ist gesperrt“.', ['"ihr konto ist gesperrt"']],
    ['It says “confirm now” and “pay”.', ['"confirm now"', '"pay"']],
    ['«Votre compte» puis rien', ['"votre compte"']],
    ['件名は「お得意様限定」です', ['「お得意様限定」']],
    ["met 'Uw account is geblokkeerd' erin", ["'uw account is geblokkeerd'"]],
    ["don't and can't", []],
    ['an inch is 1" and no more', []],
    [`"begun and closed ${'too late '.repeat(60)}"`, []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('lies in order, inside the text, and never beyond 502 units', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('"', "'", '「', '」', 'a', ' ', '\n', 'ab'), { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        const ranges = quotations(text);
        expect(ranges.every(({ from, to }) => from >= 0 && from < to && to <= text.length && to - from <= 502)).toBe(true);
        expect(ranges.map(({ from }) => from)).toEqual(ranges.map(({ from }) => from).sort((one, other) => one - other));
      }),
    );
  });

  it('holds what lies wholly inside', () => {
    const ranges = [{ from: 5, to: 10 }];
    expect([isWithin(ranges, 5, 5), isWithin(ranges, 4, 3), isWithin(ranges, 8, 4)]).toEqual([true, false, false]);
  });
});
