import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MailBody } from '../../../utils/core/mail/message.ts';
import { gmx } from '../../../utils/page/webmail/adapters/gmx.ts';
import { mailCom } from '../../../utils/page/webmail/adapters/mail-com.ts';
import { webmailAdapters } from '../../../utils/page/webmail/adapters/registry.ts';
import { shownMailbox } from '../../../utils/page/webmail/adapters/united-internet-mailbox.ts';
import { webDe } from '../../../utils/page/webmail/adapters/web-de.ts';
import { matchesAny } from '../../../utils/page/webmail/match.ts';

// Composed from the hooks that the adapter names; never seen live as a whole.

const id = '1700000000000000001';
const body: MailBody = { text: 'Hello', hiddenText: '', links: [], images: [], forms: [], cut: [] };
const address = `https://gmxnet.mailbody-ui.de/Mail/${id}/Body/html?target_origin=https%3A%2F%2Fwebmailer.gmx.net`;

interface Row {
  readonly id?: string;
  readonly title: string | null;
  readonly text: string;
  readonly attributes?: string;
}

function row({ id: rowId = id, title, text, attributes = '' }: Row): string {
  const hover = title === null ? '' : ` title="${escapeHtml(title)}"`;
  return `<list-mail-item class="list-mail-item--root" id="id${rowId}" ${attributes}><div class="list-mail-item__sender"${hover}>${escapeHtml(text)}</div><div class="list-mail-item__subject"> Your order </div><list-date-label date-in-ms="1763953000000"></list-date-label></list-mail-item>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function host(parent: ParentNode, name: string, markup: string): ShadowRoot {
  const element = document.createElement(name);
  const root = element.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  parent.append(element);
  return root;
}

const frame = `<iframe name="detail-body-iframe" class="detail-body--full-height" src="${address}"></iframe>`;

function page(rows: readonly Row[], { header = '', frames = frame, tool = 'spam' } = {}): Element {
  document.body.innerHTML = '<div id="list"></div>';
  const list = document.querySelector('#list');
  if (!list) throw new Error('unreachable');
  const container = host(list, 'mail-list-container', '<div class="holder"></div><slot></slot>');
  const holder = container.querySelector('.holder');
  if (holder) host(holder, 'list-mail-list', rows.map(row).join(''));
  if (holder) host(holder, 'list-toolbar', `<section data-overflow-id="${tool}"><button></button></section>`);
  host(container.host, 'webmailer-mail-detail', `<div class="pane">${header}<detail-body>${frames}</detail-body></div>`);
  const message = gmx.openMessages(document)[0];
  if (!message) throw new Error('no message is open');
  return message;
}

const sender: Row = { title: 'Shop <post@shop.example>', text: 'Shop' };
const other: Row = { id: '1700000000000000002', title: 'desk@library.example', text: 'Library' };

beforeEach(() => {
  // The test's page loads no frames, and says so for each.
  vi.spyOn(console, 'error').mockReturnValue();
  document.body.innerHTML = '';
});

describe('an open mail', () => {
  it('is read with sender, subject and date of its own row', () => {
    const message = page([other, sender]);
    expect(message.localName).toBe('webmailer-mail-detail');
    expect(gmx.read(message, body)).toEqual({
      client: 'gmx',
      id,
      from: { name: 'Shop', address: 'post@shop.example' },
      subject: 'Your order',
      sentAt: 1763953000000,
      folder: 'unknown',
      recipients: [],
      body,
      attachments: [],
      rawHeaders: null,
      receiver: null,
      shownEvidence: null,
    });
  });

  it('is not read without its body, its row or an address', () => {
    expect(gmx.read(page([sender]), null)).toBeNull();
    expect(gmx.read(page([other]), body)).toBeNull();
    expect(gmx.read(page([{ title: 'Shop', text: 'Shop' }]), body)).toBeNull();
    expect(gmx.read(page([{ title: null, text: 'Shop <post@shop.example>' }]), body)).toBeNull();
  });

  it('stands in the spam folder where the tool is "no spam"', () => {
    expect(gmx.read(page([sender], { tool: 'no_spam' }), body)?.folder).toBe('spam');
  });

  it('is none while no body is drawn, nor are the rows', () => {
    expect(() => page([sender], { frames: '' })).toThrow('no message is open');
    expect(gmx.seemsOpen(document)).toBe(false);
    page([sender]);
    expect(gmx.openMessages(document)).toHaveLength(1);
    expect(gmx.seemsOpen(document)).toBe(true);
  });
});

describe('the sender', () => {
  it.each([
    ['name and address', { title: '"Shop, Inc." <a@b.example>', text: 'Shop, Inc.' }, 'Shop, Inc.', 'a@b.example'],
    ['the address alone', { title: 'a@b.example', text: 'Shop' }, 'Shop', 'a@b.example'],
    ['an address as the name', { title: 'service@amazon.de <a@b.example>', text: 'service@amazon.de' }, 'service@amazon.de', 'a@b.example'],
    ['two addresses in brackets', { title: 'A <service@amazon.de> <a@b.example>', text: 'A' }, 'A <service@amazon.de>', 'a@b.example'],
  ])('is read from %s', (_, row, name, address) => {
    expect(gmx.read(page([row]), body)?.from).toEqual({ name, address });
  });

  it('is not what may be a display name that looks like an address', () => {
    expect(gmx.read(page([{ title: 'service@amazon.de', text: 'service@amazon.de' }]), body)).toBeNull();
    expect(gmx.read(page([{ title: 'A <service@amazon.de>', text: 'A <service@amazon.de>' }, other]), body)).toBeNull();
  });

  it('may be a bare address where another row proves that addresses are what hovering shows', () => {
    expect(gmx.read(page([{ title: 'a@b.example', text: 'a@b.example' }, other]), body)?.from).toEqual({
      name: '',
      address: 'a@b.example',
    });
  });

  it('is completed by the header of the pane, and refused where the two disagree', () => {
    const header = (shown: string) => `<p class="detail-header__sender" title="${escapeHtml(shown)}">Shop</p>`;
    const unnamed: Row = { title: 'Shop', text: 'Shop' };
    expect(gmx.read(page([unnamed], { header: header('post@shop.example') }), body)?.from).toEqual({
      name: 'Shop',
      address: 'post@shop.example',
    });
    expect(gmx.read(page([sender], { header: header('post@shop.example') }), body)?.from.address).toBe('post@shop.example');
    expect(gmx.read(page([sender], { header: header('else@shop.example') }), body)).toBeNull();
    const two = header('a@b.example') + header('c@d.example');
    expect(gmx.read(page([unnamed], { header: two }), body)).toBeNull();
  });
});

describe('the body frame', () => {
  const at = (pathname: string) => gmx.bodyFrame?.keyOf({ pathname } as Location);

  const keyFor = (message: Element, reported: string | null = null) => gmx.bodyFrame?.keyFor(message, reported);
  const empty = '<iframe name="detail-body-iframe"></iframe>';
  const form = (action: string) => `<form method="post" target="detail-body-iframe" action="${action}" hidden></form>`;

  it('is known by the id in its address, on both sides', () => {
    expect(keyFor(page([sender]))).toBe(id);
    expect(gmx.messageId(page([sender]))).toBe(id);
    expect(at(`/Mail/${id}/Body/html`)).toBe(id);
    expect(at(`/mail/client/mailbody/tmai${id}/true`)).toBe(id);
    expect(at(`/mail/client/mailbody/tmai${id}/true;jsessionid=1`)).toBe(id);
    expect(at('/')).toBeNull();
    expect(at('/Mail/')).toBeNull();
  });

  it('is known by the form that loads it, by the last one of several', () => {
    expect(keyFor(page([other, sender], { frames: empty + form(address) }))).toBe(id);
    expect(keyFor(page([other, sender], { frames: form('https://gmxnet.mailbody-ui.de/Mail/5/Body/html') + empty + form(address) }))).toBe(
      id,
    );
    expect(keyFor(page([sender], { frames: empty + form('/elsewhere') }))).toBeNull();
  });

  it('is known by its own report, whatever form and rows say, but not against its address', () => {
    const chosen: Row = { ...other, attributes: 'aria-selected="true"' };
    const late = form('https://gmxnet.mailbody-ui.de/Mail/5/Body/html');
    expect(keyFor(page([chosen, sender], { frames: empty + late }), id)).toBe(id);
    expect(keyFor(page([sender]), '5')).toBe(id);
    expect(gmx.read(page([chosen, sender], { frames: empty }), body, id)).toMatchObject({ id, from: { address: 'post@shop.example' } });
    expect(gmx.read(page([other, sender], { frames: empty }), body)).toBeNull();
  });

  it('is known by the chosen row where nothing else names it', () => {
    const chosen: Row = { ...sender, attributes: 'aria-selected="true"' };
    expect(keyFor(page([other, chosen], { frames: empty }))).toBe(id);
    expect(keyFor(page([other, sender], { frames: empty }))).toBeNull();
    expect(keyFor(page([{ ...other, attributes: 'aria-selected="true"' }, chosen], { frames: empty }))).toBeNull();
  });

  it('belongs to one member of the family', () => {
    const clientOf = (hostname: string) =>
      webmailAdapters.find(({ bodies = [] }) => matchesAny(bodies, { protocol: 'https:', hostname }))?.id;
    expect(clientOf('gmxnet.mailbody-ui.de')).toBe('gmx');
    expect(clientOf('mailcom.mailbody-ui.de')).toBe('mail-com');
    expect(clientOf('webde.mailbody-ui.de')).toBe('web-de');
    for (const { matches } of [gmx, mailCom, webDe])
      expect(webmailAdapters.filter((adapter) => matches.some((pattern) => adapter.bodies?.includes(pattern)))).toEqual([]);
  });
});

describe('the page', () => {
  it('is observed in every open root, but not in those of rows', () => {
    const message = page([sender]);
    const list = gmx.listRows?.(document)[0]?.anchor;
    expect(list?.textContent).toBe(' Your order ');
    list?.closest('list-mail-item')?.querySelector('list-date-label')?.attachShadow({ mode: 'open' });
    const roots = gmx.roots?.(document) ?? [];
    expect(roots).toHaveLength(5);
    expect(roots).toContain(message.shadowRoot);
    expect(roots[0]).toBe(document);
  });

  it('has the banner above the frame of the body, not in it', () => {
    const message = page([sender]);
    const anchor = gmx.bannerAnchor(message);
    expect(anchor?.parent.className).toBe('pane');
    expect((anchor?.before as Element | null)?.localName).toBe('detail-body');
    expect(gmx.mailBody(message)?.localName).toBe('iframe');
  });

  it('lists its rows by the same ids', () => {
    page([sender, other]);
    expect(gmx.listRows?.(document).map((entry) => entry.id)).toEqual([id, other.id]);
  });
});

describe('the older client', () => {
  it('is known by its table, its pane and the address of its body', () => {
    document.body.innerHTML = `<div id="panel-mail-table"><table id="mail-list"><tr class="new" data-oao-mailid="tmai${id}"><td class="name"><span title="Shop &lt;post@shop.example&gt;">Shop</span></td><td class="subject">Your order</td></tr></table></div>
<div class="section-1"><div class="mail-display-wrapper"><dl class="mail-subject"><dt>Subject</dt><dd>Your order</dd></dl><div class="mail-body"><iframe id="mail-detail"></iframe></div></div></div>`;
    document.querySelector('iframe')?.setAttribute('src', `/mail/client/mailbody/tmai${id}/true`);
    const message = gmx.openMessages(document)[0];
    if (!message) throw new Error('no message is open');
    expect(message.className).toBe('section-1');
    expect(gmx.messageId(message)).toBe(id);
    expect(gmx.read(message, null)).toBeNull();
    expect(gmx.read(message, body)).toMatchObject({
      from: { name: 'Shop', address: 'post@shop.example' },
      subject: 'Your order',
      sentAt: null,
    });
    expect(gmx.bannerAnchor(message)?.parent.className).toBe('mail-body');
  });
});

it('other markup gives nothing and throws nothing', () => {
  document.body.innerHTML = `<neo-detail><iframe name="detail-x" src="https://gmxnet.mailbody-ui.de/Elsewhere/1"></iframe></neo-detail>`;
  expect(gmx.openMessages(document)).toEqual([]);
  expect(gmx.seemsOpen(document)).toBe(true);
  const message = document.body;
  expect([gmx.messageId(message), gmx.read(message, body), gmx.mailBody(message), gmx.bannerAnchor(message)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it.each(['', ' ', 'Shop', '<>', 'Shop <>', 'Shop <shop>', 'a@', '@b', 'a b@c.example', `${'x'.repeat(2000)}@b.example`, 'a@b.example>'])(
  '%j holds no mailbox',
  (text) => {
    expect(shownMailbox(text)).toBeNull();
  },
);
