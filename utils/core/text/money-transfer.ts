import { anyOf } from '../data/languages/any-of.ts';
import { mailWords } from '../data/languages/registry/mail.ts';

/** Words for transferring money, in folded text, in the languages we read, and services that do it. */
const transfer = new RegExp(
  `(?<![a-z])(?:(?:zelle|western union|moneygram|cash ?app|paypal freunde|paypal friends)(?![a-z])|${anyOf(mailWords, 'transfer')})`,
  'g',
);
/** Digital currencies: their names alone ask for nothing. */
const coins = /(?<![a-z])(?:bitcoins?|btc|usdt|tether|ethereum|eth)(?![a-z])/g;
/** Beside it: an account to pay to, or a demand. */
const beside =
  /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){3,7}|(?<![a-z])(?:iban|konto|kontonummer|account|bitte|please|compte|cuenta|conto|conta|rekening|pague|paga|sie|you|vous)(?![a-z])/;
/** Or a sum that the reader is to pass on. */
const passOn =
  /(?<![a-z])(?:mindesteinsatz|send|forward|return|remit|wire|deposit|stake|senden|einzahlen|invi[ai]|envi[ae]|envoyez)(?![a-z])/;
const sum = /(?:[$\u20ac\u00a3]|eur|usd|gbp) ?\d|\d ?(?:\u20ac|eur[os]?(?![a-z])|usd)|\d[\d.,]{0,12} ?(?:btc|usdt|eth)(?![a-z])/;
/** The address of an account in a digital currency. */
const coinAddress = /(?<![a-z0-9])(?:bc1[a-z0-9]{20,60}|0x[a-f0-9]{30,40}|t[a-z0-9]{33})(?![a-z0-9])/;
/** What was transferred to the reader is no demand. */
const received = /(?<![a-z])(?:haben|wurde|wird|werden|ist|has been|was|will be|we have|ont|a ete|hemos|abbiamo|is)(?![a-z])/;
/** Nor is the advice to pay nothing. */
const nothing = /^[^.!?\n]{0,20}(?<![a-z])(?:nichts|nothing|rien|nada|niente|niets)(?![a-z])/;
/** Nor what the writer transfers himself. */
const byWriter = /^[a-z]{0,4} (?:wir|ich|we|nous)(?![a-z])/;
const writerBefore = /(?<![a-z])(?:wir|ich|we|nous)(?: [a-z-]+){0,4} $/;
const sentenceEnd = /[.!?\n]/;
/** How much of the sentence is quoted behind the word, and where a quotation ends. */
const quoted = 40;
const quoteEnd = /\n|[.!?](?=\s)/;
const reach = 80;
const maxWords = 20;

/** A passage of folded text that wants money transferred to an account, as it stands there; `null` if there is none. Linear. */
export function findTransfer(folded: string): { readonly at: number; readonly text: string } | null {
  return firstDemand(folded, transfer, beside) ?? firstDemand(folded, coins, coinAddress);
}

/** The first of such words that stands beside `mark`, or beside a sum that the reader is to pass on. */
function firstDemand(folded: string, words: RegExp, mark: RegExp): { readonly at: number; readonly text: string } | null {
  let seen = 0;
  for (const { 0: word, index } of folded.matchAll(words)) {
    seen += 1;
    if (seen > maxWords) return null;
    const before = folded.slice(Math.max(0, index - reach), index);
    const after = folded.slice(index + word.length, index + word.length + reach);
    if (isTold(before, after)) continue;
    const around = `${before}${word}${after}`;
    if (mark.test(around) || (passOn.test(around) && sum.test(around))) {
      return { at: index, text: folded.slice(index, index + word.length + quoted).split(quoteEnd, 1)[0] ?? word };
    }
  }
  return null;
}

/** The sentence tells of a payment, or says that none is due. */
function isTold(before: string, after: string): boolean {
  return byWriter.test(after) || nothing.test(after) || writerBefore.test(before) || received.test(before.split(sentenceEnd).at(-1) ?? '');
}
