import { beforeEach, describe, expect, it } from 'vitest';
import { yahoo } from '../../../utils/page/webmail/adapters/yahoo.ts';

// Composed from the hooks that the adapter names; never seen live as a whole.

const inbox = '/d/folders/1/messages/AK12~x';
const pill = (inside: string) => `<span data-test-id="message-from"><span data-test-id="email-pill"><span>${inside}</span></span></span>`;
const shop = pill('<span>Shop</span><span>&lt;post@shop.example&gt;</span>');
const text = '<div class="jb_0"><div id="yiv12"><p>Hello</p></div></div>';

function view(header: string, mail: string, state = 'data-test-expanded="true"', more = ''): string {
  return `<div data-test-id="message-view" ${state}><div data-test-id="message-header">${header}</div><div data-test-id="message-view-body"><div data-test-id="message-view-body-content">${mail}</div></div>${more}</div>`;
}

const collapsed = `<div data-test-id="message-view" data-test-expanded="false">${pill('<span>Library</span><span>&lt;desk@library.example&gt;</span>')}<div data-test-id="snippet">Ready</div></div>`;

function page(messages: string, path = inbox): void {
  history.replaceState(null, '', path);
  document.body.innerHTML = `<div data-test-id="message-group-view-scroller"><span data-test-id="message-group-subject-text"> Your order </span>${messages}</div>`;
}

function readFirst() {
  const message = yahoo.openMessages(document)[0];
  return message ? yahoo.read(message, null) : null;
}

beforeEach(() => {
  document.body.innerHTML = '';
  history.replaceState(null, '', '/');
});

describe('Yahoo: the sender', () => {
  const cases: readonly (readonly [name: string, header: string, from: { name: string; address: string } | null])[] = [
    ['name and address as two texts', shop, { name: 'Shop', address: 'post@shop.example' }],
    ['name and address as one text', pill('<span>Shop &lt;post@shop.example&gt;</span>'), { name: 'Shop', address: 'post@shop.example' }],
    ['no name', pill('<span></span><span>&lt;post@shop.example&gt;</span>'), { name: '', address: 'post@shop.example' }],
    [
      'the name, with the address in title',
      pill('<span title="post@shop.example">Shop</span>'),
      { name: 'Shop', address: 'post@shop.example' },
    ],
    ['the address with itself as title', pill('<span title="a@b.example">a@b.example</span>'), { name: '', address: 'a@b.example' }],
    [
      'name and address in title',
      pill('<span title="Shop &lt;post@shop.example&gt;">Shop</span>'),
      { name: 'Shop', address: 'post@shop.example' },
    ],
    [
      'no pill around them',
      '<span data-test-id="message-from">Shop &lt;post@shop.example&gt;</span>',
      { name: 'Shop', address: 'post@shop.example' },
    ],
    [
      'a name that holds a genuine address, shown with the real one',
      pill('<span title="service@amazon.de">service@amazon.de</span><span>&lt;evil@fake.example&gt;</span>'),
      { name: 'service@amazon.de', address: 'evil@fake.example' },
    ],
    [
      'a name that holds a genuine address in brackets, the real one in title',
      pill('<span title="evil@fake.example">Amazon &lt;service@amazon.de&gt;</span>'),
      { name: 'Amazon <service@amazon.de>', address: 'evil@fake.example' },
    ],
    [
      'a name that holds a genuine address in brackets, the real one behind it',
      pill('<span>Amazon &lt;service@amazon.de&gt;</span><span>&lt;evil@fake.example&gt;</span>'),
      { name: 'Amazon <service@amazon.de>', address: 'evil@fake.example' },
    ],
    ['no address at all', pill('<span>Amazon</span>'), null],
    ['a name that looks like an address, and none', pill('<span>service@amazon.de</span>'), null],
    ['nothing', '', null],
  ];
  for (const [name, header, from] of cases) {
    it(`${name}`, () => {
      page(view(header, text));
      expect(readFirst()?.from ?? null).toEqual(from);
    });
  }

  it('is that of this message, not of the collapsed one before it or of one inside the mail', () => {
    page(collapsed + view(shop, `<div>${pill('<span>Amazon</span><span>&lt;service@amazon.de&gt;</span>')}</div>`));
    expect(yahoo.openMessages(document)).toHaveLength(1);
    expect(readFirst()?.from.address).toBe('post@shop.example');
  });

  it('never comes from a mail that imitates the page around it', () => {
    page(view('', view(shop, text)));
    expect(yahoo.openMessages(document)).toHaveLength(1);
    expect(readFirst()).toBeNull();
  });
});

describe('Yahoo: the message', () => {
  it('is read whole', () => {
    const mail = `<a href="https://shop.example/a">Here</a><img src="https://ecp.yusercontent.com/mail?url=https%3A%2F%2Fm.media-amazon.com%2Flogo.png&amp;t=1&amp;sig=y" alt="Logo">`;
    const files = '<div data-test-id="attachment-name">order.pdf</div>';
    page(view(`${shop}<span data-test-id="message-to" title="Reader@example.com">Reader</span>`, mail, undefined, files));
    const message = readFirst();
    expect(message).toMatchObject({
      client: 'yahoo',
      id: 'AK12~x',
      subject: 'Your order',
      folder: 'inbox',
      recipients: ['reader@example.com'],
      attachments: [{ name: 'order.pdf', type: '' }],
      rawHeaders: null,
    });
    expect(message?.body.links).toMatchObject([{ href: 'https://shop.example/a', text: 'Here' }]);
    expect(message?.body.images).toMatchObject([{ src: 'https://m.media-amazon.com/logo.png', alt: 'Logo' }]);
  });

  for (const [name, path, folder, id] of [
    ['the inbox', inbox, 'inbox', 'AK12~x'],
    ['the newer inbox', '/n/inbox/priority/messages/AK1', 'inbox', 'AK1'],
    ['a numbered folder of the newer layout', '/n/folders/6/messages/AK1', 'spam', 'AK1'],
    ['spam', '/d/folders/6/messages/AK1', 'spam', 'AK1'],
    ['another folder', '/d/folders/23/messages/AK1', 'other', 'AK1'],
    ['an unknown address', '/x', 'unknown', 'place:0:Your order'],
  ] as const) {
    it(`folder and id follow the address: ${name}`, () => {
      page(view(shop, text), path);
      expect(readFirst()).toMatchObject({ folder, id });
    });
  }

  it('gives each message of a thread an id that stays when an older one is opened', () => {
    page(collapsed + view(shop, text));
    expect(yahoo.openMessages(document).map(yahoo.messageId)).toEqual(['AK12~x/1']);
    page(view(shop, text) + view(shop, text));
    expect(yahoo.openMessages(document).map(yahoo.messageId)).toEqual(['AK12~x/0', 'AK12~x/1']);
  });

  it('is open without the attribute that says so, if it has a body', () => {
    page(view(shop, text, '') + collapsed);
    expect(yahoo.openMessages(document)).toHaveLength(1);
  });

  it('is not there before its header and its body are', () => {
    page(view(shop, ''));
    expect(yahoo.openMessages(document).map(yahoo.mailBody)).toEqual([null]);
    expect(readFirst()).toBeNull();
    page(view('', text));
    expect(yahoo.openMessages(document).map(yahoo.mailBody)).toEqual([null]);
  });

  it('has its banner above the mail, outside its subtree', () => {
    page(view(shop, text));
    const message = yahoo.openMessages(document)[0];
    const anchor = message ? yahoo.bannerAnchor(message) : null;
    expect(anchor?.parent).toBe(message);
    expect(anchor?.before).toBe(document.querySelector('[data-test-id="message-view-body"]'));
  });
});

describe('Yahoo: list and health', () => {
  it('names rows that link to their message', () => {
    document.body.innerHTML =
      '<ul><li><a data-test-id="message-list-item" href="/d/folders/1/messages/AK1?x=1"><span data-test-id="message-subject">Order</span></a></li><li><div data-test-id="message-list-item"></div></li></ul>';
    expect(yahoo.listRows?.(document).map(({ id }) => id)).toEqual(['AK1']);
  });

  for (const [name, html, path, open] of [
    ['a list', '<a data-test-id="message-list-item" href="/d/folders/1/messages/AK1"></a>', '/d/folders/1', false],
    ['an address of a message', '<div></div>', inbox, true],
    ['a mail in unknown markup', '<div><div id="yiv123">Hello</div></div>', '/x', true],
    ['a known reading pane', '<div data-test-id="message-view-new"></div>', '/x', true],
  ] as const) {
    it(`${open ? 'suspects an open mail' : 'sees none'}: ${name}`, () => {
      history.replaceState(null, '', path);
      document.body.innerHTML = html;
      expect(yahoo.seemsOpen(document)).toBe(open);
      expect(yahoo.openMessages(document).flatMap((message) => yahoo.read(message, null) ?? [])).toEqual([]);
    });
  }
});
