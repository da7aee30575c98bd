import { describe, expect, it } from 'vitest';
import { readEml } from '../../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import type { Verdict } from '../../../utils/core/verdict/verdict.ts';
import { type ConstructedMail, toEml } from '../../fixtures/preview/constructed-mail.ts';
import { previewFakes } from '../../fixtures/preview/fakes.ts';
import { previewGenuineLooking } from '../../fixtures/preview/genuine-looking.ts';

// No genuine invitation to Amazon Preview in German or English and no fake of one is public: these mails are constructed, by their traits.

async function verdictOn(mail: ConstructedMail): Promise<Verdict> {
  const outcome = await readEml(toEml(mail));
  if (outcome.kind !== 'mail') throw new Error(`${mail.id} is no mail: ${outcome.kind}`);
  return judgeMail(outcome.message);
}

function summary({ level, score, reasons }: Verdict): string {
  return `${level} ${score}: ${reasons.map(({ id, points }) => `${id} ${points}`).join(', ')}`;
}

describe('constructed fakes of Amazon Preview', () => {
  it('are many, in three languages and more', () => {
    expect(previewFakes.length).toBeGreaterThanOrEqual(60);
    expect(new Set(previewFakes.map(({ id }) => id)).size).toBe(previewFakes.length);
    for (const language of ['de', 'en', 'ja']) expect(previewFakes.filter((mail) => mail.language === language).length).toBeGreaterThan(10);
  });

  it.each(previewFakes)('$id is flagged', async (mail) => {
    const verdict = await verdictOn(mail);
    expect(['fake', 'suspicious'], summary(verdict)).toContain(verdict.level);
  });
});

describe('constructed mails that look genuine', () => {
  it('are many', () => {
    expect(previewGenuineLooking.length).toBeGreaterThanOrEqual(40);
  });

  it.each(previewGenuineLooking)('$id is not flagged', async (mail) => {
    const verdict = await verdictOn(mail);
    expect(['none', 'clear', 'unclear'], summary(verdict)).toContain(verdict.level);
  });
});
