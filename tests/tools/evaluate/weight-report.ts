import { decideMail } from '../../../utils/core/mail/decide.ts';
import type { MailFacts } from '../../../utils/core/mail/facts/mail-facts.ts';
import { mailWeights } from '../../../utils/core/mail/weights.ts';
import type { Found } from '../../../utils/core/verdict/finding.ts';
import type { WeightTable } from '../../../utils/core/verdict/weights.ts';
import { type MailLabel, mailLabels } from './mails.ts';

/** All that is known about one mail before numbers come in. */
export interface FoundInMail {
  readonly label: MailLabel;
  readonly facts: MailFacts;
  readonly found: readonly Found[];
}

/** For each row of the table: on how many fakes and honest mails it was found, and whose level would change without it. */
export function reportWeights(mails: readonly FoundInMail[]): string {
  if (mails.length === 0) return '';
  const lines = ['\n## Weights: what would change without the row', 'row                      fakes  honest  better  worse  other'];
  const before = mails.map(({ facts, found }) => decideMail(found, facts).level);
  for (const id of Object.keys(mailWeights)) {
    const weights: WeightTable = Object.fromEntries(Object.entries(mailWeights).filter(([row]) => row !== id));
    const counts = { fakes: 0, honest: 0, better: 0, worse: 0, other: 0 };
    for (const [index, { label, facts, found }] of mails.entries()) {
      if (!found.some((one) => one.id === id)) continue;
      if (label === 'fake-amazon') counts.fakes += 1;
      else if (label !== 'other-phish') counts.honest += 1;
      const old = before[index] ?? 'none';
      const level = decideMail(found, facts, weights).level;
      if (level === old) continue;
      const right = (one: string) => (mailLabels[label] as readonly string[]).includes(one);
      counts[right(level) === right(old) ? 'other' : right(level) ? 'better' : 'worse'] += 1;
    }
    const cells = [counts.fakes, counts.honest, counts.better, counts.worse, counts.other].map((count) => String(count).padStart(6));
    lines.push(`${id.padEnd(24)}${cells.join(' ')}`);
  }
  return lines.join('\n');
}
