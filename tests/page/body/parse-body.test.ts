import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bodyFromHtml } from '../../../utils/core/mail/body/from-html.ts';
import { readEmlWith } from '../../../utils/core/mail/eml-message.ts';
import { forwardedSender } from '../../../utils/core/mail/facts/forwarded.ts';
import { readEml } from '../../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import { parseBody } from '../../../utils/page/body/parse-body.ts';
import { forwardBlocks, forwarded } from '../../core/mail/facts/forward-blocks.ts';

// The page for saved mails reads HTML with the browser's parser, the commands with a tokenizer: both must come to the same verdict.

const fixtures = join(import.meta.dirname, '../../fixtures');

it.each(globSync('mails/**/*.eml', { cwd: fixtures }))('%s is judged alike by both readers', async (file) => {
  const bytes = new Uint8Array(readFileSync(join(fixtures, file)));
  const [tokenized, parsed] = await Promise.all([
    readEml(bytes),
    readEmlWith((html, base) => parseBody(html, new DOMParser(), base), bytes),
  ]);
  if (tokenized.kind !== 'mail' || parsed.kind !== 'mail') throw new Error('not a mail');
  const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  expect(words(parsed.message.body.text)).toBe(words(tokenized.message.body.text));
  expect(parsed.message.body.links).toEqual(tokenized.message.body.links);
  expect(judgeMail(parsed.message)).toEqual(judgeMail(tokenized.message));
});

it.each([
  [
    'a base in the head',
    '<html><head><title>x</title><base href="https://a.example/b/"></head><body><a href="c">d</a></body></html>',
    null,
  ],
  ['a base before any head', '<base href="https://a.example/"><p>x</p><a href="c">d</a><img src="e.png">', null],
  ['a base in the body', '<p>x</p><a href="c">d</a><base href="https://a.example/"><base href="https://f.example/">', null],
  ['a base inside what is not read', '<head><noscript><base href="https://a.example/"></noscript></head><a href="c">d</a>', null],
  ['a base in the headers', '<form action="g"><input name="h"></form><a href="c">d</a>', 'https://a.example/b/'],
  ['both', '<base href="/i/"><a href="c">d</a>', 'https://a.example/b/'],
])('%s gives the same links in both readers', (_name, html, base) => {
  const [parsed, tokenized] = [parseBody(html, new DOMParser(), base), bodyFromHtml(html, base)];
  expect(parsed.links.map(({ href }) => href)).toEqual([expect.stringMatching(/^c$|^https:\/\/a\.example\/.*c$/)]);
  for (const part of ['links', 'images', 'forms'] as const) expect(parsed[part]).toEqual(tokenized[part]);
});

it.each(forwardBlocks)('a forward by $program reads alike in both readers', ({ html, subject }) => {
  const sender = (text: string) => forwardedSender(subject, text);
  expect(sender(parseBody(html, new DOMParser()).text)).toEqual(forwarded);
  expect(sender(bodyFromHtml(html).text)).toEqual(forwarded);
});

it('gives links in the order in which they open, in both readers', () => {
  const html =
    '<a href="https://a.example"><table><tr><td>one<table><tr><td><a href="https://b.example">two</a></td></tr></table></td></tr></table></a>';
  for (const { links } of [parseBody(html, new DOMParser()), bodyFromHtml(html)]) {
    expect(links.map(({ href }) => new URL(href).hostname)).toEqual(['a.example', 'b.example']);
  }
});

it('says that a mail was too large to be read whole', () => {
  const html = '<p>x</p>'.repeat(600_000);
  expect(parseBody(html, { parseFromString: () => new DOMParser().parseFromString('<p>x</p>', 'text/html') }).cut).toEqual(['text']);
});
