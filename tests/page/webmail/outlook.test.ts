import { beforeEach, describe, expect, it } from 'vitest';
import { outlook } from '../../../utils/page/webmail/adapters/outlook.ts';

// Composed from the hooks that the adapter names; never seen live as a whole.

const id = 'AQQkADAw+/8=';
const currentSender = header(
  '<span id="MSG_1_FROM"><span aria-label="From: Shop&lt;post@shop.example&gt;"><div><span class="OZZZK">Shop&lt;post@shop.example&gt;</span></div></span></span>',
);
const text = '<div class="rps_1a2b"><div><p>Hello</p></div></div>';

function header(sender: string, more = ''): string {
  return `<div><span class="fui-Avatar__initials">S</span><div>${sender}</div>${more}<div id="MSG_1_TO"><div aria-label="To: Reader&lt;reader@example.com&gt;"><span class="pU1YL">Reader&lt;reader@example.com&gt;</span></div></div></div>`;
}

function body(html: string, number = 1): string {
  return `<div role="document" aria-label="Message body" data-test-id="mailMessageBodyContainer"><div id="UniqueMessageBody_${number}">${html}</div></div>`;
}

function block(head: string, mail: string): string {
  return `<div aria-expanded="true"><div class="wide-content-host"><div aria-label="Email message">${head}${mail}</div></div></div>`;
}

const collapsed = `<div aria-expanded="false"><div class="wide-content-host"><div aria-label="Email message"><span id="MSG_0_FROM"><span aria-label="From: Library&lt;desk@library.example&gt;"><span class="OZZZK">Library&lt;desk@library.example&gt;</span></span></span></div></div></div>`;

function conversation(messages: string): string {
  return `<div id="ReadingPaneContainerId"><div id="ConversationReadingPaneContainer" data-app-section="ConversationContainer"><div id="CONV_1_SUBJECT" role="heading" aria-level="2"><span title="Your order">Your order <i>Category</i></span></div><div class="customScrollBar">${messages}</div></div></div>`;
}

function page(
  pane: string,
  list = `<div role="option" data-convid="${id}" aria-selected="true"><span title="post@shop.example">Shop</span></div>`,
): void {
  document.body.innerHTML = `<div id="MailList"><div role="listbox">${list}<div role="option" data-convid="other" aria-selected="false"></div></div></div><div role="main" data-app-section="MailReadCompose">${pane}</div>`;
}

function readFirst() {
  const message = outlook.openMessages(document)[0];
  return message ? outlook.read(message, null) : null;
}

beforeEach(() => {
  document.body.innerHTML = '';
  history.replaceState(null, '', '/');
});

describe('the sender', () => {
  const reads: readonly (readonly [string, string, string, string])[] = [
    ['id, name and address', currentSender, 'Shop', 'post@shop.example'],
    [
      'label alone, English',
      header('<span aria-label="From: A B &lt;a@b.example&gt;"><span>A B &lt;a@b.example&gt;</span></span>'),
      'A B',
      'a@b.example',
    ],
    [
      'label alone, German',
      header('<span aria-label="Von: A&lt;a@b.example&gt;"><span class="OZZZK">A&lt;a@b.example&gt;</span></span>'),
      'A',
      'a@b.example',
    ],
    [
      'a language that is not listed',
      header('<span aria-label="Wotk: A&lt;a@b.example&gt;"><span class="OZZZK">A&lt;a@b.example&gt;</span></span>'),
      'A',
      'a@b.example',
    ],
    [
      'name in the text, address in the label',
      header('<span id="MSG_1_FROM"><span aria-label="From: A&lt;a@b.example&gt;">A</span></span>'),
      'A',
      'a@b.example',
    ],
    [
      'address in a tooltip',
      header('<span aria-label="From: A"><span class="OZZZK" title="a@b.example">A</span></span>'),
      'A',
      'a@b.example',
    ],
    ['an older id', header('<span id="ItemHeader_FROM"><span title="a@b.example">A</span></span>'), 'A', 'a@b.example'],
    ['the class alone', header('<span class="OZZZK">A&lt;a@b.example&gt;</span>'), 'A', 'a@b.example'],
    [
      'an address without a name',
      header('<span id="MSG_1_FROM"><span aria-label="From: a@b.example">a@b.example</span></span>'),
      '',
      'a@b.example',
    ],
    [
      'another address as the name',
      header('<span id="MSG_1_FROM"><span>service@bank.example&lt;a@b.example&gt;</span></span>'),
      'service@bank.example',
      'a@b.example',
    ],
    [
      'brackets in the name',
      header('<span id="MSG_1_FROM"><span>Bank &lt;service@bank.example&gt; &lt;a@b.example&gt;</span></span>'),
      'Bank <service@bank.example>',
      'a@b.example',
    ],
    [
      'an address as the name, the real one in a tooltip',
      header('<span id="MSG_1_FROM"><span title="a@b.example">service@bank.example</span></span>'),
      'service@bank.example',
      'a@b.example',
    ],
    [
      'a button that is folded',
      header(
        '<span id="MSG_1_FROM"><span aria-label="From: A&lt;a@b.example&gt;"><div role="button" aria-expanded="false">A&lt;a@b.example&gt;</div></span></span>',
      ),
      'A',
      'a@b.example',
    ],
  ];
  const relay = (name = 'Relay') =>
    `<span aria-label="From: ${name}&lt;bounce@relay.example&gt;"><span>${name}&lt;bounce@relay.example&gt;</span></span>`;
  const author = '<span aria-label="From: A&lt;a@b.example&gt;"><span>A&lt;a@b.example&gt;</span></span>';
  it.each([
    ['spans', `<span id="MSG_1_FROM">${relay()} on behalf of ${author}</span>`, 'A'],
    ['in a language that is not listed', `<span id="MSG_1_FROM">${relay()} za ${author}</span>`, 'A'],
    ['a wrapper around both', `<span id="MSG_1_FROM"><span>${relay()} on behalf of ${author}</span></span>`, 'A'],
    ['labels without an id', `<h3>${relay()} on behalf of ${author}</h3>`, 'A'],
    ['bare text', '<span id="MSG_1_FROM">Relay&lt;bounce@relay.example&gt; im Auftrag von A&lt;a@b.example&gt;</span>', 'A'],
    [
      'a sender whose name brings the words',
      `<span id="MSG_1_FROM">${relay('X&lt;x@y.example&gt; on behalf of Y')} on behalf of ${author}</span>`,
      'A',
    ],
  ])('where one sends on behalf of the other is the last, with the host of the first: %s', (_, head, name) => {
    page(conversation(block(header(head), body(text))));
    expect(readFirst()).toMatchObject({ from: { name, address: 'a@b.example' }, shownEvidence: { via: 'relay.example' } });
  });

  it('is read with a whole name that only looks like two senders', () => {
    const name = 'Bank&lt;service@bank.example&gt; on behalf of Y';
    page(
      conversation(
        block(
          header(
            `<span id="MSG_1_FROM"><span aria-label="From: ${name}&lt;a@b.example&gt;"><span>${name}&lt;a@b.example&gt;</span></span></span>`,
          ),
          body(text),
        ),
      ),
    );
    expect(readFirst()).toMatchObject({
      from: { name: 'Bank<service@bank.example> on behalf of Y', address: 'a@b.example' },
      shownEvidence: null,
    });
  });

  it.each(reads)('is read: %s', (_, head, name, address) => {
    page(conversation(block(head, body(text))));
    expect(readFirst()?.from).toEqual({ name, address });
  });

  const unreadable: readonly (readonly [string, string])[] = [
    ['a name only', header('<span id="MSG_1_FROM"><span aria-label="From: A">A</span></span>')],
    ['no sender at all', '<div></div>'],
    ['text and tooltip that differ', header('<span id="MSG_1_FROM"><span title="c@d.example">A&lt;a@b.example&gt;</span></span>')],
    ['two senders', header('<span id="MSG_1_FROM">A&lt;a@b.example&gt;</span><span id="MSG_2_FROM">C&lt;c@d.example&gt;</span>')],
    ['three in one line', header(`<span id="MSG_1_FROM">${relay()} for ${author} for ${relay('R').replaceAll('bounce', 'c')}</span>`)],
    ['a name only, in a language that is not listed', header('<span aria-label="Wotk: A"><span>A</span></span>')],
  ];
  it.each(unreadable)('gives null: %s', (_, head) => {
    page(conversation(block(head, body(text))));
    expect(readFirst()).toBeNull();
    expect(outlook.openMessages(document).map(outlook.mailBody)).not.toContain(document.querySelector('#UniqueMessageBody_1'));
  });

  it.each([
    ['a name only', header('<span id="MSG_1_FROM"><span aria-label="From: A">A</span></span>'), true],
    ['a name and an address', header('<span id="MSG_1_FROM"><span aria-label="From: A&lt;a@b.example&gt;">A</span></span>'), false],
    ['text and tooltip that differ', header('<span id="MSG_1_FROM"><span title="c@d.example">A&lt;a@b.example&gt;</span></span>'), false],
    ['no sender at all', '<div></div>', false],
  ])('is withheld by Outlook itself: %s, %s', (_, head, withheld) => {
    page(conversation(block(head, body(text))));
    expect(outlook.openMessages(document).map((message) => outlook.withholdsSender?.(message))).toEqual([withheld]);
  });

  const quoted = [
    '<div id="x_MSG_1_FROM"><span aria-label="From: Bank&lt;service@bank.example&gt;" class="OZZZK">Bank&lt;service@bank.example&gt;</span></div>',
    '<p><b>From:</b> Bank &lt;service@bank.example&gt;</p>',
    '<div role="document"><span aria-label="Von: Bank&lt;service@bank.example&gt;">Bank&lt;service@bank.example&gt;</span></div>',
    '<div class="x_signature"><a title="service@bank.example">service@bank.example</a></div>',
  ];
  it.each(quoted)('is never taken from the mail: %s', (html) => {
    page(conversation(block(currentSender, body(html))));
    expect(readFirst()?.from.address).toBe('post@shop.example');
    page(conversation(block(header('<span id="MSG_1_FROM">A</span>'), body(html))));
    expect(readFirst()).toBeNull();
    page(conversation(block('<div></div>', body(html))));
    expect(readFirst()).toBeNull();
  });

  it('is never the collapsed neighbour, inside or outside the block', () => {
    page(conversation(collapsed + block(currentSender, body(text))));
    expect(readFirst()?.from.address).toBe('post@shop.example');
    page(conversation(`<div>${collapsed}<div><div>${body(text)}</div></div></div>`));
    expect(readFirst()).toBeNull();
    page(conversation(block(collapsed, body(text))));
    expect(readFirst()).toBeNull();
  });

  const marks: readonly (readonly [string, string, string | null])[] = [
    ['none', currentSender, null],
    ['via in the text', header('<span id="MSG_1_FROM">A&lt;a@b.example&gt; via Mailer.example</span>'), 'mailer.example'],
    [
      'via behind it, German',
      header('<span id="MSG_1_FROM">A&lt;a@b.example&gt;</span><span>über mailer.example</span>'),
      'mailer.example',
    ],
    ['a date behind it', header('<span id="MSG_1_FROM">A&lt;a@b.example&gt;</span><span>Mo 23.11.2026</span>'), null],
    ['a question mark', currentSender.replace('>S<', '>?<'), '?'],
  ];
  it.each(marks)('mark: %s', (_, head, via) => {
    page(conversation(block(head, body(text))));
    expect(readFirst()?.shownEvidence?.via ?? null).toBe(via);
  });
});

describe('open messages', () => {
  it('are all that stand open, each with its own sender and position', () => {
    const second = currentSender.replaceAll('post@shop.example', 'second@shop.example');
    page(conversation(collapsed + block(currentSender, body(text, 1)) + block(second, body(text, 2))));
    const messages = outlook.openMessages(document);
    expect(messages.map((message) => outlook.read(message, null)?.from.address)).toEqual(['post@shop.example', 'second@shop.example']);
    expect(messages.map(outlook.messageId)).toEqual([`${id}/1`, `${id}/2`]);
  });

  it('have the id of the row when they stand first', () => {
    page(conversation(block(currentSender, body(text))));
    expect(outlook.listRows?.(document).map((row) => row.id)).toEqual([`${id}/0`, 'other/0']);
    expect(outlook.messageId(outlook.openMessages(document)[0] ?? document.body)).toBe(`${id}/0`);
  });

  it('leave out folded bodies, editors and what is not drawn yet', () => {
    page(conversation(`<div aria-expanded="false">${currentSender}${body(text)}</div>`));
    expect(outlook.openMessages(document)).toEqual([]);
    page(conversation(block(currentSender, `<div contenteditable="true">${body(text)}</div>`)));
    expect(outlook.openMessages(document)).toEqual([]);
    page(conversation(block(currentSender, body(''))));
    expect(readFirst()).toBeNull();
    expect(outlook.mailBody(outlook.openMessages(document)[0] ?? document.body)).toBeNull();
  });

  const layouts: readonly (readonly [string, string])[] = [
    [
      'junk: one item, nothing to fold',
      `<div id="ItemReadingPaneContainer"><div id="MSG_1_SUBJECT" role="heading" aria-level="2">Your order</div><div class="wide-content-host"><div>${currentSender}${body(text)}</div></div></div>`,
    ],
    ['no known block', conversation(`<section><div>${currentSender}<div>${body(text)}</div></div></section>`)],
    [
      'header straight in the pane',
      `<div id="ItemReadingPaneContainer"><h2 role="heading">Your order</h2>${currentSender}${body(text)}</div>`,
    ],
    ['a body without its box, not numbered', conversation(block(currentSender, `<div id="UniqueMessageBody">${text}</div>`))],
    ['a box without an id inside', conversation(block(currentSender, `<div role="document">${text}</div>`))],
  ];
  it.each(layouts)('are read whole: %s', (_, pane) => {
    page(pane);
    const message = readFirst();
    expect(message).toMatchObject({
      client: 'outlook',
      subject: 'Your order',
      from: { address: 'post@shop.example' },
      recipients: ['reader@example.com'],
    });
    expect(message?.body.text.trim()).toBe('Hello');
  });

  it('know a pop-out window by its address', () => {
    history.replaceState(null, '', `/mail/deeplink/read/${encodeURIComponent(id)}?ispopout=1`);
    document.body.innerHTML = `<div id="ItemReadingPaneContainer"><div class="wide-content-host">${currentSender}${body(text)}</div></div>`;
    expect(readFirst()).toMatchObject({ id: `${id}/0`, folder: 'unknown' });
  });

  it('have no id without a conversation, or with several rows selected', () => {
    page(conversation(block(currentSender, body(text))), '');
    expect(readFirst()).toBeNull();
    page(
      conversation(block(currentSender, body(text))),
      '<div role="option" data-convid="a" aria-selected="true"></div><div role="option" data-convid="b" aria-selected="true"></div>',
    );
    expect(readFirst()).toBeNull();
  });

  it('stand in the folder that the address names', () => {
    page(conversation(block(currentSender, body(text))));
    for (const [path, folder] of [
      ['/mail/0/inbox/id/AQQk', 'inbox'],
      ['/mail/junkemail/id/AQQk', 'spam'],
      ['/mail/0/archive/id/AQQk', 'other'],
      ['/mail/0/id/AQQk', 'unknown'],
    ] as const) {
      history.replaceState(null, '', path);
      expect(readFirst()?.folder).toBe(folder);
    }
  });
});

describe('the body', () => {
  const wrapped = 'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fshop.example%2Fa&amp;data=05&amp;reserved=0';
  const links: readonly (readonly [string, string, string])[] = [
    ['Safe Link with its target', `<a href="${wrapped}" originalsrc="https://shop.example/a" shash="x">a</a>`, 'https://shop.example/a'],
    ['Safe Link without', `<a href="${wrapped}" data-auth="NotApplicable">a</a>`, wrapped.replaceAll('&amp;', '&')],
    ['plain link', '<a href="https://shop.example/a" data-auth="NotApplicable">a</a>', 'https://shop.example/a'],
  ];
  it.each(links)('%s', (_, html, href) => {
    page(conversation(block(currentSender, body(html))));
    expect(readFirst()?.body.links.map((link) => link.href)).toEqual([href]);
  });

  const pictures: readonly (readonly [string, string])[] = [
    ['<img src="https://pics.example/a.png">', 'https://pics.example/a.png'],
    ['<img src="/actions/ei?u=x" originalsrc="http://pics.example/a.png" data-imagetype="External">', 'http://pics.example/a.png'],
    ['<img blockedimagesrc="https://pics.example/a.png" data-imagetype="External">', 'https://pics.example/a.png'],
    ['<img src="https://attachments.example/1" originalsrc="cid:a@b" data-imagetype="AttachmentByCid">', 'cid:a@b'],
  ];
  it.each(pictures)('%s', (html, src) => {
    page(conversation(block(currentSender, body(html))));
    expect(readFirst()?.body.images.map((image) => image.src)).toEqual([src]);
  });

  it('reads dark mode as it reads light', () => {
    page(conversation(block(currentSender, body('<p style="color: rgb(255,255,255) !important" data-ogsc="black">Hello</p>'))));
    expect(readFirst()?.body).toMatchObject({ text: '\nHello\n', hiddenText: '' });
  });

  it('has attachments by their names', () => {
    const chips =
      '<div role="listbox"><div role="option" aria-label="Invoice 7.pdf Open 12 KB"></div><div role="option"><span title="b.html">b.html</span>3 KB</div></div>';
    page(conversation(block(currentSender, chips + body('<div role="listbox"><div role="option">x.exe</div></div>'))));
    expect(readFirst()?.attachments.map(({ name }) => name)).toEqual(['Invoice 7.pdf', 'b.html']);
  });
});

describe('the banner', () => {
  it('stands between header and mail, outside every box of the mail', () => {
    page(conversation(block(currentSender, body(text))));
    const anchor = outlook.bannerAnchor(outlook.openMessages(document)[0] ?? document.body);
    expect(anchor?.before).toBe(document.querySelector('[role=document]'));
    expect(anchor?.parent.getAttribute('aria-label')).toBe('Email message');
  });
});

describe('an open message is suspected', () => {
  it('by address or pane, but not for list or draft', () => {
    page('');
    expect(outlook.seemsOpen(document)).toBe(false);
    history.replaceState(null, '', '/mail/0/drafts/id/AQQk');
    expect(outlook.seemsOpen(document)).toBe(false);
    history.replaceState(null, '', '/mail/0/inbox/id/AQQk');
    expect(outlook.seemsOpen(document)).toBe(true);
    history.replaceState(null, '', '/mail/0/inbox');
    page('<div id="ConversationReadingPaneContainer"><h2 role="heading">x</h2></div>');
    expect(outlook.seemsOpen(document)).toBe(true);
  });
});
