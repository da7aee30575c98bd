import type { Moment } from '../activity.ts';
import { type Dictionary, dictionaryOf } from './dictionary.ts';
import { type MomentRole, readTokens } from './grammar.ts';
import type { WordRole } from './languages/language.ts';
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
const timeRoles: readonly WordRole[] = ['today', 'tonight', 'tomorrow', 'overmorrow', 'yesterday', 'day', 'week', 'hour', 'minute'];
/** First words of what can make a date without a figure: most texts of a page have none, and are put aside at once. */
const timeWords: ReadonlySet<string> = new Set(
  dictionaries.flatMap(({ byFirstWord }) =>
    [...byFirstWord]
      .filter(([, list]) => list.some(({ meaning }) => meaning.weekday !== null || timeRoles.some((role) => meaning.roles.has(role))))
      .map(([word]) => word),
  ),
);

function speaksOfTime(text: string): boolean {
  if (/[\d\u3400-\u9fff\u3040-\u309f]/.test(text)) return true;
  return (text.match(/[a-zß']+/g) ?? []).some((word) => timeWords.has(word));
}

/**
 * Reads a short text in any of the languages, the page's own first. `null` if it holds no date, an ambiguous one,
 * or words beside the date that nobody here understands: never a guess. Linear in the text, which is bounded.
 */
export function readDates(words: string, context: DateContext): FoundDates | null {
  if (words.length > maxWords) return null;
  const text = normalizeWords(words);
  if (!speaksOfTime(text)) return null;
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
