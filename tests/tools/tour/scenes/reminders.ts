import type { Worker } from '@playwright/test';
import { unknownPortal } from '../../../../utils/core/memory/portal.ts';
import { defaultSettings } from '../../../../utils/core/settings/settings.ts';
import { popupMessagesFor } from '../../../../utils/i18n/popup/registry.ts';
import { controlWorker } from '../../../e2e/worker-control.ts';
import { manyKnown } from '../../known-activities.ts';
import { looks, type Scene, sceneName } from '../scene.ts';
import type { TourStage } from '../stage.ts';

const minute = 60_000;

/** A reminder of one title that closes in fifty minutes, as the browser was asked to show it. It stands on the desk, where no picture is taken. */
export const reminderScenes: readonly Scene[] = looks
  .filter(({ theme }) => theme === 'light')
  .map((look) => ({
    ...look,
    name: sceneName('reminder', look),
    expected: popupMessagesFor(look.language).notifications.deadlineOne,
    show: async (stage) => ({ shown: await firstReminder(stage), picture: null }),
  }));

async function firstReminder(stage: TourStage): Promise<string> {
  const { own, id, context } = stage;
  await own.goto(`chrome-extension://${id}/licences.txt`);
  const control = await controlWorker(context, own);
  const worker = await control.live();
  const told = listen(worker);
  const quietHours = { enabled: false, from: 0, to: 0 };
  await stage.store('sync', 'settings', {
    ...defaultSettings,
    notifications: { ...defaultSettings.notifications, quietHours, leadMinutes: [60] },
  });
  const now = Date.now();
  const list = manyKnown(1, now).map((one) => ({
    ...one,
    firstSeen: now - 20 * 24 * 60 * minute,
    closesOn: { kind: 'instant', at: now + 50 * minute } as const,
  }));
  await stage.store('local', 'portal', { ...unknownPortal, list });
  await control.ring('portal-remind');
  return await told;
}

/** The title of the next notification that the worker asks for. */
function listen(worker: Worker): Promise<string> {
  return worker.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const { create } = chrome.notifications;
        Object.assign(chrome.notifications, {
          create: (name: string, options: { readonly title: string }, done: never) => {
            Object.assign(chrome.notifications, { create });
            resolve(options.title);
            return create(name, options as never, done);
          },
        });
        setTimeout(() => resolve('no reminder'), 8_000);
      }),
  );
}
