// happy-dom loads no frames and complains about each, unless told otherwise; here they get their documents by hand.
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { beforeEach, describe, expect, it } from 'vitest';
import type { WebmailAdapter } from '../../../utils/page/webmail/adapter.ts';
import { ox } from '../../../utils/page/webmail/adapters/ox.ts';
import { roundcube } from '../../../utils/page/webmail/adapters/roundcube.ts';
import { sogo } from '../../../utils/page/webmail/adapters/sogo.ts';
import { webmailClients } from '../../../utils/page/webmail/clients.ts';
import { looksLike, mostLike } from '../../../utils/page/webmail/looks-like.ts';
import type { WorldSettings } from '../../world/site.ts';
import { parseMail } from '../../world/sites/gmail/parse-mail.ts';
import { listPage, mailPage, type Skin } from '../../world/sites/roundcube/markup.ts';

// Clients that stand at hosts of their users: read whole or not at all, and blind is called what is.

const settings: WorldSettings = { language: 'en', theme: 'light', renderDelay: 0, generation: 'current' };

function draw(html: string, path: string): Document {
  history.replaceState(null, '', path);
  document.documentElement.innerHTML = html.replace(/^<!doctype html>/, '');
  return document;
}

const opened = (adapter: WebmailAdapter) => adapter.openMessages(document)[0];
const read = (adapter: WebmailAdapter) => {
  const message = opened(adapter);
  return message ? adapter.read(message, null) : null;
};

beforeEach(() => {
  document.documentElement.innerHTML = '<head></head><body></body>';
});

const eml = (from: string, more = '') =>
  Buffer.from(`From: ${from}\r\nTo: Reader <reader@host.example>\r\nSubject: Your order\r\n${more}Content-Type: text/plain\r\n\r\nHello`);

async function roundcubePage(skin: Skin, framed: boolean, from = 'Shop <post@shop.example>', more = ''): Promise<void> {
  const mail = await parseMail(eml(from, more));
  const body = '<div class="message-part"><div class="pre">Hello <span class="rcmContactAddress">x</span></div></div>';
  const html = mailPage({ uid: '7', folder: 'INBOX', mail }, body, framed, { folder: 'INBOX', uid: '7', skin }, settings);
  draw(html, `/?_task=mail&_uid=7&_mbox=INBOX&_action=${framed ? 'preview' : 'show'}`);
}

const skins = ['elastic', 'larry', 'classic'] as const satisfies readonly Skin[];

describe.each(skins.flatMap((skin) => [true, false].map((framed) => ({ skin, framed }))))(
  'Roundcube, $skin, framed $framed',
  ({ skin, framed }) => {
    it('is read whole, by its author and nobody else in the header', async () => {
      await roundcubePage(
        skin,
        framed,
        'Shop <post@shop.example>',
        'Sender: Relay <bounce@relay.example>\r\nReply-To: Team <team@reply.example>\r\n',
      );
      expect(read(roundcube)).toMatchObject({
        client: 'roundcube',
        id: 'INBOX/7',
        from: { name: 'Shop', address: 'post@shop.example' },
        subject: 'Your order',
        folder: 'inbox',
        recipients: ['reader@host.example'],
      });
      const message = opened(roundcube);
      expect(message && roundcube.originalUrl?.(message)).toMatch(/\/\?_task=mail&_action=viewsource&_uid=7&_mbox=INBOX$/);
      expect(message && roundcube.bannerAnchor(message)?.parent.closest('#messagebody')).toBeNull();
    });

    it.each([
      [
        'a name that is an address, which it leaves out',
        '"service@amazon.de" <post@shop.example>',
        { name: '', address: 'post@shop.example' },
      ],
      ['an address one cannot write to', 'Shop <post@shop>', { name: 'Shop', address: 'post@shop' }],
    ])('%s', async (_, from, expected) => {
      await roundcubePage(skin, framed, from);
      expect(read(roundcube)?.from).toEqual(expected);
    });

    it('is blind without its author, and has nothing open without its body', async () => {
      await roundcubePage(skin, framed);
      for (const cell of document.querySelectorAll('td.header.from')) cell.className = 'header q';
      expect([read(roundcube), roundcube.seemsOpen(document)]).toEqual([null, true]);
      document.querySelector('#messagebody')?.remove();
      expect([roundcube.openMessages(document).length, roundcube.seemsOpen(document)]).toEqual([0, true]);
    });
  },
);

describe('Roundcube', () => {
  it('shows an address behind the name where the user wants so', async () => {
    await roundcubePage('elastic', true);
    const link = document.querySelector('td.header.from a.rcmContactAddress');
    if (link) link.textContent = 'Shop <post@shop.example>';
    expect(read(roundcube)?.from).toEqual({ name: 'Shop', address: 'post@shop.example' });
  });

  it('has rows with the ids of their mails, and nothing open in a list', async () => {
    const mail = await parseMail(eml('Shop <post@shop.example>'));
    const rows = ['3', '4'].map((uid) => ({ uid, folder: 'INBOX', mail }));
    draw(listPage(rows, { folder: 'INBOX', uid: null, skin: 'elastic' }, settings), '/?_task=mail&_mbox=INBOX');
    expect(roundcube.listRows?.(document).map(({ id }) => id)).toEqual(['INBOX/3', 'INBOX/4']);
    expect([roundcube.openMessages(document).length, roundcube.seemsOpen(document)]).toEqual([0, false]);
    document.querySelector('#messagelist')?.removeAttribute('id');
    expect(roundcube.listRows?.(document)).toEqual([]);
  });

  it('offers no original of a mail inside a mail: its headers were written by nobody who received it', async () => {
    await roundcubePage('elastic', false);
    history.replaceState(null, '', '/?_task=mail&_uid=7.2&_mbox=INBOX&_action=show');
    const message = opened(roundcube);
    expect(message && roundcube.originalUrl?.(message)).toBeNull();
  });
});

const sogoCard = (name: string, address: string, body = '<p>Hello</p>') =>
  `<md-card><md-card-content><div class="sg-padded"><h5 class="sg-md-headline">Your order</h5></div><div><div><div><sg-avatar-image>person</sg-avatar-image><div><span>${name}</span> <a href="#" class="md-caption">${address}</a></div></div></div><div class="msg-recipients"><a href="#" class="md-caption">reader@host.example</a></div></div><div><div class="msg-body"><div><div class="mailer_mailcontent"><div class="sg-mail-part">${body}</div></div></div></div></div></md-card-content></md-card>`;

describe('SOGo', () => {
  const at = '/SOGo/so/reader/Mail/view#!/Mail/0/INBOX/42';

  it('is read whole', () => {
    draw(
      `<body>${sogoCard('Shop', 'post@shop.example', '<sg-avatar-image></sg-avatar-image><a class="md-caption">decoy@amazon.de</a>')}`,
      at,
    );
    expect(read(sogo)).toMatchObject({
      id: 'Mail/0/INBOX/42',
      from: { name: 'Shop', address: 'post@shop.example' },
      subject: 'Your order',
      folder: 'inbox',
      recipients: ['reader@host.example'],
    });
  });

  it.each([
    ['a name alone, though it looks like an address', sogoCard('service@amazon.de', '')],
    ['no body yet', sogoCard('Shop', 'post@shop.example', '')],
  ])('is not read: %s', (_, html) => {
    draw(`<body>${html}`, at);
    expect([read(sogo), sogo.seemsOpen(document)]).toEqual([null, true]);
  });

  it('has nothing open in a list', () => {
    draw('<body><md-list></md-list>', '/SOGo/so/reader/Mail/view#!/Mail/0/INBOX');
    expect([sogo.openMessages(document).length, sogo.seemsOpen(document)]).toEqual([0, false]);
  });
});

function oxPage(from: string, { via = '', body = '<div class="mail-detail-content"><p>Hello</p></div>' } = {}): void {
  draw(
    `<body><ul><li class="list-item" data-cid="thread.default0/INBOX.42"><div class="subject">x</div></li></ul><div class="mail-detail-pane"><article class="list-item mail-item mail-detail expanded" data-cid="default0/INBOX.42"><header class="detail-view-header"><div class="from">${from}</div><div>${via}</div><div class="subject">Your order</div><div class="recipients"><a class="person-link" title="reader@host.example">Reader</a></div></header><section class="body"><iframe class="mail-detail-frame"></iframe></section></article></div>`,
    '/appsuite/',
  );
  const inside = document.implementation.createHTMLDocument('');
  inside.body.innerHTML = body;
  const frame = document.querySelector('iframe');
  if (frame) Object.defineProperty(frame, 'contentDocument', { value: inside });
}

describe('OX App Suite', () => {
  const shop = '<span class="person-link">Shop</span> <span class="address">&lt;post@shop.example&gt;</span>';

  it('is read whole, with who really sent it', () => {
    oxPage(shop, { via: '<div class="sender"><span class="address">Relay &lt;bounce@relay.example&gt;</span></div>' });
    expect(read(ox)).toMatchObject({
      id: 'default0/INBOX.42',
      from: { name: 'Shop', address: 'post@shop.example' },
      subject: 'Your order',
      folder: 'inbox',
      recipients: ['reader@host.example'],
      shownEvidence: { via: 'relay.example' },
    });
    expect(ox.listRows?.(document).map(({ id }) => id)).toEqual(['default0/INBOX.42']);
  });

  it('is read as the older client draws it, with the address in a tooltip', () => {
    oxPage('<a class="person-link" title="post@shop.example">Shop</a>');
    expect(read(ox)?.from).toEqual({ name: 'Shop', address: 'post@shop.example' });
  });

  it.each([
    ['a name alone, though it looks like an address', '<span class="person-link">service@amazon.de</span>', undefined],
    ['an empty frame', shop, ''],
  ])('is not read: %s', (_, from, body) => {
    oxPage(from, body === undefined ? {} : { body });
    expect([read(ox), ox.seemsOpen(document)]).toEqual([null, true]);
  });
});

describe('what a page looks like', () => {
  const like = (html: string) => looksLike(draw(html, '/'), webmailClients)?.id ?? null;
  it.each([
    ['one sign', '<body class="task-mail">', null],
    ['two signs of one', '<body class="task-mail"><table id="messagelist"></table>', 'roundcube'],
    [
      'as many of two',
      '<body class="task-mail"><table id="messagelist"></table><i class="sg-md-headline"></i><i class="msg-body"></i>',
      null,
    ],
    ['its sign-in page', '<head><script src="/program/js/app.min.js"></script></head><body class="task-login">', 'roundcube'],
    ['SOGo', '<body ng-app="SOGo.MailerUI"><sg-avatar-image></sg-avatar-image>', 'sogo'],
    ['OX', '<body><div id="io-ox-core"><div id="io-ox-windowmanager"></div></div>', 'ox'],
    ['nothing', '<body><h1>Shop</h1>', null],
  ])('%s', (_, html, client) => {
    expect(like(html)).toBe(client);
  });

  it('counts that nobody sent are none', () => {
    expect(mostLike(webmailClients, [])).toBeNull();
    expect(
      mostLike(
        webmailClients,
        webmailClients.map(() => Number.NaN),
      ),
    ).toBeNull();
  });
});
