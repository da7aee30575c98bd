import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { getFromWorld } from '../../get.ts';
import { startWorld, type World } from '../../world.ts';
import type { ThreadParts } from './thread.ts';

const samples = join(import.meta.dirname, '../../samples');
const origin = 'https://mail.google.com';
const sample = (name: string) => readFileSync(join(samples, `${name}.eml`));

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => {
  world.gmail.clear();
  world.gmail.setOriginal('ok');
});
afterAll(() => world.close());

const get = (path: string, options = {}) => getFromWorld(world.port, origin + path, options);

/** The thread put together as the client script does it, older message left closed. */
async function threadOf(id: string, query = '') {
  const parts = JSON.parse((await get(`/mail/world/thread/${id}?${query}`)).text) as ThreadParts;
  const { document } = new Window();
  document.body.innerHTML = parts.heading;
  for (const message of parts.messages) {
    (document.querySelector('[data-world-messages]') ?? document.body).insertAdjacentHTML('beforeend', message.shell);
    const body = document.querySelector(`[data-world-body="${message.id}"]`);
    if (body) body.innerHTML = message.body;
  }
  return document;
}

const deliver = (name: string, options = {}) => world.gmail.deliver(sample(name), options);
const fieldOf = (jslog: string, name: string) =>
  Buffer.from(new RegExp(`; ${name}:([\\w-]+)`).exec(jslog)?.[1] ?? '', 'base64url').toString();

test('the page has the frame, forbids foreign scripts and switches language and colours by query', async () => {
  const page = await get('/mail/u/0/?hl=de&theme=dark');
  expect(page.text).toContain('<html lang="de" data-world-theme="dark"');
  for (const hook of ['<body class="aAU">', 'role="main"', 'gh="tl"', 'gh="tm"', 'gh="mtb"', 'class="aio'])
    expect(page.text).toContain(hook);
  expect(page.headers['content-security-policy']).toContain("script-src 'self'");
  expect(page.headers['set-cookie']?.[0]).toContain('HttpOnly');
});

test('styles and script are served, the script without types', async () => {
  expect((await get('/mail/world/styles.css')).headers['content-type']).toContain('text/css');
  const script = await get('/mail/world/client.js');
  expect(script.headers['content-type']).toContain('text/javascript');
  expect(script.text).not.toMatch(/interface |import /);
});

test('list rows carry sender, ids and date, per folder', async () => {
  const { id, url } = await deliver('html-and-files');
  await deliver('plain', { folder: 'spam' });
  expect(url).toBe(`${origin}/mail/u/0/#inbox/${id}`);
  const { document } = new Window();
  document.body.innerHTML = (JSON.parse((await get('/mail/world/list?folder=inbox')).text) as { html: string }).html;
  const rows = document.querySelectorAll('tr.zA[role=row]');
  expect(rows).toHaveLength(1);
  expect(rows[0]?.querySelector('td.yX span[email]')?.getAttribute('email')).toBe('post@example.net');
  expect(rows[0]?.querySelector('td.a4W .y6 span[data-thread-id]')?.getAttribute('data-legacy-last-message-id')).toBe(id);
  expect(rows[0]?.querySelector('td.xW span[title]')?.getAttribute('title')).toContain('2026');
  expect(rows[0]?.querySelector('.y2')?.textContent).not.toContain('stolen');
});

test('the thread has a closed message of somebody else before the open one, each with its own sender', async () => {
  const { id } = await deliver('html-and-files');
  const document = await threadOf(id);
  expect(document.querySelector('h2.hP')?.textContent).toBe('Neues für Sie – diese Woche');
  const items = document.querySelectorAll('.a98.iY [role=list] > [role=listitem]');
  expect([...items].map((item) => item.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
  expect(document.querySelector('.gD')?.getAttribute('email')).toBe('desk@library.example');
  const message = document.querySelector('.h7 div.adn');
  expect(message?.getAttribute('data-legacy-message-id')).toBe(id);
  expect(message?.getAttribute('data-message-id')).toBe(`#msg-f:${BigInt(`0x${id}`)}`);
  expect(message?.querySelector('.gE .gD')?.getAttribute('name')).toBe('Bücherbote');
  expect(message?.querySelector('.hb .g2')?.getAttribute('email')).toBe('reader@example.com');
  expect(message?.querySelector('span.g3')?.getAttribute('title')).toMatch(/Nov.*2026/);
  expect(message?.querySelector('.ajA')).toBeNull();
});

test('the id on the body is real base64 JSON and holds the time of arrival', async () => {
  const { id } = await deliver('html-and-files');
  const jslog = (await threadOf(id)).querySelector('div.ii.gt[jslog]')?.getAttribute('jslog') ?? '';
  expect(fieldOf(jslog, '4')).toBe(`["#msg-f:${BigInt(`0x${id}`)}"]`);
  expect(fieldOf(jslog, '1')).toMatch(/^\["#thread-f:\d+"\]$/);
  expect(Number(BigInt(`0x${id}`) >> 20n)).toBe(Date.UTC(2026, 10, 23, 8, 30));
});

test('the body is cleaned and rewritten as Gmail does it', async () => {
  const { id } = await deliver('html-and-files');
  const mark = BigInt(`0x${id}`);
  const body = (await threadOf(id)).querySelector('.ii.gt[jslog] > .a3s.aiL');
  expect(body?.innerHTML).not.toMatch(/<script|onload|onclick|javascript:|stolen|position:|bg\.png/);
  expect(body?.querySelector(`#m_${mark}top .m_${mark}hint`)?.textContent).toContain('Guten Tag');
  expect(body?.querySelector('style')?.textContent).toContain(`.msg${mark} .m_${mark}hint`);
  expect(body?.querySelector('.gmail_quote')).not.toBeNull();
  const link = body?.querySelector('a[href^="https://shop"]');
  expect(link?.getAttribute('href')).toBe('https://shop.example.net/week?id=1&mail=reader%40example.com#new');
  const safe = new URL(link?.getAttribute('data-saferedirecturl') ?? '');
  expect(safe.host + safe.pathname).toBe('www.google.com/url');
  expect(safe.searchParams.get('q')).toBe(link?.getAttribute('href'));
  expect(body?.querySelector('img[alt=Logo].CToWUd')?.getAttribute('src')).toMatch(
    /^https:\/\/ci\d\.googleusercontent\.com\/meips\/\S+=s0-d-e1-ft#https:\/\/pics\.example\.net\/logo\.png\?a=1&b=2$/,
  );
  expect(body?.querySelector('form')?.getAttribute('action')).toBe('https://shop.example.net/subscribe');
});

test('pictures inside the mail are served, other attachments are chips', async () => {
  const { id } = await deliver('html-and-files');
  const document = await threadOf(id);
  const picture = await get(document.querySelector('img[alt=Foto]')?.getAttribute('src') ?? '');
  expect(picture.headers['content-type']).toBe('image/png');
  expect([...document.querySelectorAll('.aQH .aZo .aV3')].map((chip) => chip.textContent)).toEqual(['Liste.pdf']);
});

test('text mail gets links and line breaks, and no markup of its own', async () => {
  const document = await threadOf((await deliver('plain')).id);
  const body = document.querySelector('.h7 .a3s');
  expect([...(body?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
    'https://www.example.org/hours?day=mo&x=1',
    'http://www.example.org',
    'mailto:desk@example.org',
  ]);
  expect(body?.querySelector('br')).not.toBeNull();
  expect(body?.querySelector('b')).toBeNull();
});

test('the details name mailed-by and signed-by only if the headers support it', async () => {
  const proven = await get(`/mail/world/details/${(await deliver('html-and-files')).id}?hl=de`);
  expect(proven.text).toMatch(/gesendet von:.*news\.example\.net.*signiert von:<\/span><\/td><td[^>]*><span class="gI">example\.net</s);
  expect(proven.text).toContain('class="gD" email="post@example.net"');
  const bare = await get(`/mail/world/details/${(await deliver('plain')).id}`);
  expect(bare.text).not.toMatch(/mailed-by|signed-by/);
});

test('what is no mail is shown as text', async () => {
  const document = await threadOf((await deliver('no-mail')).id);
  expect(document.querySelector('.h7 .gD')?.getAttribute('email')).toBe('');
  expect(document.querySelector('.h7 .a3s')?.textContent).toContain('This is no mail at all');
  expect(document.querySelector('.h7 .a3s script')).toBeNull();
});

test('a comma between name and address does not lose the address', async () => {
  const { id } = await world.gmail.deliver(Buffer.from('From: Winter Deals, <offers@example.net>\r\nSubject: x\r\n\r\nHello'));
  expect((await threadOf(id)).querySelector('.h7 .gE .gD')?.getAttribute('email')).toBe('offers@example.net');
});

test('a long mail is clipped and can be seen whole', async () => {
  const long = `From: a@example.org\r\nContent-Type: text/html\r\n\r\n<div>${'<p>One more paragraph.</p>'.repeat(6_000)}<i id="end">End</i></div>`;
  const document = await threadOf((await world.gmail.deliver(Buffer.from(long))).id);
  expect(document.querySelector('.ii.gt .iX a')?.getAttribute('href')).toContain('view=lg');
  expect(document.querySelector('.a3s i')).toBeNull();
  const whole = await get((document.querySelector('.iX a')?.getAttribute('href') ?? '').replace(origin, ''));
  expect(whole.text).toContain('End');
});

test('the raw original answers with the bytes, to those signed in', async () => {
  const { id } = await deliver('html-and-files');
  const path = `/mail/u/0/?view=att&th=${id}&attid=0&disp=comp&safe=1&zw`;
  const original = await get(path);
  expect(original.headers['content-type']).toBe('message/rfc822');
  expect(original.text).toBe(sample('html-and-files').toString());
  expect((await get(path, { signedIn: false })).headers['content-type']).toContain('text/html');
  expect((await get(path.replace(id, 'abc'))).status).toBe(404);
});

test.each([403, 404, 500] as const)('the raw original can be made to answer %i', async (status) => {
  const { id } = await deliver('plain');
  world.gmail.setOriginal(status);
  expect((await get(`/mail/u/1/?view=att&th=${id}&attid=0&disp=comp&safe=1&zw`)).status).toBe(status);
});

test('spam stands alone in its thread and says why', async () => {
  const { id, url } = await deliver('plain', { folder: 'spam' });
  expect(url).toContain('#spam/');
  const document = await threadOf(id);
  expect(document.querySelectorAll('[role=listitem]')).toHaveLength(1);
  expect(document.querySelector('.world-spam')).not.toBeNull();
});

test('the older generation has its own hooks, the changed one none', async () => {
  const { id } = await deliver('html-and-files');
  const older = await threadOf(id, 'gen=older');
  expect(older.querySelector('div.if .ii.gt > .a3s.aXjCH')).not.toBeNull();
  expect(older.querySelector('[jslog], [data-legacy-message-id], .aiL')).toBeNull();
  const changed = await threadOf(id, 'gen=changed');
  expect(changed.querySelector('.adn, .gD, .a3s, .hP, [email], [jslog], [role=listitem]')).toBeNull();
  expect(changed.body.textContent).toContain('Guten Tag');
});
