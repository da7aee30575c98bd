import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { getFromWorld } from '../../get.ts';
import { startWorld, type World } from '../../world.ts';
import type { ConversationParts } from './conversation.ts';
import { type DeliveryOptions, hosts } from './mailbox.ts';

const origin = 'https://outlook.live.com';
const sample = (name: string) => readFileSync(join(import.meta.dirname, '../../samples', `${name}.eml`));

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.outlook.clear());
afterAll(() => world.close());

const get = (path: string) => getFromWorld(world.port, origin + path);

/** The conversation put together as the client script does it, older message left collapsed. */
async function conversationOf(id: string, query = '') {
  const answer = await get(`/mail/world/conversation/${encodeURIComponent(id)}?${query}`);
  const parts = JSON.parse(answer.text) as ConversationParts;
  const { document } = new Window();
  document.body.innerHTML = parts.pane;
  for (const message of parts.messages) {
    document.querySelector('[data-world-messages]')?.insertAdjacentHTML('beforeend', message.shell);
    const body = [...document.querySelectorAll('[data-world-body]')].at(-1);
    if (body) body.innerHTML = message.body;
  }
  return document;
}

async function shown(name: string, options: DeliveryOptions = {}, query = '') {
  return conversationOf((await world.outlook.deliver(sample(name), options)).id, query);
}

test('all hosts answer with the page, which forbids foreign scripts and switches language and colours by query', async () => {
  for (const host of hosts) {
    const page = await getFromWorld(world.port, `https://${host}/mail/0/inbox?hl=de&theme=dark`);
    expect(page.text).toContain('<html lang="de" data-world-theme="dark"');
    for (const hook of ['id="MailList"', 'role="main" data-app-section="MailReadCompose"', 'id="ReadingPaneContainerId"'])
      expect(page.text).toContain(hook);
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
  }
});

test('addresses escape the id; a pop-out window has the pane only', async () => {
  const { id, url, popOut } = await world.outlook.deliver(sample('plain'));
  expect(id).toMatch(/[+/].*=$/);
  expect(url).toBe(`${origin}/mail/0/inbox/id/${encodeURIComponent(id)}`);
  const page = await get(new URL(popOut).pathname);
  expect(page.text).toContain('id="ReadingPaneContainerId"');
  expect(page.text).not.toMatch(/role="main"|MailList/);
});

test('list rows carry the conversation, per folder', async () => {
  const { id } = await world.outlook.deliver(sample('html-and-files'));
  await world.outlook.deliver(sample('plain'), { folder: 'spam' });
  const { document } = new Window();
  document.body.innerHTML = (JSON.parse((await get('/mail/world/list/inbox')).text) as { html: string }).html;
  const rows = [...document.querySelectorAll('[role=option][data-convid][aria-selected]')];
  expect(rows.map((row) => row.getAttribute('data-convid'))).toEqual([id]);
  expect(document.querySelector('span[title="post@example.net"]')?.textContent).toBe('Bücherbote');
});

test('a collapsed message of somebody else stands before the open one', async () => {
  const document = await shown('html-and-files');
  expect([...document.querySelectorAll('.world-block')].map((block) => block.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
  const senders = [...document.querySelectorAll('[id^="MSG_"][id$="_FROM"] span[aria-label^="From: "]')];
  expect(senders.map((sender) => sender.textContent)).toEqual(['City Library<desk@library.example>', 'Bücherbote<post@example.net>']);
  expect(document.querySelector('[id^="CONV_"][id$="_SUBJECT"]')?.textContent).toBe('Neues für Sie – diese Woche');
  expect([...document.querySelectorAll('[role=listbox] [role=option] span[title]')].map((name) => name.textContent)).toEqual(['Liste.pdf']);
});

test('the body is cleaned and rewritten as Outlook does it', async () => {
  const body = (await shown('html-and-files')).querySelector('[role=document] > #UniqueMessageBody_2');
  expect(body?.innerHTML).not.toMatch(/<script|onload|onclick|javascript:|stolen|position:|bg\.png/);
  expect(body?.querySelector('.rps_7c3e #x_top .x_hint')?.textContent).toContain('Guten Tag');
  expect(body?.querySelector('style')?.textContent).toContain('.rps_7c3e .x_hint');
  expect(body?.querySelector('img[alt=Logo]')?.getAttribute('originalsrc')).toBe('https://pics.example.net/logo.png?a=1&b=2');
  expect(body?.querySelector('img[alt=Foto]')?.getAttribute('data-imagetype')).toBe('AttachmentByCid');
  const picture = await get(body?.querySelector('img[alt=Foto]')?.getAttribute('src') ?? '');
  expect(picture.headers['content-type']).toBe('image/png');
});

test.each([
  ['original', true],
  ['bare', false],
] as const)('Safe Links, %s', async (safeLinks, named) => {
  const link = (await shown('html-and-files', { safeLinks })).querySelector('#UniqueMessageBody_2 a[target]');
  const target = 'https://shop.example.net/week?id=1&mail=reader%40example.com#new';
  const url = new URL(link?.getAttribute('href') ?? '');
  expect(url.host).toBe('eur02.safelinks.protection.outlook.com');
  expect(url.searchParams.get('url')).toBe(target);
  expect(link?.getAttribute('originalsrc') ?? null).toBe(named ? target : null);
});

test('junk stands alone in a pane for items, links as they are and pictures held back', async () => {
  const document = await shown('html-and-files', { folder: 'spam' });
  expect(document.querySelector('#ItemReadingPaneContainer #UniqueMessageBody_1')).not.toBeNull();
  expect(document.querySelector('[aria-expanded=true], #ConversationReadingPaneContainer')).toBeNull();
  expect(document.querySelector('a[target]')?.getAttribute('href')).toMatch(/^https:\/\/shop\./);
  expect(document.querySelector('img[alt=Logo]')?.getAttribute('src')).toBeNull();
  expect(document.querySelector('img[alt=Logo]')?.getAttribute('blockedimagesrc')).toContain('pics.example.net');
});

test('a sender that nothing proves has a question mark, one proven by another domain a "via"', async () => {
  expect((await shown('plain', { withOlder: false })).querySelector('.fui-Avatar__initials')?.textContent).toBe('?');
  const mail = 'Authentication-Results: mx; dkim=pass header.d=mailer.example\r\nFrom: A <a@b.example>\r\nSubject: x\r\n\r\nHello';
  const { id } = await world.outlook.deliver(Buffer.from(mail), { withOlder: false });
  expect((await conversationOf(id, 'hl=de')).querySelector('.world-via')?.textContent).toBe('über mailer.example');
});

test('the older generation has fewer hooks, the changed one none', async () => {
  const older = await shown('html-and-files', {}, 'gen=older');
  expect(older.querySelector('#UniqueMessageBody .x_hint')).not.toBeNull();
  expect(older.querySelector('[id^=MSG_], [id^=CONV_], [role=document]')).toBeNull();
  expect(older.querySelector('[aria-expanded=true] span[aria-label^="From: "] .OZZZK')?.getAttribute('title')).toBe('post@example.net');
  const changed = await shown('html-and-files', {}, 'gen=changed');
  expect(changed.querySelector('[id], [role=document], [role=heading], [aria-expanded], .OZZZK, .wide-content-host')).toBe(
    changed.querySelector('[data-world-body] [id]'),
  );
  expect(changed.body.textContent).toContain('Guten Tag');
});
