import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardLinks, type StoppedLink } from '../../../utils/page/webmail/guard-links.ts';

const stopped = vi.fn<(link: StoppedLink) => void>();
let controller: AbortController;
let guarding = true;

beforeEach(() => {
  document.body.innerHTML = '';
  stopped.mockClear();
  guarding = true;
  controller = new AbortController();
  guardLinks(document, () => guarding, stopped, controller.signal);
});
afterEach(() => controller.abort());

/** Clicks what the selector finds; whether the click went through. */
function click(selector: string, type = 'click'): boolean {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, composed: true });
  document.querySelector(selector)?.dispatchEvent(event);
  return !event.defaultPrevented;
}

describe('guarded links', () => {
  it.each(['click', 'auxclick'])('stops a %s before anybody else sees it, and names the host', (type) => {
    const page = vi.fn();
    document.body.innerHTML = '<a href="https://bad.example:8443/x"><b>Join</b></a>';
    document.body.addEventListener(type, page);
    expect(click('b', type)).toBe(false);
    expect(page).not.toHaveBeenCalled();
    expect(stopped.mock.calls[0]?.[0].host).toBe('bad.example:8443');
    document.body.removeEventListener(type, page);
  });

  it('lets everything pass where nothing is guarded', () => {
    guarding = false;
    document.body.innerHTML = '<a href="https://good.example/">Go</a>';
    expect(click('a')).toBe(true);
    expect(stopped).not.toHaveBeenCalled();
  });

  it('lets places in the page and links without an address pass', () => {
    document.body.innerHTML = '<a href="#top">Up</a><a id="none">Nowhere</a>';
    expect(click('a')).toBe(true);
    expect(click('#none')).toBe(true);
    expect(stopped).not.toHaveBeenCalled();
  });

  it('opens what was stopped in a new tab without a way back', () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    document.body.innerHTML = '<a href="https://bad.example/x">Join</a>';
    click('a');
    stopped.mock.calls[0]?.[0].open();
    expect(open).toHaveBeenCalledWith('https://bad.example/x', '_blank', 'noopener,noreferrer');
    open.mockRestore();
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'blob:https://mail.example/1', 'file:///etc/passwd'])('never opens %s', (href) => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    document.body.innerHTML = `<a href="${href}">Join</a>`;
    expect(click('a')).toBe(false);
    stopped.mock.calls[0]?.[0].open();
    expect(open).not.toHaveBeenCalled();
    open.mockRestore();
  });

  it('stops a form, and names where it would go', () => {
    document.body.innerHTML = '<form action="https://bad.example/form"><input name="action"><button>Send</button></form>';
    const event = new Event('submit', { bubbles: true, cancelable: true });
    document.querySelector('form')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(stopped.mock.calls[0]?.[0].host).toBe('bad.example');
  });

  it('stops nothing any more once it is over', () => {
    controller.abort();
    document.body.innerHTML = '<a href="https://bad.example/">Join</a>';
    expect(click('a')).toBe(true);
  });
});
