import type { Moment } from '../activity.ts';
import { type Dictionary, dictionaryOf } from './dictionary.ts';
import { type MomentRole, readTokens } from './grammar.ts';
import { dateLanguages } from './languages/registry.ts';
import { type DateContext, resolve } from './spec.ts';
import { maxWords, normalizeWords, tokenize } from './tokens.ts';
import { readWithChrono } from './with-chrono.ts';

/** What a text says of opening and closing; `plain` is a date whose purpose the text does not name. `null`: it says nothing of it for sure. */
export interface FoundDates {
  readonly opens: Moment | null;
  readonly closes: Moment | null;
  readonly plain: Moment | null;
}

const dictionaries: readonly Dictionary[] = dateLanguages.map(dictionaryOf);
const speaksOfTime =
  /[\d一二三四五六七八九十日]|tod|tom|ton|heu|mor|hoy|man|esta|ogg|dom|stas|auj|dem|hier|ieri|ayer|yest|gest|[uü]ber|ueber|day|tag|jour|dia|giorn|wee|woche|sem|sett|hour|stund|heur|hora|ora|ore|明|今|昨|あ|き|noon|mid|mit/i;

/**
 * Reads a short text in any of the languages, the page's own first. `null` if it holds no date, an ambiguous one,
 * or words beside the date that nobody here understands: never a guess. Linear in the text, which is bounded.
 */
export function readDates(words: string, context: DateContext): FoundDates | null {
  if (words.length > maxWords || !speaksOfTime.test(words)) return null;
  const text = normalizeWords(words);
  const own = context.language.toLowerCase().split(/[-_]/)[0] ?? '';
  const first = dictionaries.find(({ language }) => language.code === own);
  let answer: FoundDates | null = null;
  if (first !== undefined) {
    const result = readIn(first, text, context);
    if (result === 'unclear') return null;
    if (result !== null) return result;
  }
  let doubt = false;
  for (const dictionary of dictionaries) {
    if (dictionary === first) continue;
    const result = readIn(dictionary, text, context);
    if (result === 'unclear') doubt = true;
    else if (result !== null) {
      if (answer !== null && JSON.stringify(answer) !== JSON.stringify(result)) return null;
      answer = result;
    }
  }
  if (doubt) return null;
  return answer ?? readWithChrono(text, context);
}

/** The moment that a text names as the end, or simply names; else `unknown` with the words, cut to 200 units. */
export function parseMoment(words: string, context: DateContext): Moment {
  const found = readDates(words, context);
  return found?.closes ?? found?.plain ?? { kind: 'unknown', words: words.trim().slice(0, 200) };
}

function readIn(dictionary: Dictionary, text: string, context: DateContext): FoundDates | 'unclear' | null {
  const result = readTokens(tokenize(text, dictionary), dictionary, context.language);
  if (result.kind !== 'found') return result.kind === 'unclear' ? 'unclear' : null;
  const found: Record<MomentRole, Moment | null> = { opens: null, closes: null, plain: null };
  for (const { role, spec } of result.moments) {
    const moment = resolve(spec, context);
    if (moment === null) return 'unclear';
    const known = found[role];
    if (known !== null && JSON.stringify(known) !== JSON.stringify(moment)) return 'unclear';
    found[role] = moment;
  }
  return found;
}
