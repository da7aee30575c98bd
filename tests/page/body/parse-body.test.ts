import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readEmlWith } from '../../../utils/core/mail/eml-message.ts';
import { readEml } from '../../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import { parseBody } from '../../../utils/page/body/parse-body.ts';

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

it('says that a mail was too large to be read whole', () => {
  const html = '<p>x</p>'.repeat(600_000);
  expect(parseBody(html, { parseFromString: () => new DOMParser().parseFromString('<p>x</p>', 'text/html') }).cut).toEqual(['text']);
});
