import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { syncView } from '../../entrypoints/popup/sync-words.ts';
import { unknownPortal } from '../../utils/core/memory/portal.ts';
import { defaultSettings } from '../../utils/core/settings/settings.ts';
import { popup as texts } from '../../utils/i18n/languages/de/popup.ts';
import { beginPortal, emptyReading, listed, page, say, state, worker } from './portal-worker.ts';

// A page that shows a part of its list and a button for the rest: what cannot be read is said to be missing.

const sender = { url: page, frameId: 0 } as never;

const seen = (button: string | null, ...titles: string[]) => ({
  reading: {
    ...emptyReading,
    groups: [
      {
        origin: 'page' as const,
        context: ['Your surveys'],
        within: null,
        items: titles.map((title) => ({
          id: null,
          titles: [title],
          links: [{ href: `/s/${title}`, text: 'Take survey' }],
          lines: [[{ text: title }], [{ text: 'Closes in 5 days' }], [{ text: 'Take survey' }]],
          fields: [],
          actions: [],
          description: '',
          marks: [],
        })),
      },
    ],
    more: { next: null, button, pages: null },
  },
  endpoints: [],
});

/** What the popup says behind the time of the last reading. */
async function said(): Promise<string | null> {
  const record = (await state()) ?? unknownPortal;
  const here = { now: Date.now(), timeZone: 'Europe/Berlin' };
  return syncView(record, defaultSettings, null, null, here, texts).kept;
}

beforeEach(async () => {
  await beginPortal();
  await fakeBrowser.storage.local.set({ portal: { version: 1, value: unknownPortal } });
  say('nothing', { status: 404 });
});

it('a list with a button for more is said to have more, until it is shown', async () => {
  const { takeSeen } = await worker();
  await takeSeen(seen('Load more', 'Moons', 'Rivers'), sender);
  expect(listed(await state())).toEqual(['Moons', 'Rivers']);
  expect(await said()).toBe(texts.sync.partial);
  await takeSeen(seen(null, 'Moons', 'Rivers', 'Zero'), sender);
  expect(listed(await state())).toEqual(['Moons', 'Rivers', 'Zero']);
  expect(await said()).toBeNull();
});
