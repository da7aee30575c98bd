import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { getFromWorld } from '../../get.ts';
import { startWorld, type World } from '../../world.ts';

const sample = readFileSync(join(import.meta.dirname, '../../samples/html-and-files.eml'));

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.gmx.clear());
afterAll(() => world.close());

const get = (address: string) => getFromWorld(world.port, address);

async function rows(address: string) {
  const { document } = new Window();
  document.body.innerHTML = `<table><tbody>${(JSON.parse((await get(address)).text) as { rows: string }).rows}</tbody></table>`;
  if (!address.includes('gen=older')) document.body.innerHTML = (JSON.parse((await get(address)).text) as { rows: string }).rows;
  return document;
}

test('each member has its page, in it the frame of its client, and a body at an origin of its own', async () => {
  for (const [handle, client, bodies] of [
    [world.gmx, 'webmailer.gmx.net', 'gmxnet.mailbody-ui.de'],
    [world.webde, 'webmailer.web.de', 'webde.mailbody-ui.de'],
    [world.mailcom, 'webmailer.mail.com', 'mailcom.mailbody-ui.de'],
  ] as const) {
    const { id, url } = await handle.deliver(sample);
    expect((await get(url)).text).toContain(`data-world-src="https://${client}/?`);
    expect((await get(`https://${client}/`)).text).toContain('<div id="list">');
    const reading = JSON.parse((await get(`https://${client}/world/mail/${id}`)).text) as { header: string; body: string };
    expect(reading.body).toContain(`https://${bodies}/Mail/${id}/Body/html`);
    expect(reading.header).not.toContain('@');
  }
});

test('a row carries id, sender, subject and date, per folder', async () => {
  const { id } = await world.gmx.deliver(sample);
  await world.gmx.deliver(sample, { folder: 'spam' });
  const item = (await rows('https://webmailer.gmx.net/world/list?folder=inbox')).querySelectorAll('list-mail-item');
  expect(item).toHaveLength(1);
  expect(item[0]?.id).toBe(`id${id}`);
  expect(item[0]?.querySelector('.list-mail-item__sender')?.getAttribute('title')).toBe('Bücherbote <post@example.net>');
  expect(item[0]?.querySelector('.list-mail-item__subject')?.textContent).toBe('Neues für Sie – diese Woche');
  expect(item[0]?.querySelector('list-date-label')?.getAttribute('date-in-ms')).toBe(String(Date.UTC(2026, 10, 23, 8, 30)));
});

test('hovering shows the address alone or the name alone where that is asked for', async () => {
  await world.gmx.deliver(sample, { hover: 'address' });
  await world.gmx.deliver(sample, { hover: 'name' });
  const titles = (await rows('https://webmailer.gmx.net/world/list')).querySelectorAll('.list-mail-item__sender');
  expect([...titles].map((title) => title.getAttribute('title')).sort()).toEqual(['Bücherbote', 'post@example.net']);
});

test('a body has no scripts, and its links lead through the redirector, encoded once or twice', async () => {
  const { id } = await world.gmx.deliver(sample);
  const { text, headers } = await get(`https://gmxnet.mailbody-ui.de/Mail/${id}/Body/html`);
  expect(text).not.toMatch(/<script|onload|onclick|javascript:/);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  const targets = [...text.matchAll(/https:\/\/deref-gmx\.net\/mail\/client\/AbCdEf123\/dereferrer\/\?redirectUrl=([^"]+)/g)].map(
    ([, target]) => target,
  );
  expect(targets.length).toBeGreaterThan(0);
  expect(targets[0]).toMatch(/^https?%3A%2F%2F/);
});

test('the older client has rows of a table and its body at its own origin; a changed one has no known hook', async () => {
  const { id } = await world.gmx.deliver(sample);
  const older = await rows('https://3c.gmx.net/world/list?gen=older');
  expect(older.querySelector('tr')?.getAttribute('data-oao-mailid')).toBe(`tmai${id}`);
  const reading = JSON.parse((await get(`https://3c.gmx.net/world/mail/${id}?gen=older`)).text) as { body: string };
  expect((await get(`https://3c.gmx.net${reading.body}`)).status).toBe(200);
  const changed = (await get('https://webmailer.gmx.net/world/list?gen=changed')).text;
  expect(changed).not.toMatch(/<list-mail-item|"list-mail-item|__sender| title=/);
});

test('what is not there is a 404', async () => {
  expect((await get('https://gmxnet.mailbody-ui.de/Mail/1/Body/html')).status).toBe(404);
  expect((await get('https://webmailer.gmx.net/world/mail/1')).status).toBe(404);
});
