import { anyOf } from '../../data/languages/any-of.ts';
import { signinWords } from '../../data/languages/registry/signin.ts';
import { quote } from '../../verdict/quote.ts';
import type { SigninFacts, SigninFinding } from './signin-facts.ts';

/**
 * Sentences as Amazon's own sign-in steps have them, folded: one entry per thing said, in the languages of its marketplaces. Each is found elsewhere too; together they are Amazon's.
 * `weight` 2 = nobody else is known to say it so.
 */
const sentences: readonly { readonly weight: 1 | 2; readonly said: RegExp }[] = [
  { weight: 1, said: new RegExp(anyOf(signinWords, 'nameField')) },
  { weight: 2, said: new RegExp(anyOf(signinWords, 'agreement')) },
  { weight: 1, said: new RegExp(anyOf(signinWords, 'stay')) },
  { weight: 2, said: new RegExp(anyOf(signinWords, 'footer')) },
  { weight: 2, said: /(?:©|\(c\)) ?1996 ?- ?(?:20\d\d|[,.]|$)/m },
  { weight: 1, said: new RegExp(anyOf(signinWords, 'needHelp')) },
  { weight: 2, said: new RegExp(anyOf(signinWords, 'otherTrouble')) },
  { weight: 2, said: new RegExp(anyOf(signinWords, 'codeSent')) },
  { weight: 1, said: new RegExp(anyOf(signinWords, 'twoSteps')) },
];
/** Characters of the longest of Amazon's own steps; articles and documentation are longer. */
const longPage = 4_000;

/**
 * The words of Amazon's sign-in without its name: kits draw the logo as a picture and copy the rest. Two telling sentences, or one and two
 * common ones.
 */
export function wordingClaim(facts: SigninFacts): SigninFinding | null {
  const text = facts.text();
  if (text.length > longPage) return null;
  let weight = 0;
  let shown = '';
  for (const sentence of sentences) {
    const hit = sentence.said.exec(text);
    if (!hit) continue;
    weight += sentence.weight;
    if (sentence.weight === 2 || shown === '') shown = facts.wording(hit.index, hit[0].length);
  }
  return weight >= 4 ? { claim: weight >= 6 ? 'strong' : 'plain', evidence: { text: quote(shown, 80) } } : null;
}
