// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type WatchHandlers, watchMessages } from '../../../utils/page/webmail/watch.ts';
import { fakeAdapter } from './fake-adapter.ts';

const mail = '<div class="mail" data-id="1"><div class="body"><p>Hello</p></div></div>';
let controller: AbortController;
let handlers: { [Name in keyof WatchHandlers]: ReturnType<typeof vi.fn<WatchHandlers[Name]>> };

/** Lets observer and timers run. */
const settle = (time = 90) => new Promise((resolve) => setTimeout(resolve, time));

function watch(): void {
  watchMessages(document, fakeAdapter(), handlers, controller.signal);
}

function body(): Element {
  const found = document.querySelector('.body');
  if (!found) throw new Error('No body');
  return found;
}

beforeEach(() => {
  document.body.innerHTML = '';
  controller = new AbortController();
  handlers = { opened: vi.fn(), closed: vi.fn(), looked: vi.fn() };
});
afterEach(() => controller.abort());

describe('the watcher', () => {
  it('reports a message that is there, one that comes and one that goes, once each', async () => {
    document.body.innerHTML = mail;
    watch();
    await settle();
    document.body.insertAdjacentHTML('beforeend', mail);
    await settle();
    expect(handlers.opened).toHaveBeenCalledTimes(2);
    document.querySelector('.mail')?.remove();
    await settle();
    expect(handlers.closed).toHaveBeenCalledTimes(1);
    expect(handlers.opened).toHaveBeenCalledTimes(2);
  });

  it('waits for a message without a body, and reports it when the body comes', async () => {
    document.body.innerHTML = '<div class="mail"></div>';
    watch();
    await settle();
    expect(handlers.opened).not.toHaveBeenCalled();
    document.querySelector('.mail')?.insertAdjacentHTML('beforeend', '<div class="body">Hi</div>');
    await settle();
    expect(handlers.opened).toHaveBeenCalledTimes(1);
  });

  it('reports a body that grows in place again, and changes around it not', async () => {
    document.body.innerHTML = mail;
    watch();
    await settle();
    body().append('more');
    await settle();
    expect(handlers.opened).toHaveBeenCalledTimes(2);
    document.body.append(document.createElement('aside'));
    await settle();
    expect(handlers.opened).toHaveBeenCalledTimes(2);
  });

  it.each([
    [0, 70],
    [3, 11],
  ])('leaves the page alone between two looks, the longer the longer a look takes: %i ms', async (cost, most) => {
    handlers.looked.mockImplementation(() => {
      const until = performance.now() + cost;
      while (performance.now() < until);
    });
    document.body.innerHTML = mail;
    watch();
    await settle();
    handlers.looked.mockClear();
    const storm = setInterval(() => document.body.append(document.createElement('i')), 2);
    await settle(400);
    clearInterval(storm);
    expect(handlers.looked.mock.calls.length).toBeGreaterThan(3);
    expect(handlers.looked.mock.calls.length).toBeLessThanOrEqual(most);
  });

  it('gives a message rest that takes long to read and keeps changing, and others none', async () => {
    handlers.opened.mockImplementation((message) => {
      const until = performance.now() + (message.getAttribute('data-id') === '1' ? 20 : 0);
      while (performance.now() < until);
    });
    document.body.innerHTML = mail;
    watch();
    await settle();
    const storm = setInterval(() => body().append('x'), 5);
    await settle(300);
    document.body.insertAdjacentHTML('beforeend', mail.replace('"1"', '"2"'));
    await settle(90);
    clearInterval(storm);
    const read = handlers.opened.mock.calls.map(([message]) => message.getAttribute('data-id'));
    expect(read.filter((id) => id === '1').length).toBeLessThanOrEqual(2);
    expect(read).toContain('2');
    await settle(500);
    expect(handlers.opened.mock.calls.filter(([message]) => message.getAttribute('data-id') === '1').length).toBeGreaterThanOrEqual(2);
  });

  it.each(['true', '', 'plaintext-only'])('does nothing while the user types into contenteditable="%s"', async (value) => {
    document.body.innerHTML = `${mail}<div contenteditable="${value}"><p>Dear</p></div>`;
    watch();
    await settle();
    handlers.looked.mockClear();
    document.querySelector('[contenteditable] p')?.append('letters');
    await settle();
    expect(handlers.looked).not.toHaveBeenCalled();
  });

  it('forgets everything when it is stopped', async () => {
    watch();
    await settle();
    controller.abort();
    handlers.looked.mockClear();
    document.body.innerHTML = mail;
    await settle();
    expect(handlers.looked).not.toHaveBeenCalled();
    expect(handlers.opened).not.toHaveBeenCalled();
  });
});
