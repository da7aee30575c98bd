import { describe, expect, it } from 'vitest';
import type { Judged } from '../../../utils/core/memory/history.ts';
import { countJudged, countTakenBack, sumSince, type Tally, tallySchema } from '../../../utils/core/memory/tally.ts';

const mail = (level: Judged['level']): Judged => ({ kind: 'mail', id: '1', who: 'a@b.example', level, at: 1 });
const page = (level: Judged['level']): Judged => ({ ...mail(level), kind: 'page' });
const first = (tally: Tally, judged: Judged, month = '2026-11') => countJudged(tally, judged, null, month, null);

describe('what was judged, in numbers', () => {
  it('holds a month, its levels and its warned pages, and nothing else', () => {
    const tally = [mail('fake'), mail('clear'), page('suspicious'), page('clear'), mail('none')].reduce(
      (all, one) => first(all, one),
      [] as Tally,
    );
    expect(tally).toEqual([{ month: '2026-11', mails: { fake: 1, suspicious: 0, unclear: 0, clear: 1 }, pages: 1, takenBack: 0 }]);
  });

  it('counts a mail once, under the level that it has in the end', () => {
    const tally = countJudged(first([], mail('unclear')), mail('fake'), mail('unclear'), '2026-11', '2026-11');
    expect(tally[0]?.mails).toEqual({ fake: 1, suspicious: 0, unclear: 0, clear: 0 });
    expect(countJudged(tally, mail('fake'), mail('fake'), '2026-11', '2026-11')).toEqual(tally);
    // Opened again in another month it was counted already.
    expect(countJudged(tally, mail('clear'), mail('fake'), '2026-12', '2026-11')).toEqual(tally);
  });

  it('takes back, and never below nothing', () => {
    expect(countTakenBack(countTakenBack([], '2026-11', 1), '2026-11', -1)[0]?.takenBack).toBe(0);
    expect(countTakenBack([], '2026-11', -1)[0]?.takenBack).toBe(0);
  });

  it('keeps three years, oldest first, which the schema takes', () => {
    let tally: Tally = [];
    for (let at = 0; at < 50; at += 1)
      tally = first(tally, mail('fake'), `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
    expect(tally).toHaveLength(36);
    expect(tally.at(-1)?.month).toBe('2027-02');
    expect(tallySchema.safeParse(tally).success).toBe(true);
    expect(sumSince(tally, '2026-03').mails.fake).toBe(12);
    expect(sumSince([], '2026-03').mails.fake).toBe(0);
  });
});
