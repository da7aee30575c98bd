import { anyOf } from '../data/languages/any-of.ts';
import { mailWords } from '../data/languages/registry/mail.ts';

/** Words for paying and shipping, in folded text, in the languages we read. */
const payWords = new RegExp(`(?<![a-z])(?:${anyOf(mailWords, 'paying')})(?![a-z])`, 'g');
const amount = '\\d(?:[.,]\\d{2})?(?![\\d.,]?\\d)';
/** A sum below ten, in yen below a thousand; pence. */
const sum = new RegExp(
  `(?:[\u20ac$\u00a3]|eur|usd|gbp|chf) ?${amount}|(?<![\\d.,])${amount} ?(?:[\u20ac$\u00a3]|eur[os]?|usd|gbp|chf)(?![a-z])|\u00a5 ?\\d{1,3}(?![\\d,])|(?<![\\d.,])\\d{1,3} ?\u5186|(?<![\\d.,])\\d\\dp(?![a-z])`,
);
/** How far the sum may stand before and behind the word, in characters, and how many words are looked at. */
const reach = { before: 48, behind: 40 };
const maxWords = 50;

/** Whether a short text, such as that of a button, names such a sum. */
export function namesSmallSum(folded: string): boolean {
  return sum.test(folded);
}

/** Such a sum beside a word for paying or shipping: the fee that parcel and prize fakes ask for. `null` if there is none. Linear. */
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
