import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../utils/core/settings/settings.ts';

// Wishes about reminders may hold on this device alone; all other settings travel.

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
});

async function stored() {
  const { settingsHere, keepRemindersHere } = await import('../../utils/browser/stored/settings-here.ts');
  const { storedSettings } = await import('../../utils/browser/stored/items.ts');
  return { settingsHere, keepRemindersHere, storedSettings };
}

it('what is changed here alone reaches no other device, and everything else does', async () => {
  const { settingsHere, keepRemindersHere, storedSettings } = await stored();
  await keepRemindersHere(true);
  await settingsHere.update((old) => ({ ...old, look: 'dark', notifications: { ...old.notifications, showTitles: true } }));
  expect((await settingsHere.get()).notifications.showTitles).toBe(true);
  expect(await storedSettings.get()).toEqual({ ...defaultSettings, look: 'dark' });
});

it('let travel again, those that travel hold', async () => {
  const { settingsHere, keepRemindersHere } = await stored();
  await keepRemindersHere(true);
  await settingsHere.update((old) => ({ ...old, notifications: { ...old.notifications, digest: true } }));
  await keepRemindersHere(false);
  expect((await settingsHere.get()).notifications.digest).toBe(false);
});
