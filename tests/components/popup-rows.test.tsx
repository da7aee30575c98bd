import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../entrypoints/popup/rows.ts';
import { day, hour } from '../../utils/core/dates/zone.ts';
import { type KnownActivity, noMark } from '../../utils/core/portal/list/merge.ts';
import { popup as texts } from '../../utils/i18n/languages/en/popup.ts';
import type { PendingFilter } from '../../utils/i18n/popup/messages.ts';
import { knownActivity } from '../core/portal/example-activity.ts';

// Which titles the window lists: none disappears without a word.

const now = Date.parse('2026-11-24T13:00:00Z');
const here = { now, timeZone: 'Europe/Berlin' };

function rows(list: readonly KnownActivity[], filter: PendingFilter = 'all') {
  const { counts, savable, rows: stubs } = rowsOf({ list, filter, order: 'urgency', newIds: new Set(), here, texts });
  return {
    counts,
    savable,
    shown: stubs.map(({ words }) => words()).map(({ id, aside, isGone }) => ({ id, aside: aside !== null, isGone })),
  };
}

const closes = (at: number): Pick<KnownActivity, 'closesOn'> => ({ closesOn: { kind: 'instant', at } });

describe('the rows of the window', () => {
  it('hold what left the list of the site for a day, below the open ones', () => {
    const list = [
      knownActivity({ id: 'gone', goneSince: now - 2 * hour, ...closes(now + 2 * day) }),
      knownActivity({ id: 'long-gone', goneSince: now - 2 * day, ...closes(now + 2 * day) }),
      knownActivity({ id: 'gone-done', goneSince: now - hour, status: 'done' }),
      knownActivity({ id: 'open', ...closes(now + 3 * day) }),
    ];
    expect(rows(list)).toEqual({
      counts: { open: 1, gone: 1, closed: 0, aside: 0 },
      savable: true,
      shown: [
        { id: 'open', aside: false, isGone: false },
        { id: 'gone', aside: true, isGone: true },
      ],
    });
    expect(rows(list, 'soon').shown.map(({ id }) => id)).toEqual(['open']);
  });

  it('hold what closed while it was set aside, for a day below the open ones and longer among those set aside', () => {
    const list = [
      knownActivity({ id: 'closed', ...closes(now - hour), mark: { ...noMark, snoozedUntil: now - 3 * hour } }),
      knownActivity({ id: 'asleep', ...closes(now - hour), mark: { ...noMark, snoozedUntil: now + 3 * hour } }),
      knownActivity({ id: 'long-ago', ...closes(now - 3 * day), mark: { ...noMark, snoozedUntil: now - 4 * day } }),
      knownActivity({ id: 'never', ...closes(now - hour) }),
    ];
    expect(rows(list).counts).toEqual({ open: 0, gone: 0, closed: 2, aside: 3 });
    expect(rows(list).shown.map(({ id }) => id)).toEqual(['asleep', 'closed']);
    expect(rows(list, 'aside').shown.map(({ id }) => id)).toEqual(['long-ago', 'asleep', 'closed']);
  });

  it('offer no time after the end, and to ask again in a week where no end is known', () => {
    const offered = (closesOn: KnownActivity['closesOn']) => {
      const [row] = rowsOf({ list: [knownActivity({ closesOn })], filter: 'all', order: 'urgency', newIds: new Set(), here, texts }).rows;
      return row?.words().snoozes.map(({ label }) => label);
    };
    expect(offered({ kind: 'instant', at: now + 3 * hour })).toEqual([]);
    expect(offered({ kind: 'instant', at: now + 9 * hour })).toEqual([texts.list.snoozeEvening]);
    expect(offered({ kind: 'unknown', words: 'soon' })).toEqual([texts.list.snoozeEvening, texts.list.snooze, texts.list.snoozeWeek]);
  });

  it('are put into words when they are asked for, once', () => {
    const [row] = rowsOf({ list: [knownActivity({})], filter: 'all', order: 'urgency', newIds: new Set(), here, texts }).rows;
    expect(row?.words()).toBe(row?.words());
  });

  it('say that there is something for a calendar where all is set aside for now', () => {
    expect(rows([knownActivity({ id: 'snoozed', ...closes(now + 3 * day), mark: { ...noMark, snoozedUntil: now + hour } })]).savable).toBe(
      true,
    );
    expect(rows([knownActivity({ id: 'hidden', mark: { ...noMark, hidden: now } })]).savable).toBe(false);
  });
});
