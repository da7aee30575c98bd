import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tOnline } from '../../../utils/page/webmail/adapters/t-online.ts';

// The frame is all that was ever evidenced; the headers here are made up.

const from = '<a class="mail-from" href="mailto:post@shop.example">Shop</a>';

function page(header: string, source = '/em/mailreadview?id=INBOX-1', name = ''): Element {
  document.body.innerHTML = `<main><div class="head">${header}</div><div class="content"><iframe name="${name}"></iframe></div></main>`;
  const frame = document.querySelector('iframe');
  frame?.setAttribute('src', source);
  if (frame) draw(frame, '<p>Hello</p>');
  const message = tOnline.openMessages(document)[0];
  if (!message) throw new Error('no message is open');
  return message;
}

/** A document of its own in a frame, since the test's page loads none. */
function draw(frame: Element, html: string): Document {
  const inside = document.implementation.createHTMLDocument();
  inside.body.innerHTML = html;
  Object.defineProperty(frame, 'contentDocument', { value: inside, configurable: true });
  return inside;
}

beforeEach(() => {
  // The test's page loads no frames, and says so for each.
  vi.spyOn(console, 'error').mockReturnValue();
  document.body.innerHTML = '';
});

describe('a mail', () => {
  it('is read where one address near the body calls itself the sender', () => {
    expect(tOnline.read(page(`<h1 class="mail-subject"> Your order </h1>${from}`), null)).toMatchObject({
      client: 't-online',
      id: 'INBOX-1',
      from: { name: 'Shop', address: 'post@shop.example' },
      subject: 'Your order',
      body: { text: '\nHello\n' },
    });
  });

  it('is read from the older frame and from a title', () => {
    const message = page('<span class="sender" title="Shop &lt;post@shop.example&gt;">Shop</span>', '/em/show?sid=1', 'messageBody');
    expect(tOnline.read(message, null)?.from).toEqual({ name: 'Shop', address: 'post@shop.example' });
  });

  it.each([
    ['no sender', '<p>Shop</p>'],
    ['a name without address', '<span class="sender" title="Shop">Shop</span>'],
    ['two senders', `${from}<a class="mail-from" href="mailto:else@shop.example">Else</a>`],
    ['a link and a title that disagree', '<a class="from" title="a@b.example" href="mailto:c@d.example">A</a>'],
    ['a recipient only', '<a class="mail-to" href="mailto:reader@example.com">Reader</a>'],
  ])('with %s is not read', (_, header) => {
    expect(tOnline.read(page(header), null)).toBeNull();
  });

  it('cannot name its own sender', () => {
    const message = page('');
    const frame = message.querySelector('iframe');
    if (frame) draw(frame, from);
    expect(tOnline.read(message, null)).toBeNull();
  });

  it('nested in a read view is read with the header of that view', () => {
    const view = page('').querySelector('iframe');
    const inside = view && draw(view, `<div>${from}<div><iframe name="messageBody"></iframe></div></div>`);
    const inner = inside?.querySelector('iframe');
    if (inner) draw(inner, '<p>Inside</p>');
    const message = tOnline.openMessages(document)[0];
    expect(message?.ownerDocument).toBe(inside);
    expect(message && tOnline.read(message, null)).toMatchObject({ from: { address: 'post@shop.example' }, body: { text: '\nInside\n' } });
  });

  it('has its banner above the frame; its body is watched inside', () => {
    const message = page(from);
    const frame = message.querySelector('iframe');
    expect(tOnline.bannerAnchor(message)).toEqual({ parent: message, before: frame });
    expect(tOnline.mailBody(message)).toBe(frame?.contentDocument?.body);
    expect(tOnline.roots?.(document)).toEqual([frame?.contentDocument]);
  });
});

it('an unknown frame is no mail, and nothing throws', () => {
  document.body.innerHTML = '<iframe src="/em/other"></iframe>';
  expect(tOnline.openMessages(document)).toEqual([]);
  expect(tOnline.seemsOpen(document)).toBe(false);
  expect([tOnline.read(document.body, null), tOnline.mailBody(document.body)]).toEqual([null, null]);
});
