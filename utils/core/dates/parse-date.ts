import type { WordRole } from '../data/languages/date-words.ts';
import { dateLanguages } from '../data/languages/registry/dates.ts';
import { lazy } from '../verdict/lazy.ts';
import { type Dictionary, dictionaryOf, type Meaning } from './dictionary.ts';
import { type MomentRole, readTokens } from './grammar.ts';
import type { Moment } from './moment.ts';
import { normalizeWords } from './normalize-words.ts';
import { type DateContext, type FoundDates, resolve } from './spec.ts';
import { maxWords, type Token, tokenize } from './tokens.ts';
import { addDays, dateAt, day as dayLength, instantOnDate } from './zone.ts';

// Made when the first date is looked for: a worker that was started for a mail asks for none.
const dictionaries = lazy((): readonly Dictionary[] => dateLanguages.map(dictionaryOf));
const dayRoles: readonly WordRole[] = ['today', 'tonight', 'tomorrow', 'overmorrow', 'yesterday'];
const unitRoles: readonly WordRole[] = ['minute', 'hour', 'day', 'week'];

function firstWords(fits: (meaning: Meaning) => boolean): ReadonlySet<string> {
  return new Set(
    dictionaries().flatMap(({ byFirstWord }) =>
      [...byFirstWord].filter(([, list]) => list.some(({ meaning }) => fits(meaning))).map(([word]) => word),
    ),
  );
}

/** Words that can make a date without a figure, and such that make one with a figure or a number word before them. */
const dayWords = lazy(() => firstWords(({ roles, weekday }) => weekday !== null || dayRoles.some((role) => roles.has(role))));
const monthWords = lazy(() => firstWords(({ month }) => month !== null));
const unitWords = lazy(() => firstWords(({ roles }) => unitRoles.some((role) => roles.has(role))));
const numberWords = lazy(() => firstWords(({ number }) => number !== null));

/** Whether a word, in the form of `normalizeWords`, begins the name of a month in one of the languages. */
export function isMonthName(word: string): boolean {
  return monthWords().has(word);
}

/** Whether a word, in the form of `normalizeWords`, is a day of the week, or a day such as "today", in one of the languages. */
export function isWeekdayName(word: string): boolean {
  return dayWords().has(word);
}

const figures = /\d ?[./:-] ?\d|[\u3400-\u9fff\u3040-\u309f]/;

/** What a word can be, as one number, so that each word of a page is looked up once. */
const isDay = 1;
const isMonth = 2;
const isUnit = 4;
const isNumber = 8;
const wordKinds = lazy((): ReadonlyMap<string, number> => {
  const kinds = new Map<string, number>();
  for (const [words, kind] of [
    [dayWords, isDay],
    [monthWords, isMonth],
    [unitWords, isUnit],
    [numberWords, isNumber],
  ] as const)
    for (const word of words()) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
});

function isFigure(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || unit === 0xdf || unit === 39;
}

/** Whether a text can hold a date at all: most texts of a page cannot, and are put aside at once. */
function speaksOfTime(text: string): boolean {
  if (figures.test(text)) return true;
  const hasFigure = /\d/.test(text);
  let counted = false;
  for (let at = 0; at < text.length; ) {
    const from = at;
    while (isFigure(text.charCodeAt(at))) at += 1;
    if (at > from) {
      counted = true;
      continue;
    }
    while (isLetter(text.charCodeAt(at))) at += 1;
    if (at === from) at += 1;
    else {
      const kind = wordKinds().get(text.slice(from, at)) ?? 0;
      // Abbreviations of weekdays with two letters ("so", "do", "mi") are everyday words; beside a date in figures they are not needed here.
      if ((at - from > 2 && (kind & isDay) > 0) || (hasFigure && (kind & isMonth) > 0) || (counted && (kind & isUnit) > 0)) return true;
      counted = (kind & isNumber) > 0;
    }
  }
  return false;
}

/** A verb in two parts: "läuft morgen um 17 Uhr ab". */
const apart = /^lauft (.{3,40}) ab\.?$/;

/**
 * Reads a short text in any of the languages, the page's own first. `null` if it holds no date, an ambiguous one,
 * or words beside the date that nobody here understands: never a guess. Linear in the text, which is bounded.
 */
export function readDates(words: string, context: DateContext): FoundDates | null {
  // Prose without a figure names no deadline that could be relied on; short words such as "ends tomorrow" do.
  if (words.length > maxWords || (words.length > 80 && !/[\d\u3040-\u9fff]/.test(words))) return null;
  const text = normalizeWords(words).replace(apart, 'lauft ab $1');
  if (!speaksOfTime(text)) return null;
  const own = context.language.toLowerCase().split(/[-_]/)[0] ?? '';
  const first = dictionaries().find(({ language }) => language.code === own);
  const reading = first === undefined ? null : readIn(first, text, context);
  if (reading !== null && reading.found === null) return null;
  if (reading !== null && reading.strangers === 0) return reading.found;
  return bestOf(
    reading,
    dictionaries()
      .filter((dictionary) => dictionary !== first)
      .map((dictionary) => readIn(dictionary, text, context)),
  );
}

/** What one language makes of a text; `null` for what it finds: it doubts. */
interface LanguageReading {
  readonly found: FoundDates | null;
  /** How much it understands: what the dates are for, which counts more, and every figure. */
  readonly level: number;
  /** How many words of the text it does not know. */
  readonly strangers: number;
}

const figuresOnly = 1;
const purposeOnly = 2;

/**
 * The reading of the language that understands most, the page's own among equals. Other languages must understand all figures, as one
 * that they do not may be the hour, and must agree; where the page's own has nothing, one that doubts spoils it. So does one that knows more of
 * the words, if it doubts or finds something else: the words are rather its own.
 */
function bestOf(own: LanguageReading | null, all: readonly (LanguageReading | null)[]): FoundDates | null {
  const others = all.filter((reading) => reading !== null);
  const good = others.filter(({ found, level }) => found !== null && (level & figuresOnly) !== 0);
  const level = good.reduce((highest, reading) => Math.max(highest, reading.level), -1);
  if (own === null && others.some(({ found }) => found === null)) return null;
  const chosen = own !== null && own.level >= level ? [own] : good.filter((reading) => reading.level === level);
  const [first] = chosen;
  if (first === undefined || !chosen.every(({ found }) => isSameReading(found, first.found))) return null;
  const unknown = Math.min(...chosen.map(({ strangers }) => strangers));
  const rivals = others.filter(({ found, strangers }) => strangers < unknown && !isSameReading(found, first.found));
  return rivals.some((rival) => rival.found === null || good.includes(rival)) ? null : first.found;
}

function isSameReading(one: FoundDates | null, other: FoundDates | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The moment that a text names as the end, or simply names; else `unknown` with the words, cut to 200 units. */
export function parseMoment(words: string, context: DateContext): Moment {
  const found = readDates(words, context);
  return found?.closes ?? found?.plain ?? { kind: 'unknown', words: words.trim().slice(0, 200) };
}

/** `null`: the text is nothing to this language. */
function readIn(dictionary: Dictionary, text: string, context: DateContext): LanguageReading | null {
  const tokens = tokenize(text, dictionary);
  const strangers = strangersIn(text, tokens, dictionary);
  const doubt: LanguageReading = { found: null, level: 0, strangers };
  const result = readTokens(tokens, dictionary, context.language);
  if (result.kind !== 'found') return result.kind === 'unclear' ? doubt : null;
  const found: Record<MomentRole, Moment | null> = { opens: null, closes: null, plain: null, other: null };
  const days: string[] = [];
  for (const { role, spec } of result.moments) {
    const moment = resolve(spec, context);
    if (moment === null) return doubt;
    if (role === 'closes' || role === 'plain') days.push(dayOf(moment, context.timeZone));
    const known = found[role];
    const merged = known === null ? moment : merge(known, moment);
    if (merged === null && role !== 'other') return doubt;
    found[role] = merged ?? known;
  }
  // Nothing closes before it opens.
  if (found.opens !== null && found.closes !== null && begins(found.opens, context) > ends(found.closes, context)) return doubt;
  // What is named twice must agree with itself: "in 3 days (23 November)" does, "tomorrow in a week" does not.
  const exact = found.closes?.kind !== 'unknown' && found.closes?.approximate && found.plain !== null ? found.plain : null;
  if (days.some((day) => Math.abs(Date.parse(day) - Date.parse(days[0] ?? day)) > dayLength)) return doubt;
  const named = !result.labelled && result.moments.every(({ role }) => role !== 'plain');
  return {
    found: exact === null ? found : { ...found, closes: exact, plain: null },
    level: (named ? purposeOnly : 0) + (result.rest ? 0 : figuresOnly),
    strangers,
  };
}

/** A half of the day behind an hour; before a figure "am" is German. */
const halfOfDay = /\d ?[ap]\.?m(?![a-z])(?!\.? ?\d)/;

/** How many words a language does not know, and hours as it does not write them: "08h00" where clocks have twelve hours, "8 am" where they have 24. */
function strangersIn(text: string, tokens: readonly Token[], { language }: Dictionary): number {
  const twelve = language.hours === 12;
  const isStrange = (token: Token): boolean => (token.type === 'other' ? !token.amount : token.type === 'clock' && token.unit && twelve);
  return tokens.filter(isStrange).length + (!twelve && language.code !== 'ja' && halfOfDay.test(text) ? 1 : 0);
}

function begins(moment: Moment, { timeZone }: DateContext): number {
  return moment.kind === 'instant' ? moment.at : moment.kind === 'date' ? instantOnDate(moment.date, 0, timeZone) : 0;
}

function ends(moment: Moment, { timeZone }: DateContext): number {
  return moment.kind === 'instant'
    ? moment.at
    : moment.kind === 'date'
      ? instantOnDate(addDays(moment.date, 1), 0, timeZone)
      : Number.POSITIVE_INFINITY;
}

function dayOf(moment: Moment, timeZone: string): string {
  if (moment.kind === 'unknown') return '';
  return moment.kind === 'date' ? moment.date : dateAt(moment.at, timeZone);
}

/** Two readings of one moment: the exact one of an exact and a counted one, else they must be the same. */
function merge(a: Moment, b: Moment): Moment | null {
  if (a.kind !== 'unknown' && b.kind !== 'unknown' && a.approximate !== b.approximate) return a.approximate ? b : a;
  return JSON.stringify(a) === JSON.stringify(b) ? a : null;
}
