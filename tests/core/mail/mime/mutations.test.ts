import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEml } from '../../../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../../../utils/core/mail/judge.ts';
import { mailMessageSchema } from '../../../../utils/core/mail/message.ts';
import { tryMutation } from '../../../tools/mutate/try-mutation.ts';
import { mutation } from './mutations.ts';
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

  it('that lost their words say so', async () => {
    const complaints = [];
    for (let run = 0; run < 300; run++) {
      const mail = mails[run % mails.length] ?? '';
      const outcome = await tryMutation(bytesOf(mail), `mail ${run % mails.length}`, 20_261_130 + run);
      // Time is measured where nothing else runs.
      complaints.push(...outcome.complaints.filter(({ what }) => what !== 'slow'));
    }
    expect(complaints).toEqual([]);
  });
});
