import type { WordRole } from '../data/languages/date-words.ts';
import { japaneseForms } from '../data/languages/ja/dates.ts';
import { type Dictionary, firstWord, type Meaning } from './dictionary.ts';

/** A piece of a text that speaks of time. `glued`: nothing but a space stands between it and the piece before. */
export type Token = { readonly glued: boolean } & (
  | { readonly type: 'word'; readonly meaning: Meaning }
  /** A run of letters that is in no dictionary; `label`: a colon stands behind it; `amount`: it is a sign of money or a share. */
  | { readonly type: 'other'; readonly label: boolean; readonly amount: boolean }
  | { readonly type: 'number'; readonly value: number; readonly digits: number; readonly ordinal: boolean }
  /** Two numbers with a point or a stroke between: a day and a month, or hours and minutes, or neither. `wide`: the second has two figures. */
  | {
      readonly type: 'pair';
      readonly first: number;
      readonly second: number;
      readonly sign: '.' | '/';
      readonly closed: boolean;
      readonly wide: boolean;
    }
  /** Three numbers with like signs between. */
  | { readonly type: 'triple'; readonly parts: readonly [string, string, string]; readonly sign: string }
  /** `year` is `null` where none stands there. */
  | { readonly type: 'date'; readonly year: number | null; readonly month: number; readonly day: number }
  /** `unit`: written with the letter of hours, "2h30", as lengths are too. */
  | {
      readonly type: 'clock';
      readonly hour: number;
      readonly minute: number;
      readonly second: number;
      readonly padded: boolean;
      readonly unit: boolean;
    }
  /** A time in ISO 8601 after a date; `offset` in minutes ahead of UTC, `null` where none stands there. */
  | { readonly type: 'iso-time'; readonly hour: number; readonly minute: number; readonly second: number; readonly offset: number | null }
  | { readonly type: 'offset'; readonly minutes: number }
  | { readonly type: 'weekday'; readonly weekday: number }
  | { readonly type: 'dash' }
  | { readonly type: 'break' }
);

/** Longest text looked at, in UTF-16 units; a longer one is a description, not a date. */
export const maxWords = 240;

const isoPattern = /(\d{4})-(\d\d)-(\d\d)(?![\d-])/y;
const triplePattern = /(\d{1,4}) ?([./-]) ?(\d{1,2})( ?\2 ?)(\d{1,4})(?!\d|[.:hu]\d)/y;
const clockPattern = /(\d{1,2})([:hu])(\d\d)(?::(\d\d)|(?<=[hu]\d\d) ?min(?![a-z]))?(?![\d:])/y;
/** "à 17 h 30": with spaces it may be a span as well, but not behind that word. */
const spacedClockPattern = /(?<=\ba )(\d{1,2}) (h) (\d\d)(?!\d| ?m)/y;
const pairPattern = /(\d{1,2})([./])(\d{1,2})(?!\d)(\.?)/y;
/** "3. 2.": a day and a month with a space between. */
const widePairPattern = /(\d{1,2})(\.) (\d{1,2})(\.)(?!\d)/y;
const numberPattern = /(\d{1,6})(st|nd|rd|th|er|\u00ba|°|\u00aa|o(?![a-z]))?(?![\d])/y;
const offsetPattern = /(?:utc|gmt) ?([+-]) ?(\d{1,2})(?::?(\d\d))?(?![\d])/y;
const wordPattern = /[\p{L}\p{M}\p{N}']+/uy;
const isDigit = /\d/;
const spacePattern = / +/y;
const cjk = /[\u3040-\u30ff\u3400-\u9fff\u3006]/;

function tryAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Cuts a normalised text into tokens. Total: anything is cut into something; linear, as the text is bounded. */
export function tokenize(text: string, dictionary: Dictionary): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let glued = true;
  while (at < text.length) {
    const space = tryAt(spacePattern, text, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const next =
      isDigit.test(text.charAt(at)) || text.charAt(at) === japaneseForms.era
        ? numeric(text, at, glued, dictionary)
        : wordy(text, at, glued, dictionary, tokens.at(-1));
    const last = tokens.at(-1);
    if (text.charAt(at) === ':' && last?.type === 'other') tokens[tokens.length - 1] = { ...last, label: true };
    if (next.token) {
      tokens.push(next.token);
      glued = true;
    } else glued = false;
    at += Math.max(1, next.length);
  }
  return tokens;
}

interface Piece {
  /** `null` for punctuation, which only keeps its neighbours apart. */
  readonly token: Token | null;
  readonly length: number;
}

function numeric(text: string, at: number, glued: boolean, dictionary: Dictionary): Piece {
  const iso = tryAt(isoPattern, text, at);
  if (iso) {
    const [whole, year, month, date] = iso;
    return { token: { type: 'date', year: Number(year), month: Number(month), day: Number(date), glued }, length: whole.length };
  }
  const japanese = tryAt(japaneseForms.day, text, at);
  if (japanese) {
    const [whole, era, year, month, date] = japanese;
    const full = year === undefined ? null : Number(year) + (era ? 2018 : 0);
    return { token: { type: 'date', year: full, month: Number(month), day: Number(date), glued }, length: whole.length };
  }
  const triple = tryAt(triplePattern, text, at);
  if (triple && !endsInHour(triple, text, at, dictionary)) {
    const [whole, a = '', sign = '', b = '', , c = ''] = triple;
    return { token: { type: 'triple', parts: [a, b, c], sign, glued }, length: whole.length };
  }
  const clock = tryAt(clockPattern, text, at) ?? tryAt(spacedClockPattern, text, at) ?? tryAt(japaneseForms.clock, text, at);
  if (clock) {
    const [whole, hours = '', sign, minutes = '0', seconds = '0'] = clock;
    const read = { hour: Number(hours), minute: Number(minutes), second: Number(seconds) };
    return { token: { type: 'clock', ...read, padded: hours.startsWith('0'), unit: /[hu]/.test(sign ?? ''), glued }, length: whole.length };
  }
  const pair = tryAt(pairPattern, text, at) ?? tryAt(widePairPattern, text, at);
  if (pair) {
    const [whole, a = '', sign, b = '', dot] = pair;
    const token = {
      type: 'pair',
      first: Number(a),
      second: Number(b),
      sign: sign === '/' ? '/' : '.',
      closed: dot === '.',
      wide: b.length === 2,
      glued,
    } as const;
    return { token, length: whole.length };
  }
  const number = tryAt(numberPattern, text, at);
  if (number) {
    const [whole, digits = '', suffix] = number;
    const dot = text.charAt(at + whole.length) === '.' && !endsSentence(text, at + whole.length, digits.length, dictionary) ? 1 : 0;
    const token = {
      type: 'number',
      value: Number(digits),
      digits: digits.length,
      ordinal: suffix !== undefined || dot === 1,
      glued,
    } as const;
    return { token, length: whole.length + dot };
  }
  if (text.charAt(at) === japaneseForms.era) return { token: { type: 'other', label: false, amount: false, glued }, length: 1 };
  const run = /^\d+/.exec(text.slice(at));
  return { token: { type: 'number', value: Number.NaN, digits: 99, ordinal: false, glued }, length: run?.[0].length ?? 1 };
}

/** "12. Dezember" goes on; "2026. Please" and, where a point makes no ordinal, "Dec 12. Please" end a sentence. */
function endsSentence(text: string, at: number, digits: number, dictionary: Dictionary): boolean {
  if (digits < 4 && dictionary.language.code === 'de') return false;
  return /^\. \p{L}/u.test(text.slice(at, at + 4)) && (lookUp(text, at + 2, dictionary)?.meaning.month ?? null) === null;
}

function wordy(text: string, at: number, glued: boolean, dictionary: Dictionary, before: Token | undefined): Piece {
  const character = text.charAt(at);
  const time = before?.type === 'date' && character === 't' ? tryAt(isoTimePattern, text, at) : null;
  if (time) {
    const [whole, hours, minutes, seconds = '0', zone] = time;
    return {
      token: {
        type: 'iso-time',
        hour: Number(hours),
        minute: Number(minutes),
        second: Number(seconds.replace(',', '.')),
        offset: isoOffset(zone),
        glued,
      },
      length: whole.length,
    };
  }
  if (character === '.' && endsDate(before) && /^\. ?(?:\p{L}|$)/u.test(text.slice(at, at + 4)))
    return { token: { type: 'break', glued }, length: 1 };
  const isSign = character === '+' || character === '-';
  const offset =
    character === 'u' || character === 'g'
      ? tryAt(offsetPattern, text, at)
      : isSign && before?.type === 'clock'
        ? tryAt(bareOffsetPattern, text, at)
        : null;
  if (offset) {
    const [whole, sign, hours, minutes = '0'] = offset;
    const value = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
    return { token: { type: 'offset', minutes: value, glued }, length: whole.length };
  }
  const weekday = character === '(' ? tryAt(japaneseForms.weekday, text, at) : null;
  if (weekday)
    return { token: { type: 'weekday', weekday: japaneseForms.weekdays.indexOf(weekday[1] ?? ''), glued }, length: weekday[0].length };
  const known = lookUp(text, at, dictionary);
  if (known) return { token: { type: 'word', meaning: known.meaning, glued }, length: known.phrase.length };
  if (character === '-' || character === '→') return { token: { type: 'dash', glued }, length: 1 };
  if (/[!?;|·•・\n。※【】●■／]/.test(character)) return { token: { type: 'break', glued }, length: 1 };
  if (cjk.test(character)) return { token: { type: 'other', label: false, amount: false, glued }, length: 1 };
  const word = tryAt(wordPattern, text, at);
  if (!word) return { token: amount.test(character) ? { type: 'other', label: false, amount: true, glued } : null, length: 1 };
  // A sentence ends after a longer word that no date needs.
  const ends = word[0].length > 3 && /^\.(?: |$)/.test(text.slice(at + word[0].length, at + word[0].length + 2));
  return { token: ends ? { type: 'break', glued } : { type: 'other', label: false, amount: false, glued }, length: word[0].length };
}

/** Signs that make the figure beside them an amount. */
const amount = /[%#\p{Sc}]/u;

/**
 * Whether the third of three figures is no year but what its own words make of it: "12.12. 18 Uhr", "12.12. 18.00", "12/12 / 6 pm", "5.12. 20 €".
 * A year never has such words behind it, and one of two figures no space before it.
 */
function endsInHour(triple: RegExpExecArray, text: string, at: number, dictionary: Dictionary): boolean {
  const [whole, first = '', , , sign = '', last = ''] = triple;
  if (first.length > 2) return false;
  if (last.length < 4 && sign.length > 1) return true;
  const next = at + whole.length + (text.charAt(at + whole.length) === ' ' ? 1 : 0);
  if (amount.test(text.charAt(next))) return true;
  const word = lookUp(text, next, dictionary);
  // "ore 18": the word belongs to the figure behind it.
  if (word === null || (word.meaning.roles.has('at') && /^ ?\d/.test(text.slice(next + word.phrase.length, next + word.phrase.length + 2))))
    return false;
  return hourRoles.some((role) => word.meaning.roles.has(role));
}

const hourRoles: readonly WordRole[] = ['clock', 'hour', 'minute', 'day', 'week', 'am', 'pm', 'noon'];

/** Whether a point behind a token is one between sentences. */
function endsDate(before: Token | undefined): boolean {
  return before !== undefined && ['number', 'triple', 'date', 'clock'].includes(before.type);
}

const isoTimePattern = /t(\d\d):(\d\d)(?::(\d\d(?:[.,]\d{1,9})?))?(z(?![a-z])|[+-]\d\d(?::?\d\d)?)?/y;
const bareOffsetPattern = /([+-])(\d\d):?(\d\d)(?!\d)/y;

function isoOffset(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (zone === 'z') return 0;
  const digits = zone.slice(1).replace(':', '');
  return (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || '0')) * (zone.startsWith('-') ? -1 : 1);
}

function lookUp(text: string, at: number, dictionary: Dictionary): { phrase: string; meaning: Meaning } | null {
  for (const entry of dictionary.byFirstWord.get(firstWord(text, at)) ?? []) {
    if (!text.startsWith(entry.phrase, at)) continue;
    const last = entry.phrase.charAt(entry.phrase.length - 1);
    const after = text.charAt(at + entry.phrase.length);
    if (cjk.test(last) || cjk.test(after) || last === "'" || last === ')' || last === '.' || !/[\p{L}']/u.test(after)) return entry;
  }
  return null;
}
