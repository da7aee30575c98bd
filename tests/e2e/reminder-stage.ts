import { expect, type Page } from '@playwright/test';
import { unknownPortal } from '../../utils/core/memory/portal.ts';
import type { KnownActivity } from '../../utils/core/portal/list/merge.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import { pages } from '../../utils/i18n/languages/en/pages.ts';
import { manyKnown } from '../tools/known-activities.ts';
import { type OwnStage, openOwnStage } from './own-page.ts';
import { controlWorker, type WorkerControl } from './worker-control.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A notification as the worker asked for it; the browser itself hands back names only. */
export interface Told {
  readonly name: string;
  readonly title: string;
  readonly message: string;
  readonly buttons?: readonly { readonly title: string }[];
}

/** The options beside a worker that may show notifications. Close it when done. */
export interface ReminderStage extends OwnStage {
  readonly page: Page;
  readonly worker: WorkerControl;
  /** Forgets everything, with a fresh worker that is recorded. */
  begin(): Promise<void>;
  /** Keeps what the worker asks the browser to show from now on. */
  record(): Promise<void>;
  told(): Promise<readonly Told[]>;
  /** Names of the notifications that stand there. */
  shown(): Promise<readonly string[]>;
  /** Stores wishes beside quiet hours that are switched off. */
  choose(notifications: Partial<Settings['notifications']>): Promise<void>;
  /** Stores titles that were seen long ago and close after so many milliseconds, all films unless said otherwise. */
  list(closesIn: readonly number[], change?: Partial<KnownActivity>, state?: object): Promise<readonly KnownActivity[]>;
  /** Has the worker look again, and waits until it has. */
  look(): Promise<void>;
  /** What must not come gets this long to come, after the look that would have brought it. */
  nothingMore(names: readonly string[]): Promise<void>;
}

/** Starts world and browser, and gives the permission by the button of the options. */
export async function openReminderStage(): Promise<ReminderStage> {
  const stage = await openOwnStage('en');
  const page = await stage.open('options', '#portal');
  await page.getByRole('button', { name: pages.options.notifications.allow }).click();
  await expect(page.getByRole('button', { name: pages.options.notifications.test })).toBeEnabled();
  const worker = await controlWorker(stage.context, page);

  const shown = () => page.evaluate(async () => Object.keys((await chrome.notifications.getAll()) as object).sort());
  const record = async () => {
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
  };
  const look = async () => {
    await worker.ring('portal-remind');
    // A look ends with an alarm for the next one, or none.
    await (await worker.live()).evaluate(() => navigator.locks.request('reminders', () => undefined));
  };

  return {
    ...stage,
    page,
    worker,
    record,
    shown,
    look,
    async begin() {
      await stage.clear();
      await worker.stop();
      for (const name of await shown()) await page.evaluate((one) => chrome.notifications.clear(one), name);
      await record();
    },
    told: async () => await (await worker.live()).evaluate(() => (globalThis as unknown as { kept: Told[] }).kept),
    async choose(notifications) {
      const quietHours = { enabled: false, from: 0, to: 0 };
      await stage.store('sync', 'settings', { notifications: { quietHours, ...notifications } });
    },
    async list(closesIn, change = {}, state = {}) {
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
    },
    async nothingMore(names) {
      await look();
      await worker.stop();
      await look();
      expect(await shown()).toEqual(names);
    },
  };
}
