import type { PhraseLanguage } from '../data/languages/concepts.ts';

/** Languages that the phrase lists cover, or `other`. */
export type Language = PhraseLanguage | 'other';

const functionWords: Readonly<Record<Exclude<PhraseLanguage, 'ja'>, string>> = {
  de: 'der die das und ist nicht sie ihre ihr ihnen fur mit von zu den dem ein eine einen auf im bei wir haben werden wird sich als auch aus nach oder wurde konnen unsere deine dein du jetzt hier bitte ihren ihrem ihrer sind einer zur zum vielen mochten',
  en: 'the and is to of your you for with this that are have has was we our not be on it will from by been please or as at can if an any here my all out get',
  fr: 'de le la les et est vous votre pour avec des une du pas nous sur dans ce cette qui que au aux vos sont ont par ne ete cher notre plus ici afin bonjour merci',
  es: 'de la el los las y es su usted para con una del no nosotros en este esta que al sus por ha se hola estimado nuestra nuestro mas aqui ahora cuenta puede tu gracias pedido',
  it: 'la il lo gli e di che per con una del della non noi su questo questa al alla suo tuo sono ha si gentile nostro nostra piu qui ora puoi ordine grazie nel delle dei ti le tua',
  pt: 'de o os as e voce sua seu para com uma do da nao nos em este esta que ao por foi se ola prezado nossa nosso mais aqui agora conta pode obrigado um dos das pedido sao',
  nl: 'de het een en is niet u uw voor met van te op wij we hebben wordt zijn dat deze dit naar ook uit bij of werd kunnen onze je jouw hier nu om aan geachte alstublieft',
};

const byWord = new Map<string, Exclude<PhraseLanguage, 'ja'>[]>();
for (const [language, words] of Object.entries(functionWords) as [Exclude<PhraseLanguage, 'ja'>, string][]) {
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language]);
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
