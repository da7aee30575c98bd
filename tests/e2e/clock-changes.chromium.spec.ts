import { expect, test } from '@playwright/test';
import { unknownPortal } from '../../utils/core/memory/portal.ts';
import type { KnownActivity } from '../../utils/core/portal/list/merge.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import { manyKnown } from '../tools/known-activities.ts';
import { openPortalStage, type PortalStage } from './portal-stage.ts';
import { controlWorker, type WorkerControl } from './worker-control.ts';

// A real Chromium in zones whose clocks change: what the popup says of a deadline behind that night, and when it reminds of it. The nights
// are the next ones from now on, since a browser rings no alarm in the past; the offsets are written down here, not computed by the code.

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

interface Place {
  readonly zone: string;
  /** Offsets from UTC in winter and in summer, and how the popup names them. */
  readonly winter: readonly [offset: string, name: string];
  readonly summer: readonly [offset: string, name: string];
  /** The night's date, in a year: the last Sunday of October, the second of March … */
  readonly autumn: (year: number) => string;
  readonly spring: (year: number) => string;
}

const places: readonly Place[] = [
  {
    zone: 'Europe/Berlin',
    winter: ['+01:00', 'GMT+1'],
    summer: ['+02:00', 'GMT+2'],
    autumn: (year) => sunday(year, 10, 25),
    spring: (year) => sunday(year, 3, 25),
  },
  {
    zone: 'America/Los_Angeles',
    winter: ['-08:00', 'PST'],
    summer: ['-07:00', 'PDT'],
    autumn: (year) => sunday(year, 11, 1),
    spring: (year) => sunday(year, 3, 8),
  },
];

/** The first Sunday from a day on, `YYYY-MM-DD`. */
function sunday(year: number, month: number, from: number): string {
  const first = new Date(Date.UTC(year, month - 1, from));
  return new Date(first.getTime() + ((7 - first.getUTCDay()) % 7) * day).toISOString().slice(0, 10);
}

function nextOf(date: (year: number) => string): string {
  const year = new Date().getUTCFullYear();
  return Date.parse(date(year)) > Date.now() + 4 * day ? date(year) : date(year + 1);
}

const dayAfter = (date: string, days = 1): string => new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

for (const place of places) {
  test.describe(place.zone, () => {
    const before = process.env['TZ'];
    let stage: PortalStage;
    let worker: WorkerControl;

    test.beforeAll(async () => {
      process.env['TZ'] = place.zone;
      stage = await openPortalStage('en', { notifications: true });
      worker = await controlWorker(stage.context, stage.popup);
    });
    test.afterAll(async () => {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
      await stage.close();
    });

    for (const [season, date, [earlier], [later, name]] of [
      ['autumn', nextOf(place.autumn), place.summer, place.winter],
      ['spring', nextOf(place.spring), place.winter, place.summer],
    ] as const) {
      test(`${season}: the deadline in words, the reminder at its instant, quiet hours to their end`, async () => {
        // Saturday at noon; one title closes on Sunday at 11 p.m., the other on Sunday without an hour.
        const noon = Date.parse(`${dayAfter(date, -1)}T12:00:00${earlier}`);
        const eleven = Date.parse(`${date}T23:00:00${later}`);
        const midnight = Date.parse(`${dayAfter(date)}T00:00:00${later}`);
        await set(noon);

        await choose({ leadMinutes: [1_440] });
        await list({ kind: 'instant', at: eleven }, { kind: 'date', date });
        await stage.popup.clock.setFixedTime(noon);
        await stage.popup.reload();
        await expect(stage.popup.locator('li.pending')).toHaveCount(2);
        const rows = await stage.rows();
        const written = (zone: string) =>
          new Intl.DateTimeFormat('en', { timeZone: zone, weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }).format(
            Date.parse(date),
          );
        expect(plain(rows[0]?.deadline)).toContain(`${written('UTC')} at 11:00 PM ${name}`);
        expect(plain(rows[1]?.deadline)).toContain(written('UTC'));
        // A row out of sight has no text until it is drawn.
        const chips = async () => (await stage.popup.locator('li.pending .deadline').allInnerTexts()).map(plain).join();
        await expect.poll(chips).toMatch(/tomorrow.*11:00 PM.*tomorrow/i);

        // A day before is 24 hours before, whatever the clock shows then.
        await look();
        expect(await alarm()).toBe(eleven - day);
        await set(eleven - day - minute);
        await look();
        expect(await shown()).toEqual([]);
        await set(eleven - day + minute);
        await look();
        await expect.poll(shown).toEqual([expect.stringMatching(/^lead:story-0:/)]);
        expect(await alarm()).toBe(midnight - day);

        // What falls into the night waits until seven, by the new clock.
        await fresh(noon);
        await choose({ leadMinutes: [1_440], quietHours: { enabled: true, from: 22 * 60, to: 7 * 60 } });
        await list({ kind: 'instant', at: Date.parse(`${dayAfter(date)}T01:00:00${later}`) });
        await set(Date.parse(`${dayAfter(date, -1)}T23:30:00${earlier}`));
        await look();
        const seven = Date.parse(`${date}T07:00:00${later}`);
        expect(await alarm()).toBe(seven);
        await set(seven - minute);
        await look();
        expect(await shown()).toEqual([]);
        await set(seven + minute);
        await look();
        await expect.poll(shown).toHaveLength(1);
        await look();
        expect(await shown()).toHaveLength(1);
      });
    }

    const set = (at: number) => worker.shiftClock(at - Date.now());
    const shown = async () => await stage.popup.evaluate(async () => Object.keys((await chrome.notifications.getAll()) as object));
    const alarm = async () => await stage.popup.evaluate(async () => (await chrome.alarms.get('portal-remind'))?.scheduledTime ?? 0);

    /** Nothing stored, nothing shown, and a clock that stands there. */
    async function fresh(at: number): Promise<void> {
      await stage.clear();
      for (const name of await shown()) await stage.popup.evaluate((one) => chrome.notifications.clear(one), name);
      await set(at);
    }

    test.beforeEach(async () => {
      await worker.stop();
      await fresh(Date.now());
    });

    async function choose(notifications: Partial<Settings['notifications']>): Promise<void> {
      await stage.store('sync', 'settings', { notifications: { quietHours: { enabled: false, from: 0, to: 0 }, ...notifications } });
    }

    async function list(...closings: readonly KnownActivity['closesOn'][]): Promise<void> {
      const activities = manyKnown(closings.length, 0).map((one, index) => ({
        ...one,
        openedOn: null,
        firstSeen: 0,
        lastSeen: 0,
        closesOn: closings[index] ?? one.closesOn,
      }));
      await stage.store('local', 'portal', { ...unknownPortal, list: activities });
    }

    /** Has the worker look at what is due, and waits until it has. */
    async function look(): Promise<void> {
      await worker.ring('portal-remind');
      await (await worker.live()).evaluate(() => navigator.locks.request('reminders', () => undefined));
    }
  });
}

/** The browser's ICU writes other spaces than Node's. */
function plain(text: string | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ');
}
