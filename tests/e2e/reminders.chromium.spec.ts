import { expect, test } from '@playwright/test';
import type { KnownActivity } from '../../utils/core/portal/list/merge.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';
import { day, hour, minute, openReminderStage, type ReminderStage } from './reminder-stage.ts';

// Reminders as the browser shows them: read back from it, with the worker's clock moved and the worker stopped in between.

const { notifications: words } = popupMessagesFor('en');

let stage: ReminderStage;
test.beforeAll(async () => {
  stage = await openReminderStage();
});
test.afterAll(() => stage.close());
test.beforeEach(() => stage.begin());

const aboutOne = (kind: string) => expect.stringMatching(new RegExp(`^${kind}:story-0`));

test('one reminder for one deadline, with its button and without the title, however often the worker is stopped', async () => {
  await stage.choose({ leadMinutes: [60, 180] });
  const [activity] = await stage.list([50 * minute]);
  await expect.poll(stage.shown).toEqual([aboutOne('lead')]);
  const [notice, ...others] = await stage.told();
  expect(others).toEqual([]);
  expect(notice?.title).toBe(words.deadlineOne);
  expect(notice?.message).not.toContain(activity?.title.slice(0, 12));
  // "Tomorrow" would be after it has closed.
  expect(notice?.buttons?.map(({ title }) => title)).toEqual([words.openButton]);
  const names = await stage.shown();
  await stage.nothingMore(names);
  await stage.page.evaluate((name) => chrome.notifications.clear(name as string), names[0]);
  await stage.nothingMore([]);
});

test('the title stands there only if the user wants it', async () => {
  await stage.choose({ leadMinutes: [60], showTitles: true });
  const [activity] = await stage.list([50 * minute]);
  await expect.poll(async () => (await stage.told())[0]?.message ?? '').toContain(activity?.title ?? 'a title');
});

test('each lead time comes at its time, and one that is not chosen does not', async () => {
  await stage.choose({ leadMinutes: [1_440, 180] });
  await stage.list([5 * day]);
  await stage.look();
  expect(await stage.shown()).toEqual([]);
  for (const [before, count] of [
    [3 * day, 0],
    [day - minute, 1],
    [2 * hour, 2],
    [30 * minute, 2],
  ] as const) {
    await stage.worker.shiftClock(5 * day - before);
    await stage.look();
    await expect.poll(stage.shown).toHaveLength(count);
  }
  expect((await stage.shown()).map((name) => name.split(':').at(-1)).sort()).toEqual(['1440', '180']);
});

test('the buttons open the survey, or put it off until tomorrow', async () => {
  const press = async (name: string, button: number) => {
    await (await stage.worker.live()).evaluate(
      ([one, place]) => {
        const event = chrome.notifications.onButtonClicked as unknown as { dispatch(name: string, button: number): void };
        event.dispatch(one, place);
      },
      [name, button] as const,
    );
  };
  await stage.choose({ leadMinutes: [4_320] });
  const [activity] = await stage.list([2.9 * day]);
  await expect.poll(stage.shown).toHaveLength(1);
  const [name = ''] = await stage.shown();
  expect((await stage.told())[0]?.buttons?.map(({ title }) => title)).toEqual([words.openButton, words.snoozeButton]);
  const tab = stage.context.waitForEvent('page');
  await press(name, 0);
  const survey = await tab;
  // Nobody is signed in there, so the portal leads on.
  const path = URL.parse(activity?.link ?? '')?.pathname;
  await expect.poll(() => stage.world.requests.map((request) => request.path)).toContain(path);
  await survey.close();
  expect(await stage.shown()).toEqual([]);

  await press(name, 1);
  const tomorrow = await stage.page.evaluate(() => {
    const now = new Date();
    return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 9).getTime();
  });
  await expect
    .poll(async () => ((await stage.stored('local', 'portal')) as { list: KnownActivity[] }).list[0]?.mark.snoozedUntil ?? 0)
    .toBe(tomorrow);
  await stage.nothingMore([]);
  await stage.record();
  await stage.worker.shiftClock(tomorrow + minute - Date.now());
  await stage.look();
  await expect.poll(stage.shown).toEqual([aboutOne('snooze')]);
  expect((await stage.told())[0]?.title).toBe(words.snoozeOver);
});

test('quiet hours: silence within, an alarm for their end, and everything afterwards, once', async () => {
  const clock = new Date();
  const now = clock.getHours() * 60 + clock.getMinutes();
  const around = { enabled: true, from: (now + 1_380) % 1_440, to: (now + 60) % 1_440 };
  await stage.choose({ leadMinutes: [360], quietHours: around });
  await stage.list([5 * hour, 5 * hour + minute]);
  await stage.nothingMore([]);
  const end = await stage.page.evaluate(async () => (await chrome.alarms.get('portal-remind'))?.scheduledTime ?? 0);
  expect(Math.abs(end - (clock.getTime() + hour))).toBeLessThan(2 * minute);
  await stage.worker.shiftClock(hour + minute);
  await stage.look();
  await expect.poll(stage.shown).toHaveLength(2);
  await stage.look();
  expect(await stage.shown()).toHaveLength(2);
});

test('many that fall due together are one notification', async () => {
  await stage.choose({ leadMinutes: [60] });
  await stage.list(Array.from({ length: 12 }, (_, index) => (40 + index) * minute));
  await expect.poll(stage.shown).toHaveLength(1);
  expect((await stage.told())[0]?.title).toBe(words.deadlineMany.replace('{count}', '12'));
  await stage.nothingMore(await stage.shown());
});

test('the digest: one a day, at its hour, instead of single ones', async () => {
  const tomorrow = new Date(Date.now() + day);
  const at = (hours: number, minutes: number) => new Date(tomorrow).setHours(hours, minutes, 0, 0) - Date.now();
  await stage.worker.shiftClock(at(7, 0));
  await stage.choose({ digest: true, digestAt: 540, leadMinutes: [360] });
  await stage.list([at(19, 0), at(20, 0), at(21, 0)]);
  for (const [hours, minutes, count] of [
    [8, 58, 0],
    [9, 1, 1],
    [9, 30, 1],
    [14, 30, 1],
    [20, 50, 1],
    [24 + 9, 1, 1],
  ] as const) {
    await stage.worker.shiftClock(at(hours, minutes));
    await stage.look();
    await expect.poll(stage.told, `${hours}:${minutes}`).toHaveLength(count);
  }
  expect((await stage.told())[0]).toMatchObject({ name: expect.stringMatching(/^digest:/), title: words.digest.replace('{count}', '3') });
});

test.describe('what is switched off is not told', () => {
  const now = Date.now();
  const cases: readonly {
    name: string;
    off: Partial<Settings['notifications']>;
    change: Partial<KnownActivity>;
    closes: number;
    state?: object;
  }[] = [
    { name: 'new titles', off: { newTitles: false }, change: { isNew: true, firstSeen: now }, closes: 20 * day },
    { name: 'deadlines', off: { deadlines: false, leadMinutes: [60] }, change: {}, closes: 50 * minute },
    { name: 'a kind of title', off: { kindsOff: ['film', 'series'], leadMinutes: [60] }, change: {}, closes: 50 * minute },
    {
      name: 'problems',
      off: { problems: false },
      change: {},
      closes: 20 * day,
      state: {
        outcome: { kind: 'signed-out' },
        outcomeSince: now,
        sources: [
          {
            page: 'https://www.amazonpreview.com/home',
            language: 'en',
            how: 'page',
            start: 'https://www.amazonpreview.com/home',
            etag: '',
            lastModified: '',
          },
        ],
      },
    },
  ];
  for (const { name, off, change, closes, state } of cases) {
    test(name, async () => {
      await stage.choose(off);
      await stage.list([closes], change, state);
      await stage.nothingMore([]);
      // The same with everything on: only the switch made the difference.
      await stage.choose({ leadMinutes: [60] });
      await expect.poll(stage.shown).toHaveLength(1);
    });
  }

  test('another kind is told all the same', async () => {
    await stage.choose({ kindsOff: ['series'], leadMinutes: [60] });
    await stage.list([50 * minute]);
    await expect.poll(stage.shown).toHaveLength(1);
  });
});

test('a week of sleep: what ended meanwhile is told once, what is still open too, and a clock that jumps back repeats nothing', async () => {
  await stage.choose({ leadMinutes: [1_440] });
  await stage.list([2 * day, 7 * day + 12 * hour]);
  await stage.look();
  expect(await stage.shown()).toEqual([]);
  await stage.worker.shiftClock(7 * day);
  await stage.look();
  await expect.poll(stage.shown).toEqual([expect.stringMatching(/^lead:story-1:/), expect.stringMatching(/^missed:story-0:/)]);
  const names = await stage.shown();
  for (const name of names) await stage.page.evaluate((one) => chrome.notifications.clear(one), name);
  for (const offset of [0, 7 * day + hour, -day]) {
    await stage.worker.shiftClock(offset);
    await stage.look();
  }
  await stage.worker.stop();
  await stage.worker.shiftClock(7 * day + 2 * hour);
  await stage.look();
  expect(await stage.shown()).toEqual([]);
});
