// happy-dom loads no frames and complains about each, unless told otherwise; here they get their documents by hand.
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { beforeEach, describe, expect, it } from 'vitest';
import { proton } from '../../../utils/page/webmail/adapters/proton.ts';

// Composed from the hooks that the adapter names; never seen live as a whole.

const sender = (name: string, address: string, more = '') =>
  `<span class="message-recipient-item" data-testid="recipients:sender" ${more}><span class="message-recipient-item-label">${name}</span> ${address === '' ? '' : `<span class="message-recipient-item-address">&lt;${address}&gt;</span>`}</span>`;
const shop = sender('Shop', 'post@shop.example');
const frame = '<iframe data-testid="content-iframe" data-subject="Your order" sandbox="allow-same-origin"></iframe>';

function article(header: string, content: string, state = 'data-expanded="true"', more = ''): string {
  return `<article class="message-container" data-testid="message-view-1" data-message-id="Ab-_C==" ${state}><div class="message-header message-header-expanded"><div class="message-header-from-container">${header}</div></div><div class="message-content">${content}</div>${more}</article>`;
}

const collapsed = `<article class="message-container" data-testid="message-view-0" data-message-id="old==" data-expanded="false">${sender('Library', 'desk@library.example')}</article>`;

/** The page of a test: one that is parsed only, since its frames get their documents by hand. */
let shown: Document;

function draw(html: string, path = '/u/0/inbox/conv=='): void {
  shown = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  Object.defineProperty(shown, 'location', { value: { pathname: path } });
}

/** Draws a conversation, then fills its frames with the mail; `null` leaves them empty. */
function page(html: string, mail: string | null = '<p>Hello</p>', path?: string): void {
  draw(`<main><h1 data-testid="conversation-header:subject" title="Thread">Thread</h1>${html}</main>`, path);
  for (const element of shown.querySelectorAll('iframe')) {
    const inside = document.implementation.createHTMLDocument('');
    inside.body.innerHTML = mail === null ? '' : `<div id="proton-root">${mail}</div>`;
    Object.defineProperty(element, 'contentDocument', { value: inside });
  }
}

function readFirst() {
  const message = proton.openMessages(shown)[0];
  return message ? proton.read(message, null) : null;
}

beforeEach(() => draw(''));

describe('Proton: the sender', () => {
  const cases: readonly (readonly [name: string, header: string, from: { name: string; address: string } | null])[] = [
    ['name and address', shop, { name: 'Shop', address: 'post@shop.example' }],
    ['no name', sender('post@shop.example', 'post@shop.example'), { name: '', address: 'post@shop.example' }],
    ['an address in a title', sender('Shop', '', 'title="Shop &lt;post@shop.example&gt;"'), { name: 'Shop', address: 'post@shop.example' }],
    [
      'a name that holds a genuine address',
      sender('Amazon &lt;service@amazon.de&gt;', 'evil@fake.example'),
      { name: 'Amazon <service@amazon.de>', address: 'evil@fake.example' },
    ],
    ['the older test id', shop.replace('recipients:sender', 'message-header:from'), { name: 'Shop', address: 'post@shop.example' }],
    [
      'other test ids for name and address',
      '<span data-testid="recipients:sender"><span data-testid="recipient-label">Shop</span><span data-testid="recipient-address">&lt;post@shop.example&gt;</span></span>',
      { name: 'Shop', address: 'post@shop.example' },
    ],
    ['a name that looks like an address, and none', sender('service@amazon.de', ''), null],
    ['nothing', '', null],
  ];
  for (const [name, header, from] of cases) {
    it(`${name}`, () => {
      page(article(header, frame));
      expect(readFirst()?.from ?? null).toEqual(from);
    });
  }

  it('is that of this message, not of the collapsed one before it', () => {
    page(collapsed + article(shop, frame));
    expect(proton.openMessages(shown).map(proton.messageId)).toEqual(['Ab-_C==']);
    expect(readFirst()?.from.address).toBe('post@shop.example');
  });
});

describe('Proton: the message', () => {
  it('is read whole, the mail from its frame', () => {
    const mail =
      '<p>Hello</p><a href="https://shop.example/a">Here</a><img src="/api/core/v4/images?Url=https%3A%2F%2Fm.media-amazon.com%2Flogo.png&amp;DryRun=0&amp;UID=x" alt="Logo"><img src="https://mail.proton.me/api/core/v4/images?Url=https%3A%2F%2Fa.example%2Fb.png&amp;DryRun=0">';
    const header = `${shop}<time datetime="2026-11-24T03:15:00.000Z">24 Nov</time>${sender('Reader', 'Reader@example.com').replace('recipients:sender', 'recipients:item-x')}`;
    const files = '<button data-testid="attachment-item:order.pdf--primary-action">order.pdf 3 KB</button>';
    page(article(header, frame, undefined, files), mail);
    const message = readFirst();
    expect(message).toMatchObject({
      client: 'proton',
      id: 'Ab-_C==',
      subject: 'Your order',
      sentAt: Date.UTC(2026, 10, 24, 3, 15),
      folder: 'inbox',
      recipients: ['reader@example.com'],
      attachments: [{ name: 'order.pdf', type: '' }],
      rawHeaders: null,
    });
    expect(message?.body.text).toContain('Hello');
    expect(message?.body.links).toMatchObject([{ href: 'https://shop.example/a', text: 'Here' }]);
    expect(message?.body.images.map(({ src }) => src)).toEqual(['https://m.media-amazon.com/logo.png', 'https://a.example/b.png']);
  });

  for (const [path, folder] of [
    ['/u/0/inbox/c', 'inbox'],
    ['/u/12/spam/c', 'spam'],
    ['/inbox/c', 'inbox'],
    ['/u/0/all-mail/c', 'other'],
    ['/', 'other'],
  ] as const) {
    it(`folder follows the address: ${path}`, () => {
      page(article(shop, frame), '<p>Hello</p>', path);
      expect(readFirst()?.folder).toBe(folder);
    });
  }

  it('takes the subject from the conversation where the frame has none, and no date that is written for people', () => {
    page(article(`${shop}<time datetime="24 Nov 2026">x</time>`, frame.replace('data-subject="Your order"', '')));
    expect(readFirst()).toMatchObject({ subject: 'Thread', sentAt: null });
  });

  it('is open by its class in older markup', () => {
    page(article(shop, frame, '').replace('message-container', 'message-container is-opened'));
    expect(proton.openMessages(shown)).toHaveLength(1);
    page(article(shop, frame, ''));
    expect(proton.openMessages(shown)).toHaveLength(0);
  });

  it('is not there before its header and its frame are', () => {
    page(article(shop, frame), null);
    expect(proton.openMessages(shown).map(proton.mailBody)).toEqual([null]);
    expect(readFirst()).toBeNull();
    page(article('', frame));
    expect(proton.openMessages(shown).map(proton.mailBody)).toEqual([null]);
    page(article(shop, ''));
    expect(readFirst()).toBeNull();
  });

  it('has its banner above the mail, outside the frame, and its frame watched', () => {
    page(article(shop, frame));
    const message = proton.openMessages(shown)[0];
    const anchor = message ? proton.bannerAnchor(message) : null;
    expect(anchor?.parent).toBe(message);
    expect(anchor?.before).toBe(shown.querySelector('.message-content'));
    expect(proton.roots?.(shown)).toEqual([shown.querySelector('iframe')?.contentDocument]);
  });
});

describe('Proton: list and health', () => {
  it('names rows of the list', () => {
    draw('<div data-shortcut-target="item-container" data-element-id="c=="><span data-testid="message-row:subject">Order</span></div>');
    expect(proton.listRows?.(shown).map(({ id }) => id)).toEqual(['c==']);
  });

  for (const [name, html, open] of [
    ['a list', '<main><div data-shortcut-target="item-container" data-element-id="c=="></div></main>', false],
    ['the composer', '<main><iframe sandbox="allow-same-origin" data-testid="rooster-iframe"></iframe></main>', false],
    ['a collapsed message', `<main>${collapsed}</main>`, false],
    ['an open message', `<main>${article('', '')}</main>`, true],
    ['a frame in unknown markup', '<main><iframe sandbox="allow-same-origin allow-popups"></iframe></main>', true],
  ] as const) {
    it(`${open ? 'suspects an open mail' : 'sees none'}: ${name}`, () => {
      draw(html);
      expect(proton.seemsOpen(shown)).toBe(open);
    });
  }
});
