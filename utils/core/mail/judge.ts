import { askAll } from '../verdict/finding.ts';
import { nationalAdvice } from '../verdict/national-advice.ts';
import type { Advice, Level, Verdict } from '../verdict/verdict.ts';
import type { MailContext } from './context.ts';
import { claimOf, claims, decideMail, type MailDecision, mayBeAmazons } from './decide.ts';
import { isAboutPreview } from './facts/about-preview.ts';
import { demands } from './facts/demands.ts';
import { mailFacts } from './facts/facts.ts';
import type { MailFacts } from './facts/mail-facts.ts';
import { mayConcernAmazon, namesAmazon } from './facts/names-amazon.ts';
import { hasWayOutWithoutLink } from './facts/way-out.ts';
import type { MailMessage } from './message.ts';
import { mailRules } from './rules/registry.ts';
import { mailWeights } from './weights.ts';

/** The rules that say who speaks. Most mails do not name Amazon, and then nothing else is asked. */
const claimRules = mailRules.filter(({ id }) => claims(mailWeights[id]));
const otherRules = mailRules.filter(({ id }) => !claims(mailWeights[id]));

/**
 * Judges a mail. Pure and synchronous; work is linear in the size of the mail and bounded by the limits of `MailMessage`.
 * A mail that does not speak for Amazon gives level `none` and no reasons, however odd it is: it is not ours to judge. One of which a part
 * could not be read (`lost`) is at least `unclear` if what is left names Amazon: what cannot be seen is not harmless.
 */
export function judgeMail(message: MailMessage, context: MailContext = {}): Verdict {
  const facts = mailFacts(message, context);
  const lost = message.lost ?? [];
  const unseen = lost.length > 0 && namesAmazon(facts);
  if (!unseen && !mayConcernAmazon(facts)) return nothingToSay(message, []);
  const claiming = askAll(claimRules, facts);
  if (!(unseen || mayBeAmazons(claimOf(claiming.found))) || (context.onlyPreview && !isAboutPreview(facts)))
    return nothingToSay(message, claiming.failed);
  const others = askAll(otherRules, facts);
  const decision = atLeastUnclear(decideMail([...claiming.found, ...others.found], facts), unseen);
  const failed = [...claiming.failed, ...others.failed];
  if (decision.level === 'none') return nothingToSay(message, failed);
  return {
    ...decision,
    ...(decision.level === 'unclear' && !matters(facts) ? ({ quiet: true } as const) : null),
    failedRules: failed,
    marketplace: facts.marketplace(),
    advice: adviceFor(decision.level, facts),
    cut: message.body.cut,
    lost,
  };
}

function atLeastUnclear(decision: MailDecision, unseen: boolean): MailDecision {
  return unseen && (decision.level === 'none' || decision.level === 'clear') ? { ...decision, level: 'unclear' } : decision;
}

/**
 * Whether "unclear" tells the reader something: the mail wants a secret, money or a step against a threat, is about Preview, or comes from a
 * new sender and has a way out. Most webmail shows no headers, so that every genuine order would carry the line.
 */
function matters(facts: MailFacts): boolean {
  if (demands(facts) || facts.fee() !== null || facts.has('payment-problem') || isAboutPreview(facts)) return true;
  return facts.context.firstContact === true && (facts.foreignLinks().length > 0 || hasWayOutWithoutLink(facts));
}

function nothingToSay(message: MailMessage, failedRules: readonly string[]): Verdict {
  const lost = message.lost ?? [];
  return { level: 'none', score: 0, reasons: [], failedRules, marketplace: 'amazon.com', advice: [], cut: message.body.cut, lost };
}

function adviceFor(level: Level, facts: MailFacts): readonly Advice[] {
  if (level === 'clear') return [];
  if (level === 'unclear') return ['message-center', 'forward-to-amazon'];
  const advice: Advice[] = ['follow-no-link', 'message-center', 'forward-to-amazon', 'report-form'];
  return [...advice, ...nationalAdvice(facts.language(), facts.marketplace())];
}
