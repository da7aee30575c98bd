import { describe, expect, it } from 'vitest';
import { afterReading, unknownPortal } from '../../../../utils/core/memory/portal.ts';
import { asSeen, mergeActivities, withMark } from '../../../../utils/core/portal/list/merge.ts';
import { joinedLists } from '../../../../utils/core/portal/list/same-activity.ts';
import { exampleActivity, knownActivity } from '../example-activity.ts';

const now = new Date('2026-11-20T10:00:00Z');
const later = new Date('2026-11-21T10:00:00Z');

describe('merging a reading into what is known', () => {
  it('calls nothing new on the first reading, and what comes later', () => {
    const first = mergeActivities([], [exampleActivity()], now);
    expect(first.list[0]).toMatchObject({ isNew: false, firstSeen: now.getTime(), goneSince: null });
    const second = mergeActivities(
      first.list,
      [exampleActivity(), exampleActivity({ id: 'b', title: 'Other', link: 'https://www.amazonpreview.com/c/a/b' })],
      later,
    );
    expect(second.added).toEqual(['b']);
    expect(second.list.map(({ isNew }) => isNew)).toEqual([false, true]);
    expect(asSeen(second.list).some(({ isNew }) => isNew)).toBe(false);
  });

  it('changes nothing but the time when the same is read twice', () => {
    const read = [exampleActivity(), exampleActivity({ id: 'b', title: 'Other', link: 'https://www.amazonpreview.com/c/a/b' })];
    const once = mergeActivities([knownActivity()], read, now).list;
    expect(mergeActivities(once, read, now)).toEqual({ list: once, added: [], gone: [] });
  });

  it('keeps id and marks through a redesign that changes ids, links or titles', () => {
    const marked = withMark([knownActivity({ id: 'old' })], 'old', { snoozedUntil: 5, hidden: 7 });
    for (const read of [
      exampleActivity({ id: 'l-1', title: 'Paper moons!' }),
      exampleActivity({ id: 'l-2', title: 'New title' }),
      exampleActivity({ id: 'l-3', link: 'https://www.amazonpreview.com/new/77?utm_source=x' }),
    ]) {
      const { list, added } = mergeActivities(marked, [read], later);
      expect(added).toEqual([]);
      expect(list).toHaveLength(1);
      expect(list[0]).toMatchObject({ id: 'old', mark: { snoozedUntil: 5, hidden: 7, done: null }, title: read.title, link: read.link });
    }
  });

  it('does not mistake a number given anew for the old activity', () => {
    const { list, added } = mergeActivities(
      [knownActivity({ id: '1' })],
      [exampleActivity({ id: '1', title: 'Quite another', link: 'https://www.amazonpreview.com/x' })],
      later,
    );
    expect(added).toEqual(['1~2']);
    expect(list.map(({ id, goneSince }) => [id, goneSince])).toEqual([
      ['1~2', null],
      ['1', later.getTime()],
    ]);
  });

  it('keeps what vanished for a while, brings it back unchanged, and leaves it alone if only a part was read', () => {
    const known = withMark([knownActivity()], 'a1', { done: 3 });
    const without = mergeActivities(known, [], now);
    expect(without.gone).toEqual(['a1']);
    expect(mergeActivities(without.list, [exampleActivity()], later).list[0]).toMatchObject({
      id: 'a1',
      goneSince: null,
      mark: { done: 3 },
    });
    expect(mergeActivities(known, [], now, { complete: false }).list[0]?.goneSince).toBeNull();
    expect(mergeActivities(without.list, [], new Date(now.getTime() + 31 * 86_400_000)).list).toEqual([]);
  });

  it('does not let a remaining time wander', () => {
    const at = Date.parse('2026-11-23T12:00:00Z');
    const known = [knownActivity({ closesOn: { kind: 'instant', at, approximate: true } })];
    const read = (closesOn: ReturnType<typeof exampleActivity>['closesOn']): unknown =>
      mergeActivities(known, [exampleActivity({ closesOn })], later).list[0]?.closesOn;
    expect(read({ kind: 'instant', at: at + 3_000_000, approximate: true })).toEqual({ kind: 'instant', at, approximate: true });
    expect(read({ kind: 'instant', at: at - 60_000, approximate: true })).toMatchObject({ at: at - 60_000 });
    expect(read({ kind: 'instant', at: at + 3 * 86_400_000, approximate: true })).toMatchObject({ at: at + 3 * 86_400_000 });
    expect(read({ kind: 'instant', at: at + 60_000 })).toEqual({ kind: 'instant', at: at + 60_000 });
    expect(read({ kind: 'unknown', words: 'soon' })).toEqual({ kind: 'unknown', words: 'soon' });
  });

  it('keeps links where a later reading has none, and makes those of new titles like them', () => {
    const page = 'https://www.amazonpreview.com/home';
    const linked = ['7', '8'].map((id) => knownActivity({ id, title: `Title ${id}`, link: `https://www.amazonpreview.com/s/${id}` }));
    const read = ['7', '8', '9'].map((id) => exampleActivity({ id, title: `Title ${id}`, link: page }));
    const { list } = mergeActivities(linked, read, now, { pages: [page] });
    expect(list.map(({ link }) => link)).toEqual(['7', '8', '9'].map((id) => `https://www.amazonpreview.com/s/${id}`));
  });

  it('a title of the same name that stands before an old one does not take its place', () => {
    const known = withMark([knownActivity({ id: 'film' })], 'film', { done: 3 });
    const survey = exampleActivity({ id: 'survey', kind: 'survey', link: 'https://www.amazonpreview.com/c/a/paper-moons-2' });
    const { list, added } = mergeActivities(known, [survey, exampleActivity({ id: 'film' })], later);
    expect(list.map(({ id, mark }) => [id, mark.done])).toEqual([
      ['survey', null],
      ['film', 3],
    ]);
    expect(added).toEqual(['survey']);
    // Neither does one of two: which of them is the old one, nobody can tell.
    const twins = ['x', 'y'].map((id) => exampleActivity({ id, link: `https://www.amazonpreview.com/n/${id}` }));
    expect(mergeActivities(known, twins, later).list.map(({ id, mark }) => [id, mark.done])).toEqual([
      ['x', null],
      ['y', null],
      ['film', 3],
    ]);
  });

  it('a day without an hour does not put an hour of that day out of mind', () => {
    const instant = { kind: 'instant', at: Date.parse('2026-12-12T16:00:00Z') } as const;
    const read = (closesOn: ReturnType<typeof exampleActivity>['closesOn']): unknown =>
      mergeActivities([knownActivity({ closesOn: instant })], [exampleActivity({ closesOn })], later).list[0]?.closesOn;
    expect(read({ kind: 'date', date: '2026-12-12' })).toEqual(instant);
    expect(read({ kind: 'date', date: '2026-12-14' })).toEqual({ kind: 'date', date: '2026-12-14' });
  });
});

describe('the first title of all', () => {
  it('is new where an empty list was read before', () => {
    expect(mergeActivities([], [exampleActivity()], later, { first: false })).toMatchObject({ added: ['a1'], list: [{ isNew: true }] });
    const empty = afterReading(unknownPortal, { activities: [], complete: true, sources: [], timeZone: 'UTC' }, now, Math.random, 6);
    const next = afterReading(
      empty,
      { activities: [exampleActivity()], complete: true, sources: [], timeZone: 'UTC' },
      later,
      Math.random,
      6,
    );
    expect(next.list[0]?.isNew).toBe(true);
    expect(
      afterReading(unknownPortal, { activities: [exampleActivity()], complete: true, sources: [], timeZone: 'UTC' }, now, Math.random, 6)
        .list[0]?.isNew,
    ).toBe(false);
  });
});

describe('a list that stands on several pages', () => {
  it('holds what both show once, with the hour that only one of them names', () => {
    const [page, other] = [exampleActivity({ id: 'l-1', closesOn: { kind: 'date', date: '2026-12-12' } }), exampleActivity({ id: '77' })];
    const joined = joinedLists(
      [[page, exampleActivity({ id: 'b', title: 'Other', link: 'https://www.amazonpreview.com/b' })], [other]],
      [],
    );
    expect(joined.map(({ id }) => id)).toEqual(['l-1', 'b']);
    expect(joined[0]?.closesOn).toEqual(other.closesOn);
    expect(mergeActivities([], joined, now).list).toHaveLength(2);
  });

  it('of which neither gives it a link holds it once', () => {
    const pages = ['home', 'open'].map((path) => `https://www.amazonpreview.com/${path}`);
    const lists = pages.map((link) => [exampleActivity({ id: `t-${link}`, link })]);
    expect(joinedLists(lists, pages)).toHaveLength(1);
    expect(joinedLists(lists, [])).toHaveLength(2);
  });

  it('of which neither gives it a link does not mistake the only title for the one before it', () => {
    const pages = ['https://www.amazonpreview.com/home'];
    const known = withMark([knownActivity({ id: '1', link: pages[0] ?? '' })], '1', { done: 3 });
    const next = exampleActivity({ id: '2', title: 'Quite another', link: pages[0] ?? '' });
    expect(mergeActivities(known, [next], later, { pages }).list[0]).toMatchObject({ id: '2', isNew: true, mark: { done: null } });
  });
});
