import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { getFromWorld } from '../../get.ts';
import { startWorld, type World } from '../../world.ts';

const samples = join(import.meta.dirname, '../../samples');
const origin = 'https://mail.yahoo.com';
const hostile = `From: "Eve" <eve@fake.example>
Subject: <b>Hi</b>
Content-Type: text/html

<script>alert(1)</script><p onclick="alert(1)" id="p" class="c" style="position:fixed">Text</p><a href="javascript:alert(1)">a</a><iframe src="https://fake.example"></iframe><img src="https://fake.example/a.png?b=c&d">
`;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.yahoo.clear());
afterAll(() => world.close());

const get = (path: string) => getFromWorld(world.port, origin + path);

/** What the client script gets for a delivered mail. */
async function partsOf(eml: Uint8Array, query = '', options = {}): Promise<{ status: number; text: string }> {
  const { url } = await world.yahoo.deliver(eml, options);
  return get(`/world/thread/${new URL(url).pathname.split('/').at(-1)}${query}`);
}

test('the page forbids foreign scripts and switches language and colours by query', async () => {
  const { url } = await world.yahoo.deliver(Buffer.from(hostile));
  const page = await get(`${new URL(url).pathname}?hl=de&theme=dark`);
  expect(page.text).toContain('<html lang="de" data-world-theme="dark"');
  expect(page.headers['content-security-policy']).toContain("script-src 'self'");
  expect((await get('/world/client.js')).text).not.toMatch(/interface |import /);
});

test('any mail is shown, a closed one of somebody else before it', async () => {
  for (const name of ['plain', 'html-and-files', 'no-mail']) {
    const { status, text } = await partsOf(readFileSync(join(samples, `${name}.eml`)));
    expect(status).toBe(200);
    const { messages } = JSON.parse(text) as { messages: { shell: string }[] };
    expect(messages).toHaveLength(2);
    expect(messages[0]?.shell).toContain('desk@library.example');
  }
});

test('nothing of a hostile mail runs', async () => {
  const { text } = await partsOf(Buffer.from(hostile), '', { withOlder: false });
  const { messages } = JSON.parse(text) as { messages: Record<string, string>[] };
  const markup = Object.values(messages[0] ?? {}).join('');
  expect(markup).toContain('Text');
  expect(markup).not.toMatch(/alert|onclick|javascript:|src="https:\/\/fake|<b>Hi/);
  expect(markup).toContain(encodeURIComponent('https://fake.example/a.png?b=c&d'));
});

test('the changed generation has none of the known hooks', async () => {
  const { text } = await partsOf(readFileSync(join(samples, 'plain.eml')), '?gen=changed');
  expect(text).not.toMatch(/ data-test| data-message-id|class=\\"message-| data-element-id/);
});
