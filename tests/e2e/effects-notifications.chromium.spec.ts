import { expect, test } from '@playwright/test';
import { emptyReminderState, type ReminderState as Memory } from '../../utils/core/memory/reminder-state.ts';
import { activityKinds } from '../../utils/core/portal/list/activity.ts';
import type { KnownActivity } from '../../utils/core/portal/list/merge.ts';
import { pages as en } from '../../utils/i18n/languages/en/pages.ts';
import { popup } from '../../utils/i18n/languages/en/popup.ts';
import { popupMessagesFor } from '../../utils/i18n/popup/registry.ts';
import { manyKnown } from '../tools/known-activities.ts';
import { day, hour, minute, openReminderStage, type ReminderStage } from './reminder-stage.ts';

// Every control of the section "Notifications" is used as a user would, and its effect is read from what is told. `reminders` has the times
// and the interruptions, with choices that are stored beforehand.

const words = en.options.notifications;
const switches = en.options.switches.notifications;
let stage: ReminderStage;
test.beforeAll(async () => {
  stage = await openReminderStage();
});
test.afterAll(() => stage.close());
test.beforeEach(() => stage.begin());

const control = (label: string) => stage.page.getByRole('switch', { name: label, exact: true });
const box = (label: string) => stage.page.getByRole('checkbox', { name: label, exact: true });

/** Makes a choice and waits until it is stored. */
async function saved(choice: Promise<unknown>, read: (settings: { notifications: Record<string, unknown> }) => unknown, value: unknown) {
  await choice;
  await expect.poll(async () => read((await stage.stored('sync', 'settings')) as never)).toEqual(value);
}

/** What is told of these titles, from the beginning: the facts, without what was left out for a nearer one. */
async function toldOf(list: () => Promise<unknown>): Promise<readonly string[]> {
  // A look that a choice has set off may still be under way: it finds an empty list, and the next one waits for it.
  await stage.list([]);
  await stage.look();
  await stage.store('local', 'told', emptyReminderState);
  await list();
  await stage.look();
  const { ledger } = ((await stage.stored('local', 'told')) ?? emptyReminderState) as Memory;
  // Without the instant that a lead time is counted from.
  return Object.keys(ledger)
    .map((fact) => fact.replace(/:\d{13}(?=:|$)/, ''))
    .sort();
}

/** Stores titles as they are. */
const put = (list: readonly KnownActivity[]) => () => stage.list([], {}, { list });

for (const [label, field, change, closes, begins] of [
  [switches.newTitles.label, 'newTitles', { isNew: true, firstSeen: Date.now() }, 20 * day, 'new:'],
  [switches.deadlines.label, 'deadlines', {}, 50 * minute, 'lead:'],
] as const) {
  test(`“${label}”: told while it is on, and not while it is off`, async () => {
    await stage.choose({ leadMinutes: [60] });
    const facts = () => toldOf(() => stage.list([closes], change));
    expect(await facts()).toEqual([expect.stringMatching(`^${begins}`)]);
    await saved(control(label).click(), ({ notifications }) => notifications[field], false);
    expect(await facts()).toEqual([]);
    await saved(control(label).click(), ({ notifications }) => notifications[field], true);
    expect(await facts()).toEqual([expect.stringMatching(`^${begins}`)]);
  });
}

test(`“${switches.problems.label}”: told while it is on, and not while it is off`, async () => {
  const page = 'https://www.amazonpreview.com/home';
  const sources = [{ page, language: 'en', how: 'page', start: page, etag: '', lastModified: '' }];
  const facts = () => toldOf(() => stage.list([], {}, { outcome: { kind: 'signed-out' }, outcomeSince: Date.now(), sources }));
  await stage.choose({});
  expect(await facts()).toEqual([expect.stringMatching('^problem:signed-out')]);
  await saved(control(switches.problems.label).click(), ({ notifications }) => notifications['problems'], false);
  expect(await facts()).toEqual([]);
});

test('each kind of title can be left out by itself', async () => {
  test.slow();
  await stage.choose({ leadMinutes: [60] });
  const now = Date.now();
  const titles = manyKnown(activityKinds.length, now).map((one, index): KnownActivity => {
    const kind = activityKinds[index] ?? 'other';
    return { ...one, id: kind, kind, firstSeen: now - 20 * day, closesOn: { kind: 'instant', at: now + 50 * minute } };
  });
  const facts = () => toldOf(put(titles));
  const everything = activityKinds.map((kind) => `lead:${kind}:60`).sort();
  expect(await facts()).toEqual(everything);
  for (const kind of activityKinds) {
    const name = kind === 'other' ? words.otherKind : popup.kinds[kind];
    await saved(box(name).uncheck(), ({ notifications }) => notifications['kindsOff'], [kind]);
    expect(await facts(), name).toEqual(everything.filter((fact) => fact !== `lead:${kind}:60`));
    await saved(box(name).check(), ({ notifications }) => notifications['kindsOff'], []);
  }
});

test('each lead time has its reminder, and none without', async () => {
  test.slow();
  await stage.choose({ leadMinutes: [] });
  for (const [label, lead] of [
    ['1 week', 10_080],
    ['3 days', 4_320],
    ['1 day', 1_440],
    ['12 hours', 720],
    ['3 hours', 180],
    ['1 hour', 60],
    ['15 minutes', 15],
  ] as const) {
    // One title just within the time and one just outside.
    const facts = () => toldOf(() => stage.list([(lead - 2) * minute, (lead + 10) * minute]));
    expect(await facts(), label).toEqual([]);
    await saved(box(label).check(), ({ notifications }) => notifications['leadMinutes'], [lead]);
    expect(await facts(), label).toEqual([`lead:story-0:${lead}`]);
    await saved(box(label).uncheck(), ({ notifications }) => notifications['leadMinutes'], []);
  }
});

test('quiet hours are quiet from their beginning to their end, and only while they are on', async () => {
  const clock = new Date();
  const now = clock.getHours() * 60 + clock.getMinutes();
  const at = (offset: number) => (now + offset + 1_440) % 1_440;
  const typed = (offset: number) => `${String(Math.floor(at(offset) / 60)).padStart(2, '0')}:${String(at(offset) % 60).padStart(2, '0')}`;
  const facts = () => toldOf(() => stage.list([5 * hour]));
  const told = ['lead:story-0:360'];
  const set = (name: 'from' | 'to', offset: number) =>
    saved(
      stage.page.getByLabel(words[name].label).fill(typed(offset)),
      ({ notifications }) => (notifications['quietHours'] as Record<string, unknown>)[name],
      at(offset),
    );
  await stage.choose({ leadMinutes: [360] });
  await control(words.quietHours.label).click();
  await set('from', -60);
  await set('to', 60);
  expect(await facts(), 'within').toEqual([]);
  await set('to', -20);
  expect(await facts(), 'ended before').toEqual(told);
  await set('to', 60);
  await set('from', 20);
  expect(await facts(), 'begins later').toEqual(told);
  await set('from', -60);
  expect(await facts(), 'within again').toEqual([]);
  await control(words.quietHours.label).click();
  await expect(stage.page.getByLabel(words.from.label)).toHaveCount(0);
  expect(await facts(), 'switched off').toEqual(told);
});

test('the summary comes at the time that was typed, in place of single ones', async () => {
  const tomorrow = new Date(Date.now() + day);
  const at = (hours: number, minutes: number) => new Date(tomorrow).setHours(hours, minutes, 0, 0) - Date.now();
  await stage.worker.shiftClock(at(7, 0));
  await stage.choose({ leadMinutes: [360] });
  await saved(control(switches.digest.label).click(), ({ notifications }) => notifications['digest'], true);
  await saved(stage.page.getByLabel(words.digestAt.label).fill('10:30'), ({ notifications }) => notifications['digestAt'], 630);
  await stage.list([at(12, 0), at(12, 30)]);
  for (const [hours, minutes, names] of [
    [9, 1, []],
    [10, 28, []],
    [10, 31, [expect.stringMatching(/^digest:/)]],
  ] as const) {
    await stage.worker.shiftClock(at(hours, minutes));
    await stage.look();
    await expect.poll(async () => (await stage.told()).map(({ name }) => name), `${hours}:${minutes}`).toEqual(names);
  }
});

test('titles stand in reminders only while they are shown, and reminders speak the language that is chosen', async () => {
  await stage.choose({ leadMinutes: [60] });
  const last = async () => (await stage.told()).at(-1);
  const [activity] = await stage.list([50 * minute]);
  await expect.poll(async () => (await last())?.title).toBe(popup.notifications.deadlineOne);
  expect((await last())?.message).not.toContain(activity?.title);

  await saved(control(switches.showTitles.label).click(), ({ notifications }) => notifications['showTitles'], true);
  const { language } = en.options.look;
  await stage.page.getByRole('combobox', { name: language.label }).selectOption({ label: 'Deutsch' });
  await expect(stage.page.locator('html')).toHaveAttribute('lang', 'de');
  for (const name of await stage.shown()) await stage.page.evaluate((one) => chrome.notifications.clear(one), name);
  await toldOf(() => stage.list([50 * minute]));
  await expect.poll(async () => (await last())?.title).toBe(popupMessagesFor('de').notifications.deadlineOne);
  expect((await last())?.message).toContain(activity?.title);
});
