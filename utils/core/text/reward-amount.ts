import { anyOf } from '../data/languages/any-of.ts';
import { mailWords } from '../data/languages/registry/mail.ts';
/** A sum of money beside a voucher, gift card, balance or prize in folded text. */
export interface RewardAmount {
  readonly at: number;
  readonly text: string;
  /** The sum in units of its currency, fractions dropped. */
  readonly amount: number;
  readonly currency: 'EUR' | 'USD' | 'GBP' | 'JPY' | 'BRL' | 'other';
}

const maxFound = 20;
/** How far the sum may stand from the word, in characters. */
const near = 40;
const reward = new RegExp(anyOf(mailWords, 'reward'), 'g');
const number = /\d[\d.,' ]{0,14}/g;
const signBefore = /(?:[€$£¥]|eur|usd|us\$|r\$|gbp|chf|aud|cad) ?$/;
const signAfter = /^[ -]{0,3}(?:[€$£¥]|\u5186|eur[os]?(?![a-z])|euros|usd(?!t)|dollar|pound|pfund|gbp|chf|franken|reais)/;
const fraction = /[.,]\d{1,2}$/;
const currencies: Readonly<Record<string, RewardAmount['currency']>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '\u5186': 'JPY' };

/** Finds sums promised as voucher or prize, any currency, at most 20, each once. Linear: only the surroundings of reward words are read. */
export function findRewardAmounts(folded: string): RewardAmount[] {
  const found: RewardAmount[] = [];
  let readTo = -1;
  for (const { 0: word, index } of folded.matchAll(reward)) {
    if (found.length >= maxFound) break;
    const from = Math.max(readTo, index - near, 0);
    const to = Math.min(folded.length, index + word.length + near);
    const around = folded.slice(from, to);
    for (const match of around.matchAll(number)) {
      const digits = match[0].replace(/[.,' ]{1,14}$/, '');
      const end = match.index + digits.length;
      const before = signBefore.exec(around.slice(Math.max(0, match.index - 5), match.index))?.[0] ?? '';
      const after = before ? '' : (signAfter.exec(around.slice(end, end + 12).replace(/^[.,]-{1,2}/, ''))?.[0] ?? '');
      const amount = Number(digits.replace(fraction, '').replace(/\D/g, ''));
      if ((!before && !after) || amount <= 0 || found.length >= maxFound) continue;
      const at = from + match.index - before.length;
      found.push({ at, text: before + digits + after, amount, currency: currencyOf((before || after).replace(/[ -]/g, '')) });
      readTo = from + end + after.length;
    }
  }
  return found;
}

function currencyOf(sign: string): RewardAmount['currency'] {
  if (sign === 'r$' || sign === 'reais') return 'BRL';
  if (sign.startsWith('eur')) return 'EUR';
  if (sign === 'usd' || sign === 'us$' || sign.startsWith('dollar')) return 'USD';
  if (sign === 'gbp' || sign.startsWith('pound') || sign === 'pfund') return 'GBP';
  return currencies[sign] ?? 'other';
}
