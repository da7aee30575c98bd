import { runRules } from '../verdict/score.ts';
import type { Advice, Level, Verdict } from '../verdict/verdict.ts';
import type { MailContext } from './context.ts';
import { isAboutPreview } from './facts/about-preview.ts';
import { type MailFacts, mailFacts } from './facts/facts.ts';
import type { MailMessage } from './message.ts';
import { mailRules } from './rules/registry.ts';
import { thresholds } from './thresholds.ts';

/**
 * Judges a mail. Pure and synchronous; work is linear in the size of the mail and bounded by the limits of `MailMessage`.
 * A mail that does not speak for Amazon gives level `none` and no reasons, however odd it is: it is not ours to judge.
 */
export function judgeMail(message: MailMessage, context: MailContext = {}): Verdict {
  const facts = mailFacts(message, context);
  if (!facts.claim().speaksForAmazon || (context.onlyPreview && !isAboutPreview(facts))) return nothingToSay(message);
  const { score, reasons, failedRules } = runRules(mailRules, facts);
  const level = levelOf(score, facts);
  const marketplace = facts.marketplace();
  return { level, score, reasons, failedRules, marketplace, advice: adviceFor(level, facts), cut: message.body.cut };
}

function nothingToSay(message: MailMessage): Verdict {
  return { level: 'none', score: 0, reasons: [], failedRules: [], marketplace: 'amazon.com', advice: [], cut: message.body.cut };
}

function levelOf(score: number, facts: MailFacts): Level {
  if (score >= thresholds.fake) return 'fake';
  if (score >= thresholds.suspicious) return 'suspicious';
  const saysAmazon = facts.sender.owner === 'amazon' || facts.sender.owner === 'panel';
  // Who forwards an order for advice or bookkeeping needs no line about a sender that cannot be checked.
  return saysAmazon && !facts.forwarded && facts.authentication() !== 'proven' ? 'unclear' : 'clear';
}

function adviceFor(level: Level, facts: MailFacts): readonly Advice[] {
  if (level === 'clear') return [];
  if (level === 'unclear') return ['message-center', 'forward-to-amazon'];
  const advice: Advice[] = ['follow-no-link', 'message-center', 'forward-to-amazon', 'report-form'];
  return facts.forGermany() ? [...advice, 'consumer-advice-de'] : advice;
}
