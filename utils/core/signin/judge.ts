import { coBranded } from '../data/co-branded.ts';
import { organizationalDomain } from '../text/host.ts';
import { askAll } from '../verdict/finding.ts';
import { nationalAdvice } from '../verdict/national-advice.ts';
import type { Advice, Level, Verdict } from '../verdict/verdict.ts';
import { signinFacts } from './facts/facts.ts';
import { originalOf } from './facts/original.ts';
import { placeOf } from './facts/place.ts';
import type { SigninFacts } from './facts/signin-facts.ts';
import type { SigninContext, SigninPage } from './page.ts';
import { pageGenuine } from './rules/page-genuine.ts';
import { signinRules } from './rules/registry.ts';
import { type WeighedPage, weighPage } from './weigh.ts';
import { signinWeights, signinThresholds as thresholds } from './weights.ts';

/**
 * Judges a page that asks for something. Pure and synchronous; work is linear in the size of the snapshot.
 * `clear` = a host of Amazon's, its brands' or the Preview panel's, settled before anything else; `none` = does not claim to be Amazon,
 * asks for nothing, or is a bank's or an archive's that is known; `suspicious` and `fake` carry reasons. `unclear` does not occur.
 */
export function judgeSigninPage(page: SigninPage, context: SigninContext = {}): Verdict {
  const facts = signinFacts(page, context);
  if (facts.place.genuine) return settled(facts);
  if (facts.place.ownMachine || isSomebodyElses(page.url, facts) || facts.asks().length === 0) return nothingToSay(page);
  const { found, failed } = askAll(signinRules, facts);
  const weighed = weighPage(found, signinWeights);
  const level = signinLevel(weighed);
  if (level === 'none') return { ...nothingToSay(page), failedRules: failed };
  const { score, reasons } = weighed;
  return { level, score, reasons, failedRules: failed, marketplace: facts.marketplace(), advice: adviceFor(facts), cut: page.cut };
}

/** A bank's page for the holders of its Amazon card; Amazon's own page, as an archive or a translator shows it. */
function isSomebodyElses(url: string, { place }: SigninFacts): boolean {
  const original = originalOf(url);
  return (place.host !== null && coBranded.has(organizationalDomain(place.host.host))) || (original !== null && placeOf(original).genuine);
}

/** The level of a page that asks for something and is not on a genuine host. */
export function signinLevel({ claim, score }: WeighedPage): Level {
  if (claim < thresholds.claim) return 'none';
  if (score >= thresholds.fake) return 'fake';
  return score >= thresholds.suspicious ? 'suspicious' : 'none';
}

function settled(facts: SigninFacts): Verdict {
  const { found, failed } = askAll([pageGenuine], facts);
  const { reasons } = weighPage(found, signinWeights);
  return { level: 'clear', score: 0, reasons, failedRules: failed, marketplace: facts.marketplace(), advice: [], cut: facts.page.cut };
}

function nothingToSay(page: SigninPage): Verdict {
  return { level: 'none', score: 0, reasons: [], failedRules: [], marketplace: 'amazon.com', advice: [], cut: page.cut };
}

function adviceFor(facts: SigninFacts): readonly Advice[] {
  return ['typed-too-late', 'report-form', ...nationalAdvice(facts.language(), facts.marketplace())];
}
