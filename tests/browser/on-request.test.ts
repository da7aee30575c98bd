import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isWebmail } from '../../entrypoints/background/own-sender.ts';
import { removeAllListeners, type Sender } from '../../utils/browser/messaging.ts';
import { onRequest } from '../../utils/browser/on-request.ts';
import { storedOwnWebmail } from '../../utils/browser/stored/items.ts';

beforeEach(() => {
  removeAllListeners();
  fakeBrowser.reset();
});

it.each([
  ['https://mail.google.com/mail/u/0/', true],
  ['https://gmxnet.mailbody-ui.de/x', true],
])('%s is webmail, at once: %s', (url, webmail) => {
  expect(isWebmail({ url } as Sender)).toBe(webmail);
});

it.each([
  ['https://konto.example/', undefined, false],
  ['https://mail.google.com.konto.example/', undefined, false],
  ['http://mail.google.com/', undefined, false],
  ['about:blank', undefined, false],
  ['about:blank', 'https://outlook.live.com', true],
  ['about:blank', 'https://konto.example', false],
  [undefined, undefined, false],
  ['https://webmail.hoster.example/?_task=mail', undefined, true],
  ['http://webmail.hoster.example/', undefined, false],
  ['https://other.hoster.example/', undefined, false],
])("%s of %s is webmail, with a host of the user's own: %s", async (url, origin, webmail) => {
  await storedOwnWebmail.set([{ host: 'webmail.hoster.example', client: 'roundcube', at: 0 }]);
  expect(await isWebmail({ url, origin } as Sender)).toBe(webmail);
});

it('answers only whom it may', async () => {
  const answer = vi.fn(() => undefined);
  onRequest('mail.trust', answer, ({ url }) => url === 'https://mail.google.com/');
  const ask = (url: string) =>
    new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger(
        { id: 1, type: 'mail.trust', timestamp: 0, data: { address: 'a@b.example', trusted: true } },
        { url },
        resolve,
      );
    });
  expect(await ask('https://konto.example/')).toMatchObject({ err: {} });
  expect(answer).not.toHaveBeenCalled();
  await ask('https://mail.google.com/');
  expect(answer).toHaveBeenCalledOnce();
});
