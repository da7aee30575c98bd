import { normalizePhrase } from '../words.ts';

const amount =
  /(?:[€$£¥￥]|eur|usd|gbp|chf) ?\d|\d ?(?:[€$£円]|eur\b|usd\b|gbp\b|chf\b|points?\b|punkte?\b|punti\b|puntos\b|pts\b|ポイント)/i;
const label =
  /^(?:reward|thank[- ]you(?: gift)?|incentive|gift|you get|belohnung|pr[aä]mie|dankesch[oö]n|verg[uü]tung|謝礼|報酬|特典|お礼|r[eé]compense|cadeau|recompensa|premio|regalo|ricompensa|omaggio)\s?[:：・-]\s?/i;

/** Whether a short text names an amount of money or points. */
export function namesAmount(text: string): boolean {
  return text.length <= 80 && amount.test(text);
}

/** What a short text promises for taking part, without its label; `null` if it promises nothing. */
export function rewardIn(text: string): string | null {
  if (text.length > 200 || !/[\d:：]/.test(text)) return null;
  const tidy = text.replaceAll(/\s+/g, ' ').trim();
  if (tidy.length > 120) return null;
  const named = label.exec(tidy);
  const rest = named === null ? tidy : tidy.slice(named[0].length).trim();
  if (named === null && !namesAmount(tidy)) return null;
  return rest === '' || normalizePhrase(rest) === '' ? null : rest.slice(0, 200);
}
