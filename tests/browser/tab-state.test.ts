import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../utils/browser/messaging.ts';
import type { Request } from '../../utils/core/protocol.ts';
import type { Level } from '../../utils/core/verdict/verdict.ts';

// The badge of a tab speaks of the page, or of the mails, that were judged or closed last, never of what the tab showed before.

let text = '';
const sender = { tab: { id: 7, url: 'https://mail.google.com/mail/u/0/' } } as Sender;
const verdict = async (level: Level) => ({
  level,
  score: 0,
  reasons: [],
  advice: [],
  marketplace: 'amazon.de',
  failedRules: [],
  cut: [],
});
const message = (id: string) => ({ message: { id, from: { name: 'Anna', address: 'a@web.example' } } }) as Request<'mail.judge'>;

async function tabState() {
  vi.resetModules();
  const action = {
    setBadgeText: async (details: { tabId?: number; text: string | null }) => {
      if (details.tabId !== undefined) text = details.text ?? '';
    },
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
    getBadgeText: async () => text,
  };
  Object.assign(fakeBrowser, { action });
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
  return await import('../../entrypoints/background/tab-state.ts');
}

beforeEach(() => {
  fakeBrowser.reset();
  text = '';
});

it('warns while a mail stands open, not once it was closed, and again when it is opened once more', async () => {
  const { rememberMail, recordOpenMails } = await tabState();
  await rememberMail(message('m'), verdict('fake'), sender);
  await vi.waitFor(() => expect(text).toBe('!'));
  await recordOpenMails({ ids: [] }, sender);
  expect(text).toBe('');
  await recordOpenMails({ ids: ['m'] }, sender);
  expect(text).toBe('!');
});

it('does not warn in a mailbox of a page that the tab showed before', async () => {
  const { rememberMail, rememberPage, recordOpenMails, forgetMails } = await tabState();
  await rememberPage(verdict('fake'), { tab: { id: 7, url: 'https://konto.example/' } } as Sender, () => null);
  await vi.waitFor(() => expect(text).toBe('!'));
  await rememberMail(message('m'), verdict('clear'), sender);
  await vi.waitFor(() => expect(text).toBe(''));
  await forgetMails(sender);
  expect(text).toBe('');
  await recordOpenMails({ ids: [] }, sender);
  expect(text).toBe('');
});
