import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEml } from '../../../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../../../utils/core/mail/judge.ts';
import { mailMessageSchema } from '../../../../utils/core/mail/message.ts';
import { mutation, place } from './mutations.ts';
import { bytesOf } from './saved-mail.ts';

// The repository's own mails, cut, doubled, shuffled and mislabelled. fast-check prints the seed of a failing case.

const fixtures = join(import.meta.dirname, '../../../fixtures/mails');
const mails = globSync('**/*.eml', { cwd: fixtures }).map((file) => readFileSync(join(fixtures, file), 'latin1'));

describe('mutated mails', () => {
  it('there are mails to mutate', () => {
    expect(mails.length).toBeGreaterThan(10);
  });

  it('are read or refused, and never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...mails), fc.array(mutation, { minLength: 1, maxLength: 5 }), async (mail, mutations) => {
        const outcome = await readEml(bytesOf(mutations.reduce((text, { apply }) => apply(text), mail)));
        if (outcome.kind !== 'mail') return;
        const { message } = outcome;
        expect(mailMessageSchema.safeParse(message).error).toBeUndefined();
        expect(judgeMail(message).failedRules).toEqual([]);
      }),
      { seed: 20_261_130, numRuns: 1_000 },
    );
  });

  it('that lost all their words say so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...mails), place, async (mail, at) => {
        const headers = mail.indexOf('\r\n\r\n');
        const [whole, cut] = await Promise.all([readEml(bytesOf(mail)), readEml(bytesOf(mail.slice(0, headers * 0.8 + at * 600)))]);
        if (whole.kind !== 'mail' || cut.kind !== 'mail') return;
        const { body, lost } = cut.message;
        fc.pre(whole.message.body.text.trim() !== '' && body.text.trim() === '' && body.images.length === 0);
        expect(lost).not.toEqual([]);
      }),
      { seed: 20_261_130, numRuns: 200 },
    );
  });
});
