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
const reward =
  /gutschein|geschenkkarte|geschenkgutschein|einkaufskarte|guthaben|gift ?-?cards?(?![a-z])|giftcard|vouchers?(?![a-z])|e-?gift|cash ?back|carte[s]?[ -]cadeau|cheques?[ -]cadeaux?|bon d'achat|tarjetas?[ -]regalo|tarjetas? de regalo|cheques?[ -]regalo|buon[io] (?:regalo|acquisto|sconto)|cart[ae] regalo|cart(?:ao|oes)[ -]presente|vales?[ -](?:presente|compras?|oferta)|cadeau(?:bon|kaart)|waardebon|ギフト(?:券|カード)|クーポン|商品券|prize|reward|pramie|gewinn(?![a-z])/g;
const digits = "\\d{1,3}(?:[., ']\\d{3}){0,2}|\\d{1,7}";
const sum = new RegExp(
  `(?:(?<before>[€$£¥]|eur|usd|us\\$|r\\$|gbp|chf|aud|cad) ?(?<first>${digits})(?:[.,](?:\\d{1,2}|-{1,2}))?(?![\\d])|(?<![\\d.,])(?<second>${digits})(?:[.,](?:\\d{1,2}|-{1,2}))?[ -]?(?<after>[€$£¥]|円|eur[os]{0,2}(?![a-z])|usd|dollars?|pounds?|pfund|gbp|chf|franken|reais))`,
  'g',
);
const currencies: Readonly<Record<string, RewardAmount['currency']>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', 円: 'JPY' };

/** Finds sums promised as voucher or prize, any currency, at most 20, each once. Linear: only the surroundings of reward words are read. */
export function findRewardAmounts(folded: string): RewardAmount[] {
  const found: RewardAmount[] = [];
  let readTo = -1;
  for (const { 0: word, index } of folded.matchAll(reward)) {
    if (found.length >= maxFound) break;
    const from = Math.max(readTo, index - near, 0);
    const to = Math.min(folded.length, index + word.length + near);
    for (const match of folded.slice(from, to).matchAll(sum)) {
      const { before, first, second, after } = match.groups ?? {};
      const amount = Number((first ?? second ?? '').replace(/\D/g, ''));
      const at = from + match.index;
      if (amount > 0 && found.length < maxFound) found.push({ at, text: match[0], amount, currency: currencyOf(before ?? after ?? '') });
      readTo = at + match[0].length;
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
