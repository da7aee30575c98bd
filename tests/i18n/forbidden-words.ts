const english = /\b(?:safe|secure|harmless)\b/i;

/** What nobody may say about a mail or a page, by language (ISO 639): no check can know it. */
const verdictWords: Readonly<Record<string, RegExp>> = {
  en: english,
  de: /\b(?:sicher(?!heit|ung|n)|ungefährlich)\b/i,
  fr: /(?<!\p{L})(?:sûre?s?|sécurisée?s?|inoffensi(?:f|ve)s?|sans (?:danger|risque))(?!\p{L})/iu,
  it: /(?<!\p{L})(?:sicur[oaie]|innocu[oaie]|senza (?:rischi|pericol)[oi]?)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:segur[oa]s?|inofensiv[oa]s?|sin (?:peligro|riesgo)s?)(?!\p{L})/iu,
  ja: /安全|安心/u,
};

/** The pattern of a language; the English one where nobody has added its own yet, as for texts that were just copied. */
export function forbiddenIn(language: string): RegExp {
  return verdictWords[language] ?? english;
}
