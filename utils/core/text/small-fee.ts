import { anyOf } from '../data/languages/any-of.ts';
import { mailWords } from '../data/languages/registry/mail.ts';

/** Words for paying and shipping, in folded text, in the languages we read. */
const payWords = new RegExp(`(?<![a-z])(?:${anyOf(mailWords, 'paying')})(?![a-z])`, 'g');
const sum = /[€$£] ?\d(?:[.,]\d{2})(?!\d)|(?<![\d.,])\d[.,]\d{2} ?(?:€|eur|euro|\$|£|usd|gbp)/;
/** How far the sum may stand before and behind the word, in characters, and how many words are looked at. */
const reach = { before: 48, behind: 40 };
const maxWords = 50;

/** A sum below ten beside a word for paying or shipping: the fee that parcel and prize fakes ask for. `null` if there is none. Linear. */
export function findSmallFee(folded: string): { readonly at: number; readonly text: string } | null {
  let seen = 0;
  for (const { 0: word, index } of folded.matchAll(payWords)) {
    seen += 1;
    if (seen > maxWords) return null;
    const from = Math.max(0, index - reach.before);
    const found = sum.exec(folded.slice(from, index + word.length + reach.behind));
    if (found) return { at: from + found.index, text: found[0] };
  }
  return null;
}
