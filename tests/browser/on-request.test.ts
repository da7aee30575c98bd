import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isWebmail } from '../../entrypoints/background/own-sender.ts';
import { removeAllListeners, type Sender } from '../../utils/browser/messaging.ts';
import { onRequest } from '../../utils/browser/on-request.ts';

beforeEach(() => {
  removeAllListeners();
  fakeBrowser.reset();
});

it.each([
  ['https://mail.google.com/mail/u/0/', true],
  ['https://gmxnet.mailbody-ui.de/x', true],
  ['https://konto.example/', false],
  ['https://mail.google.com.konto.example/', false],
  ['http://mail.google.com/', false],
  ['about:blank', false],
  [undefined, false],
])('%s is webmail: %s', (url, webmail) => {
  expect(isWebmail({ url } as Sender)).toBe(webmail);
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
