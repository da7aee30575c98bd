import type { PhraseLanguage } from '../data/languages/concepts.ts';
import { phraseLists } from '../data/languages/registry/mail.ts';

/** Languages that the phrase lists cover, or `other`. */
export type Language = PhraseLanguage | 'other';

const byWord = new Map<string, PhraseLanguage[]>();
for (const { language, words } of phraseLists) {
  for (const word of words.functionWords?.split(/\s+/) ?? []) byWord.set(word, [...(byWord.get(word) ?? []), language]);
}

const sample = 6_000;
const tokens = /\S+/g;
const address = /[@/]|www\.|\.[a-z]/;
const words = /[a-z]+/g;
const kana = /[\u3040-\u30ff]/g;
const otherScript = /[\u0370-\u052f\u0590-\u0dff\u0e00-\u0eff\u4e00-\u9fff\uac00-\ud7af]/g;

/**
 * The language of a folded text by its most frequent function words; `other` if too few are found. Reads the first 6,000 characters.
 * A rough guess: good enough for tables and for rules that concern one country, no good for single words.
 */
export function detectLanguage(folded: string): Language {
  const text = folded.slice(0, sample);
  const kanaCount = text.match(kana)?.length ?? 0;
  // Hosts and addresses are full of "de" and "com".
  const latin = (text.match(tokens) ?? []).flatMap((token) => (address.test(token) ? [] : (token.match(words) ?? [])));
  if (kanaCount >= 3 && kanaCount * 2 > latin.length) return 'ja';
  if ((text.match(otherScript)?.length ?? 0) > latin.length * 3) return 'other';
  const counts = new Map<Language, number>();
  const distinct = new Map<Language, Set<string>>();
  for (const word of latin) {
    const languages = byWord.get(word) ?? [];
    for (const language of languages) {
      // A word that several languages share says little.
      counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length);
      distinct.set(language, (distinct.get(language) ?? new Set()).add(word));
    }
  }
  let best: Language = 'other';
  let most = 1.5;
  for (const [language, count] of counts) {
    const enough = count >= latin.length * 0.06 && (distinct.get(language)?.size ?? 0) >= (latin.length > 40 ? 4 : 2);
    if (count > most && enough) {
      best = language;
      most = count;
    }
  }
  return best;
}
