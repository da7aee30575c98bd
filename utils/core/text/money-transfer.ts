import { anyOf } from '../data/languages/any-of.ts';
import { mailWords } from '../data/languages/registry/mail.ts';

/** Words for transferring money, in folded text, in the languages we read, and services that do it. */
const transfer = new RegExp(
  `(?<![a-z])(?:(?:bitcoin|zelle|western union|moneygram|cash ?app)(?![a-z])|${anyOf(mailWords, 'transfer')})`,
  'g',
);
/** Beside it: an account to pay to, or a demand. */
const beside =
  /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}|(?<![a-z])(?:iban|konto|kontonummer|account|bitte|please|compte|cuenta|conto|conta|rekening|pague|paga|sie|you|vous)(?![a-z])/;
/** Or a sum that the reader is to pass on. */
const passOn = /(?<![a-z])(?:send|forward|return|remit|wire)(?![a-z])/;
const sum = /[$\u20ac\u00a3] ?\d/;
/** What was transferred to the reader is no demand. */
const received = /(?<![a-z])(?:haben|wurde|wird|werden|ist|has been|was|will be|we have|ont|a ete|hemos|abbiamo|is)(?![a-z])/;
/** Nor what the writer transfers himself. */
const byWriter = /^[a-z]{0,4} (?:wir|ich|we|nous)(?![a-z])/;
const sentenceEnd = /[.!?\n]/;
const reach = 80;
const maxWords = 20;

/** A passage of folded text that wants money transferred to an account, as it stands there; `null` if there is none. Linear. */
export function findTransfer(folded: string): { readonly at: number; readonly text: string } | null {
  let seen = 0;
  for (const { 0: word, index } of folded.matchAll(transfer)) {
    seen += 1;
    if (seen > maxWords) return null;
    const before = folded.slice(Math.max(0, index - reach), index);
    if (byWriter.test(folded.slice(index + word.length, index + word.length + 12))) continue;
    const around = `${before}${folded.slice(index, index + word.length + reach)}`;
    if ((beside.test(around) || (passOn.test(around) && sum.test(around))) && !received.test(before.split(sentenceEnd).at(-1) ?? ''))
      return { at: index, text: folded.slice(index, index + word.length + 40).split('\n', 1)[0] ?? word };
  }
  return null;
}
