import { describe, expect, it } from 'vitest';
import { readEml } from '../../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import type { MailMessage } from '../../../utils/core/mail/message.ts';
import type { Verdict } from '../../../utils/core/verdict/verdict.ts';
import { kindMails } from '../../fixtures/kinds/kind-mails.ts';
import { orderMailsOfAYear } from '../../fixtures/kinds/order-year.ts';
import { type ConstructedMail, toEml } from '../../fixtures/preview/constructed-mail.ts';

async function read(mail: ConstructedMail): Promise<MailMessage> {
  const outcome = await readEml(toEml(mail));
  if (outcome.kind !== 'mail') throw new Error(`${mail.id} is no mail: ${outcome.kind}`);
  return outcome.message;
}

function summary({ level, score, reasons }: Verdict): string {
  return `${level} ${score}: ${reasons.map(({ id, points }) => `${id} ${points}`).join(', ')}`;
}

describe('mails of every kind', () => {
  it('are at least three of a kind, one of which gets another answer', () => {
    for (const [kind, mails] of Map.groupBy(kindMails, (mail) => mail.kind)) {
      expect(mails.length, kind).toBeGreaterThanOrEqual(3);
      expect(new Set(mails.map(({ want }) => want.join())).size, kind).toBeGreaterThanOrEqual(2);
      expect(new Set(mails.map(({ note }) => note)).size, kind).toBe(mails.length);
    }
  });

  it.each(kindMails)('$kind: $note', async ({ kind: _kind, want, reasons = [], ...mail }) => {
    const verdict = judgeMail(await read({ ...mail, id: 'kind', language: 'en', constructed: true }));
    expect(want, summary(verdict)).toContain(verdict.level);
    expect(
      verdict.reasons.map(({ id }) => id),
      summary(verdict),
    ).toEqual(expect.arrayContaining([...reasons]));
  });
});

describe('a year of genuine order mails where no headers are shown', () => {
  it('is accused of nothing and shows at most two lines', async () => {
    const mails = orderMailsOfAYear();
    expect(mails.length).toBe(200);
    const verdicts = await Promise.all(
      mails.map(async (mail) => ({ mail, verdict: judgeMail({ ...(await read(mail)), client: 'gmx', rawHeaders: null, receiver: null }) })),
    );
    const told = ({ mail, verdict }: (typeof verdicts)[number]) => `${mail.id} ${mail.subject}: ${summary(verdict)}`;
    expect(verdicts.filter(({ verdict }) => verdict.level === 'suspicious' || verdict.level === 'fake').map(told)).toEqual([]);
    expect(verdicts.filter(({ verdict }) => verdict.level === 'unclear' && verdict.quiet !== true).map(told).length).toBeLessThanOrEqual(2);
    expect(verdicts.filter(({ verdict }) => verdict.level === 'unclear').length).toBeGreaterThan(100);
  });
});
