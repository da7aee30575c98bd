import { anyOf } from '../../data/languages/any-of.ts';
import type { Concept } from '../../data/languages/concepts.ts';
import { signinWords } from '../../data/languages/registry/signin.ts';
import type { SigninFacts } from './signin-facts.ts';

const pretexts: readonly Concept[] = [
  ...(['credentials', 'payment-data', 'payment-problem', 'account-threat', 'unusual-activity', 'urgency', 'membership'] as const),
  ...(['reward', 'fixed-reward', 'fee', 'order-unknown', 'call-us', 'apply', 'delivery-problem'] as const),
];
/** Pretexts in languages without a list of phrases. Folded. */
const elsewhere = new RegExp(anyOf(signinWords, 'pretext'));

/** Whether a page says what fakes say to have something typed. With it a few words and the name are a claim; without it anybody may speak of Amazon. */
export function hasPretext(facts: SigninFacts): boolean {
  return (
    pretexts.some((concept) => facts.phrases(concept).length > 0) || elsewhere.test(`${facts.title()}\n${facts.text()}`.slice(0, 5_000))
  );
}
