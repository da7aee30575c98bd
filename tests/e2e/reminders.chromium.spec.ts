import { expect, type Page, test } from '@playwright/test';
import { unknownPortal } from '../../utils/core/memory/portal.ts';
import type { KnownActivity } from '../../utils/core/portal/merge.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import { pages } from '../../utils/i18n/languages/en.ts';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';
import { manyKnown } from '../tools/known-activities.ts';
import { type OwnStage, openOwnStage } from './own-page.ts';
import { controlWorker, type WorkerControl } from './worker-control.ts';

// Reminders as the browser shows them: read back from it, with the worker's clock moved and the worker stopped in between.

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const { notifications: words } = popupMessagesFor('en');

let stage: OwnStage;
let page: Page;
let worker: WorkerControl;

test.beforeAll(async () => {
  stage = await openOwnStage('en');
  page = await stage.open('options');
  await page.getByRole('button', { name: pages.options.notifications.allow }).click();
  await expect(page.getByRole('button', { name: pages.options.notifications.test })).toBeEnabled();
  worker = await controlWorker(stage.context, page);
});
test.afterAll(() => stage.close());
test.beforeEach(async () => {
  await stage.clear();
  await worker.stop();
  for (const name of await shown()) await page.evaluate((one) => chrome.notifications.clear(one), name);
  await record();
});

/** Names of the notifications that stand there. */
async function shown(): Promise<readonly string[]> {
  return await page.evaluate(async () => Object.keys((await chrome.notifications.getAll()) as object).sort());
}

interface Told {
  readonly name: string;
  readonly title: string;
  readonly message: string;
  readonly buttons?: readonly { readonly title: string }[];
}

/** Has the worker keep what it asks the browser to show; the browser itself hands back names only. */
async function record(): Promise<void> {
  await (await worker.live()).evaluate(() => {
    const kept: object[] = [];
    const { create } = chrome.notifications;
    Object.assign(globalThis, { kept });
    Object.assign(chrome.notifications, {
      create: (name: string, options: object, done: never) => {
        kept.push({ name, ...options });
        return create(name, options as never, done);
      },
    });
  });
}

async function told(): Promise<readonly Told[]> {
  return await (await worker.live()).evaluate(() => (globalThis as unknown as { kept: Told[] }).kept);
}

async function choose(notifications: Partial<Settings['notifications']>): Promise<void> {
  const quietHours = { enabled: false, from: 0, to: 0 };
  await stage.store('sync', 'settings', { notifications: { quietHours, ...notifications } });
}

/** Titles that were seen long ago and close after so many milliseconds, all films unless said otherwise. */
async function list(
  closesIn: readonly number[],
  change: Partial<KnownActivity> = {},
  state: object = {},
): Promise<readonly KnownActivity[]> {
  const now = Date.now();
  const activities = manyKnown(closesIn.length, now).map(
    (one, index): KnownActivity => ({
      ...one,
      kind: 'film',
      firstSeen: now - 20 * day,
      closesOn: { kind: 'instant', at: now + (closesIn[index] ?? 0) },
      ...change,
    }),
  );
  await stage.store('local', 'portal', { ...unknownPortal, list: activities, ...state });
  return activities;
}

/** Has the worker look again, and waits until it has: its look ends with an alarm for the next one, or none. */
async function look(): Promise<void> {
  await worker.ring('portal-remind');
  await (await worker.live()).evaluate(() => navigator.locks.request('reminders', () => undefined));
}

/** What must not come gets this long to come, after the look that would have brought it. */
async function nothingMore(names: readonly string[]): Promise<void> {
  await look();
  await worker.stop();
  await look();
  expect(await shown()).toEqual(names);
}

const aboutOne = (kind: string) => expect.stringMatching(new RegExp(`^${kind}:story-0`));

test('one reminder for one deadline, with its two buttons and without the title, however often the worker is stopped', async () => {
  await choose({ leadMinutes: [60, 180] });
  const [activity] = await list([50 * minute]);
  await expect.poll(shown).toEqual([aboutOne('lead')]);
  const [notice, ...others] = await told();
  expect(others).toEqual([]);
  expect(notice?.title).toBe(words.deadlineOne);
  expect(notice?.message).not.toContain(activity?.title.slice(0, 12));
  expect(notice?.buttons?.map(({ title }) => title)).toEqual([words.openButton, words.snoozeButton]);
  const names = await shown();
  await nothingMore(names);
  await page.evaluate((name) => chrome.notifications.clear(name as string), names[0]);
  await nothingMore([]);
});

test('the title stands there only if the user wants it', async () => {
  await choose({ leadMinutes: [60], showTitles: true });
  const [activity] = await list([50 * minute]);
  await expect.poll(async () => (await told())[0]?.message ?? '').toContain(activity?.title ?? 'a title');
});

test('each lead time comes at its time, and one that is not chosen does not', async () => {
  await choose({ leadMinutes: [1_440, 180] });
  await list([5 * day]);
  await look();
  expect(await shown()).toEqual([]);
  for (const [before, count] of [
    [3 * day, 0],
    [day - minute, 1],
    [2 * hour, 2],
    [30 * minute, 2],
  ] as const) {
    await worker.shiftClock(5 * day - before);
    await look();
    await expect.poll(shown).toHaveLength(count);
  }
  expect((await shown()).map((name) => name.split(':').at(-1)).sort()).toEqual(['1440', '180']);
});

test('the buttons open the survey, or put it off until tomorrow', async () => {
  const press = async (name: string, button: number) => {
    await (await worker.live()).evaluate(
      ([one, place]) => {
        const event = chrome.notifications.onButtonClicked as unknown as { dispatch(name: string, button: number): void };
        event.dispatch(one, place);
      },
      [name, button] as const,
    );
  };
  await choose({ leadMinutes: [4_320] });
  const [activity] = await list([2.9 * day]);
  await expect.poll(shown).toHaveLength(1);
  const [name = ''] = await shown();
  const tab = stage.context.waitForEvent('page');
  await press(name, 0);
  const survey = await tab;
  // Nobody is signed in there, so the portal leads on.
  const path = URL.parse(activity?.link ?? '')?.pathname;
  await expect.poll(() => stage.world.requests.map((request) => request.path)).toContain(path);
  await survey.close();
  expect(await shown()).toEqual([]);

  await press(name, 1);
  await expect
    .poll(async () => ((await stage.stored('local', 'portal')) as { list: KnownActivity[] }).list[0]?.mark.snoozedUntil ?? 0)
    .toBeGreaterThan(Date.now() + 23 * hour);
  await nothingMore([]);
  await record();
  await worker.shiftClock(day + minute);
  await look();
  await expect.poll(shown).toEqual([aboutOne('snooze')]);
  expect((await told())[0]?.title).toBe(words.snoozeOver);
});

test('quiet hours: silence within, an alarm for their end, and everything afterwards, once', async () => {
  const clock = new Date();
  const now = clock.getHours() * 60 + clock.getMinutes();
  const around = { enabled: true, from: (now + 1_380) % 1_440, to: (now + 60) % 1_440 };
  await choose({ leadMinutes: [360], quietHours: around });
  await list([5 * hour, 5 * hour + minute]);
  await nothingMore([]);
  const end = await page.evaluate(async () => (await chrome.alarms.get('portal-remind'))?.scheduledTime ?? 0);
  expect(Math.abs(end - (clock.getTime() + hour))).toBeLessThan(2 * minute);
  await worker.shiftClock(hour + minute);
  await look();
  await expect.poll(shown).toHaveLength(2);
  await look();
  expect(await shown()).toHaveLength(2);
});

test('many that fall due together are one notification', async () => {
  await choose({ leadMinutes: [60] });
  await list(Array.from({ length: 12 }, (_, index) => (40 + index) * minute));
  await expect.poll(shown).toHaveLength(1);
  expect((await told())[0]?.title).toBe(words.deadlineMany.replace('{count}', '12'));
  await nothingMore(await shown());
});

test('the digest: one a day, at its hour, instead of single ones', async () => {
  const tomorrow = new Date(Date.now() + day);
  const at = (hours: number, minutes: number) => new Date(tomorrow).setHours(hours, minutes, 0, 0) - Date.now();
  await worker.shiftClock(at(7, 0));
  await choose({ digest: true, digestAt: 540, leadMinutes: [360] });
  await list([at(19, 0), at(20, 0), at(21, 0)]);
  for (const [hours, minutes, count] of [
    [8, 58, 0],
    [9, 1, 1],
    [9, 30, 1],
    [14, 30, 1],
    [20, 50, 1],
    [24 + 9, 1, 1],
  ] as const) {
    await worker.shiftClock(at(hours, minutes));
    await look();
    await expect.poll(told, `${hours}:${minutes}`).toHaveLength(count);
  }
  expect((await told())[0]).toMatchObject({ name: expect.stringMatching(/^digest:/), title: words.digest.replace('{count}', '3') });
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
      await choose(off);
      await list([closes], change, state);
      await nothingMore([]);
      // The same with everything on: only the switch made the difference.
      await choose({ leadMinutes: [60] });
      await expect.poll(shown).toHaveLength(1);
    });
  }

  test('another kind is told all the same', async () => {
    await choose({ kindsOff: ['series'], leadMinutes: [60] });
    await list([50 * minute]);
    await expect.poll(shown).toHaveLength(1);
  });
});

test('a week of sleep: what ended meanwhile is told once, what is still open too, and a clock that jumps back repeats nothing', async () => {
  await choose({ leadMinutes: [1_440] });
  await list([2 * day, 7 * day + 12 * hour]);
  await look();
  expect(await shown()).toEqual([]);
  await worker.shiftClock(7 * day);
  await look();
  await expect.poll(shown).toEqual([expect.stringMatching(/^lead:story-1:/), expect.stringMatching(/^missed:story-0:/)]);
  const names = await shown();
  for (const name of names) await page.evaluate((one) => chrome.notifications.clear(one), name);
  for (const offset of [0, 7 * day + hour, -day]) {
    await worker.shiftClock(offset);
    await look();
  }
  await worker.stop();
  await worker.shiftClock(7 * day + 2 * hour);
  await look();
  expect(await shown()).toEqual([]);
});
