import { runRules } from '../verdict/score.ts';
import type { Advice, Level, Verdict } from '../verdict/verdict.ts';
import type { SigninContext } from './context.ts';
import { type SigninFacts, signinFacts } from './facts/facts.ts';
import type { SigninPage } from './page.ts';
import { pageGenuine } from './rules/page-genuine.ts';
import { signinRules } from './rules/registry.ts';
import { signinThresholds as thresholds } from './thresholds.ts';

/**
 * Judges a page that asks for something. Pure and synchronous; work is linear in the size of the snapshot.
 * `clear` = a host of Amazon's, its brands' or the Preview panel's, settled before anything else; `none` = does not claim to be Amazon,
 * or asks for nothing; `suspicious` and `fake` carry reasons. `unclear` does not occur.
 */
export function judgeSigninPage(page: SigninPage, context: SigninContext = {}): Verdict {
  const facts = signinFacts(page, context);
  if (facts.place.genuine) return settled(facts);
  if (facts.place.ownMachine || facts.asks().length === 0 || facts.claim() < thresholds.claim) return nothingToSay(page);
  const { score, reasons, failedRules } = runRules(signinRules, facts);
  const level = levelOf(score);
  if (level === 'none') return { ...nothingToSay(page), failedRules };
  return { level, score, reasons, failedRules, marketplace: facts.marketplace(), advice: adviceFor(facts), cut: page.cut };
}

function settled(facts: SigninFacts): Verdict {
  const { reasons, failedRules } = runRules([pageGenuine], facts);
  return { level: 'clear', score: 0, reasons, failedRules, marketplace: facts.marketplace(), advice: [], cut: facts.page.cut };
}

function nothingToSay(page: SigninPage): Verdict {
  return { level: 'none', score: 0, reasons: [], failedRules: [], marketplace: 'amazon.com', advice: [], cut: page.cut };
}

function levelOf(score: number): Level {
  if (score >= thresholds.fake) return 'fake';
  return score >= thresholds.suspicious ? 'suspicious' : 'none';
}

function adviceFor(facts: SigninFacts): readonly Advice[] {
  const advice: Advice[] = ['typed-too-late', 'report-form'];
  return facts.language() === 'de' || facts.marketplace() === 'amazon.de' ? [...advice, 'consumer-advice-de'] : advice;
}
