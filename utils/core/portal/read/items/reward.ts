import { anyOf } from '../../../data/languages/any-of.ts';
import { portalWords } from '../../../data/languages/registry/portal.ts';
import { remembering } from '../remembering.ts';
import { normalizePhrase } from '../words.ts';

const amount = new RegExp(
  `(?:[€$£¥￥]|eur|usd|gbp|chf) ?\\d|\\d ?(?:[€$£\u5186]|eur\\b|usd\\b|gbp\\b|chf\\b|${anyOf(portalWords, 'points')})`,
  'i',
);
const label = new RegExp(`^(?:${anyOf(portalWords, 'rewardLabel')})\\s?[:：・-]\\s?`, 'i');

/** Whether a short text names an amount of money or points. */
export function namesAmount(text: string): boolean {
  return text.length <= 80 && amount.test(text);
}

/** What a short text promises for taking part, without its label; `null` if it promises nothing. */
export const rewardIn = remembering((text): string | null => {
  if (text.length > 200 || !/[\d:：]/.test(text)) return null;
  const tidy = untidy.test(text) ? text.replaceAll(/\s+/g, ' ').trim() : text.trim();
  if (tidy.length > 120) return null;
  const named = label.exec(tidy);
  const rest = named === null ? tidy : tidy.slice(named[0].length).trim();
  if (named === null && !namesAmount(tidy)) return null;
  return rest === '' || normalizePhrase(rest) === '' ? null : rest.slice(0, 200);
});

const untidy = /\s\s|[^\S ]/;
