import { claimOf, weighReasons } from '../../../utils/core/mail/decide.ts';
import { mailFacts } from '../../../utils/core/mail/facts/facts.ts';
import type { MailFacts } from '../../../utils/core/mail/facts/mail-facts.ts';
import { readEml } from '../../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import { mailRules } from '../../../utils/core/mail/rules/registry.ts';
import { mailWeights } from '../../../utils/core/mail/weights.ts';
import { signinFacts } from '../../../utils/core/signin/facts/facts.ts';
import { judgeSigninPage } from '../../../utils/core/signin/judge.ts';
import { signinPageSchema } from '../../../utils/core/signin/page.ts';
import { signinRules } from '../../../utils/core/signin/rules/registry.ts';
import { weighPage } from '../../../utils/core/signin/weigh.ts';
import { signinWeights } from '../../../utils/core/signin/weights.ts';
import { askAll } from '../../../utils/core/verdict/finding.ts';
import type { Verdict } from '../../../utils/core/verdict/verdict.ts';

/** One rule asked about the facts, whether or not the verdict counted it. */
export interface AskedRule {
  readonly id: string;
  /** `null` = it found nothing; a text = it threw. */
  readonly points: number | null | 'threw';
  readonly evidence: string;
}

/** A judgement with everything that led to it. Values are texts for reading, never markup. */
export type Explanation =
  | { readonly kind: 'problem'; readonly text: string }
  | {
      readonly kind: 'explained';
      readonly of: 'mail' | 'page';
      readonly input: string;
      readonly facts: readonly { readonly name: string; readonly value: string }[];
      readonly claim: string;
      readonly rules: readonly AskedRule[];
      readonly verdict: Verdict;
    };

/** Longest value shown: a mail of 25 MB must not freeze the page that shows it. */
const longestValue = 4_000;

/** Explains the source of a mail, or the JSON of a sign-in snapshot. Never rejects. */
export async function explain(source: string): Promise<Explanation> {
  try {
    return source.trimStart().startsWith('{') ? explainPage(source) : await explainMail(source);
  } catch (error) {
    return { kind: 'problem', text: String(error) };
  }
}

async function explainMail(source: string): Promise<Explanation> {
  const outcome = await readEml(new TextEncoder().encode(source));
  if (outcome.kind !== 'mail') return { kind: 'problem', text: outcome.kind };
  const facts = mailFacts(outcome.message, {});
  return {
    kind: 'explained',
    of: 'mail',
    input: written(outcome.message),
    facts: factsOf(facts),
    ...askedAboutMail(facts),
    verdict: judgeMail(outcome.message),
  };
}

function explainPage(source: string): Explanation {
  const page = signinPageSchema.parse(JSON.parse(source));
  const facts = signinFacts(page, {});
  const { found, failed } = askAll(signinRules, facts);
  const weighed = weighPage(found, signinWeights);
  return {
    kind: 'explained',
    of: 'page',
    input: written(page),
    facts: factsOf(facts),
    claim: String(weighed.claim),
    rules: heaviestFirst([
      ...weighed.reasons.map(({ id, points, evidence }): AskedRule => ({ id, points, evidence: written(evidence) })),
      ...failed.map((id): AskedRule => ({ id, points: 'threw', evidence: '' })),
      ...signinRules
        .filter(({ id }) => !failed.includes(id) && !weighed.reasons.some((reason) => reason.id === id))
        .map(({ id }): AskedRule => ({ id, points: null, evidence: '' })),
    ]),
    verdict: judgeSigninPage(page),
  };
}

/** Every fact that needs no question of its own. */
function factsOf(facts: object): readonly { readonly name: string; readonly value: string }[] {
  return Object.entries(facts)
    .filter(([name, fact]) => name !== 'message' && name !== 'page' && !(typeof fact === 'function' && fact.length > 0) && name !== 'first')
    .map(([name, fact]) => ({ name, value: written(typeof fact === 'function' ? fact() : fact) }));
}

/** The claim and every rule about mails, with the numbers of the table. */
function askedAboutMail(facts: MailFacts): { readonly claim: string; readonly rules: readonly AskedRule[] } {
  const { found, failed } = askAll(mailRules, facts);
  const claim = claimOf(found);
  const reasons = weighReasons(found, claim).map(({ id, points, evidence }) => ({ id, points, evidence: written(evidence) }));
  const silent = mailRules.filter(({ id }) => !reasons.some((reason) => reason.id === id) && !failed.includes(id));
  const speaking = found.filter(({ id, finding }) => finding.claim !== null && id in mailWeights).map(({ id }) => id);
  return {
    claim: `${claim.points} (${Math.round(claim.sure * 100)} % sure)\n${written(speaking)}`,
    rules: heaviestFirst([
      ...failed.map((id) => ({ id, points: 'threw' as const, evidence: '' })),
      ...reasons,
      ...silent.map(({ id }) => ({ id, points: null, evidence: '' })),
    ]),
  };
}

function heaviestFirst(answers: readonly AskedRule[]): readonly AskedRule[] {
  const weight = ({ points }: AskedRule) => (typeof points === 'number' ? Math.abs(points) + 1 : points === 'threw' ? 1_000 : 0);
  return answers.toSorted((a, b) => weight(b) - weight(a));
}

function written(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? String(value));
  return text.length > longestValue ? `${text.slice(0, longestValue)}… (${text.length} characters)` : text;
}
