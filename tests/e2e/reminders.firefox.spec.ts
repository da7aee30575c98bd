import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unknownPortal } from '../../utils/core/memory/portal.ts';
import type { KnownActivity } from '../../utils/core/portal/list/merge.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import { pageMessagesFor } from '../../utils/i18n/pages/registry.ts';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';
import { launchFirefox, type RunningFirefox } from '../tools/firefox/launch.ts';
import { clickButton } from '../tools/firefox/press.ts';
import { waitFor } from '../tools/firefox/wait-for.ts';
import { manyKnown } from '../tools/known-activities.ts';
import { startWorld, type World } from '../world/world.ts';

// Reminders in a real Firefox: what its background asks the browser to show, with its clock moved and the background put to sleep in between.
// A Firefox without a window has nowhere to show a notification and takes each back at once, so neither what stands on the screen nor a click
// on it can be driven here (2026-11).

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const { notifications: words } = popupMessagesFor('en');

interface Told {
  readonly name: string;
  readonly title: string;
  readonly message: string;
  readonly buttons?: unknown;
}

let world: World;
let firefox: RunningFirefox;

test.beforeAll(async () => {
  world = await startWorld({ language: 'en' });
  firefox = await launchFirefox({ extensionDir: join(import.meta.dirname, '../../.output/firefox-mv3'), world });
  await firefox.openExtensionPage('options.html#notifications');
  await clickButton(firefox.marionette, pageMessagesFor('en').options.notifications.allow);
  await waitFor('the permission', async () =>
    (await run(`return browser.permissions.contains({ permissions: ['notifications'] })`)) === true ? true : null,
  );
});
test.afterAll(async () => {
  await firefox?.close();
  await world?.close();
});
test.beforeEach(async () => {
  await run('await Promise.all([browser.storage.local.clear(), browser.storage.sync.clear()])');
  await sleep();
});

/** Runs code in the options page, which stays open; `bg` is the window of the background, woken if need be. */
async function run(code: string, ...parameters: readonly unknown[]): Promise<unknown> {
  const body = `const given = [...arguments]; return (async () => { const bg = await browser.runtime.getBackgroundPage(); ${code} })()`;
  return await firefox.marionette.executeScript(body, parameters);
}

/** What the background has asked for since it was woken. */
async function told(): Promise<readonly Told[]> {
  return JSON.parse(String(await run('return JSON.stringify(bg.kept)'))) as Told[];
}

/** Puts the background to sleep and wakes it with its clock put forward by so much; from then on it is listened to. */
async function sleep(forward = 0): Promise<void> {
  await waitFor('the background to sleep', () =>
    firefox.sleepBackground().then(
      () => true,
      () => null,
    ),
  );
  await run(
    `const Real = bg.Date;
     bg.Date = new Proxy(Real, {
       construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [Real.now() + given[0]] : args, made),
       get: (target, name) => (name === 'now' ? () => Real.now() + given[0] : Reflect.get(target, name)),
     });
     bg.kept = [];
     const { create } = bg.browser.notifications;
     bg.browser.notifications.create = (name, options) => {
       bg.kept.push({ name, ...options });
       return create(name, options);
     };`,
    forward,
  );
}

/** Has the background look at what is due, by its alarm, and waits until it has: it ends with an alarm for what is still to come. */
async function look(): Promise<number> {
  await run(`await browser.alarms.create('portal-remind', { when: Date.now() - 1 })`);
  const next = await waitFor('the look', async () => {
    const at = Number(await run(`return (await browser.alarms.get('portal-remind'))?.scheduledTime ?? 0`));
    return at > Date.now() + 10_000 ? at : null;
  });
  await run(`await navigator.locks.request('reminders', () => true)`);
  return next;
}

async function choose(notifications: Partial<Settings['notifications']>): Promise<void> {
  const quietHours = { enabled: false, from: 0, to: 0 };
  await store('sync', 'settings', { notifications: { quietHours, ...notifications } });
}

async function store(area: 'local' | 'sync', key: string, value: unknown): Promise<void> {
  await run('await browser.storage[given[0]].set({ [given[1]]: { version: 1, value: given[2] } })', area, key, value);
}

/** A title that closes after so many milliseconds, and one far away, so that there is always something to come. */
async function list(closesIn: number, change: Partial<KnownActivity> = {}): Promise<KnownActivity> {
  const now = Date.now();
  const known = manyKnown(2, now).map(
    (one, index): KnownActivity => ({
      ...one,
      firstSeen: now - 40 * day,
      closesOn: { kind: 'instant', at: now + (index === 0 ? closesIn : 300 * day) },
      ...(index === 0 ? change : {}),
    }),
  );
  await store('local', 'portal', { ...unknownPortal, list: known });
  if (!known[0]) throw new Error('No title');
  return known[0];
}

test('a new title: one notification, without its name and without buttons, however often the background sleeps', async () => {
  await choose({});
  const { title } = await list(200 * day, { isNew: true, firstSeen: Date.now() });
  await look();
  const [notice, ...others] = await told();
  expect(others).toEqual([]);
  expect(notice).toMatchObject({ name: 'new:story-0', title: words.newOne });
  expect(notice?.message).not.toContain(title.slice(0, 12));
  expect(notice?.buttons).toBeUndefined();
  await look();
  expect(await told()).toHaveLength(1);
  for (const forward of [0, hour, 40 * day]) {
    await sleep(forward);
    await look();
    expect(await told()).toEqual([]);
  }
});

test('a deadline: each lead time at its time, once, and the alarm for the next', async () => {
  await choose({ leadMinutes: [1_440, 180] });
  const { closesOn } = await list(5 * day);
  const deadline = closesOn.kind === 'instant' ? closesOn.at : 0;
  expect(await look()).toBe(deadline - day);
  expect(await told()).toEqual([]);
  const names: string[] = [];
  for (const [before, count] of [
    [day + minute, 0],
    [day - minute, 1],
    [4 * hour, 0],
    [2 * hour, 1],
    [30 * minute, 0],
    [-2 * day, 0],
  ] as const) {
    await sleep(5 * day - before);
    await look();
    const now = await told();
    expect(now, `${before / hour} hours before`).toHaveLength(count);
    names.push(...now.map(({ name }) => name.split(':').at(-1) ?? ''));
  }
  expect(names).toEqual(['1440', '180']);
});

test('quiet hours: silence within, an alarm for their end, and everything afterwards, once', async () => {
  const clock = new Date();
  const now = clock.getHours() * 60 + clock.getMinutes();
  await choose({ leadMinutes: [360], quietHours: { enabled: true, from: (now + 1_380) % 1_440, to: (now + 60) % 1_440 } });
  await list(5 * hour);
  expect(Math.abs((await look()) - (clock.getTime() + hour))).toBeLessThan(2 * minute);
  expect(await told()).toEqual([]);
  await sleep(hour + minute);
  await look();
  expect((await told()).map(({ name }) => name.split(':')[0])).toEqual(['lead']);
  await sleep(hour + 2 * minute);
  await look();
  expect(await told()).toEqual([]);
});

test('a week of sleep, and a clock that jumps back: what closed meanwhile is told once', async () => {
  await choose({ leadMinutes: [1_440] });
  await list(2 * day);
  await look();
  await sleep(7 * day);
  await look();
  expect((await told()).map(({ name }) => name.split(':')[0])).toEqual(['missed']);
  for (const forward of [0, 7 * day + hour]) {
    await sleep(forward);
    await look();
    expect((await told()).filter(({ name }) => name.startsWith('missed'))).toEqual([]);
  }
});
