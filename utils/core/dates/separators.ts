import type { WordRole } from '../data/languages/date-words.ts';
import type { Dictionary } from './dictionary.ts';
import { type MomentReader, momentReader } from './moment-reader.ts';
import { type TokenView, unclear, viewOf } from './token-view.ts';
import type { Token } from './tokens.ts';

// An hour belongs to its day, whatever sign stands between: "12.12. · 18 Uhr", "Dec 12 | 6:00 PM", "18:00 – 12.12.", the end of a line.

/** Where an hour stands in a part that begins with it; `whole`: the part is nothing else. */
interface BareHour {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

/** What stands between two signs that keep things apart. */
interface Part {
  readonly separator: Token | null;
  readonly tokens: readonly Token[];
  readonly hour: BareHour | typeof unclear | null;
  /** After the day that the part ends with, and after the one it begins with. */
  readonly lastDay: number | null;
  readonly firstDay: number | null;
}

/** Small words around an hour that stands by itself. */
const around: readonly WordRole[] = ['closes', 'to', 'filler'];

/** Tokens in which each hour stands beside its day; `unclear` if one may or may not belong to a day. Most come back as they are. */
export function withHours(tokens: readonly Token[], dictionary: Dictionary, tag: string): readonly Token[] | typeof unclear {
  if (!tokens.some(isSeparator)) return tokens;
  const view = viewOf(tokens, dictionary);
  const parts = partsOf(tokens).map((part) => understood(part, dictionary, tag));
  if (parts.every(({ hour }) => hour === null)) return tokens;
  const joined: Part[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part === undefined) break;
    const before = joined.at(-1);
    const after = parts[at + 1];
    const hour = part.hour;
    if (hour === null) joined.push(part);
    else if (before !== undefined && before.lastDay !== null) {
      if (hour === unclear || opens(before, dictionary)) return unclear;
      joined[joined.length - 1] = { ...noDay, separator: before.separator, tokens: together(before, before.lastDay, part, hour, view) };
    } else if (after !== undefined && after.firstDay !== null && (hour === unclear || hour.whole)) {
      if (hour === unclear || opens(after, dictionary)) return unclear;
      joined.push({ ...noDay, separator: part.separator, tokens: together(after, after.firstDay, part, hour, view) });
      at += 1;
    } else if (
      hour !== unclear &&
      hour.whole &&
      part.separator?.type !== 'dash' &&
      parts.some(({ lastDay, firstDay }) => lastDay !== null || firstDay !== null)
    )
      return unclear;
    else joined.push(part);
  }
  return joined.flatMap(({ separator, tokens: own }) => (separator === null ? own : [separator, ...own]));
}

const noDay = { hour: null, lastDay: null, firstDay: null } as const;

function isSeparator({ type }: Token): boolean {
  return type === 'break' || type === 'dash';
}

function partsOf(tokens: readonly Token[]): { separator: Token | null; tokens: Token[] }[] {
  const parts: { separator: Token | null; tokens: Token[] }[] = [{ separator: null, tokens: [] }];
  for (const token of tokens) {
    if (isSeparator(token)) parts.push({ separator: token, tokens: [] });
    else parts.at(-1)?.tokens.push(token);
  }
  return parts;
}

function understood(part: { separator: Token | null; tokens: readonly Token[] }, dictionary: Dictionary, tag: string): Part {
  const reader = momentReader(part.tokens, dictionary, tag);
  const view = viewOf(part.tokens, dictionary);
  return { ...part, hour: bareHour(view, reader), ...daysIn(view, reader) };
}

/** Where the hour stands in a part that begins with one, and in which no day goes with it. */
function bareHour(view: TokenView, reader: MomentReader): Part['hour'] {
  for (let from = 0; from < view.tokens.length; from += 1) {
    const moment = reader.moment(from);
    if (moment !== null && moment !== unclear) return null;
    const to = reader.hour(from);
    if (to === unclear) return view.tokens.every(({ type }) => type === 'clock' || type === 'number' || type === 'word') ? unclear : null;
    // "from 10:00", "premiere at 20:15": the hour of something else.
    if (to !== null && view.tokens.slice(0, to).some(tellsOther)) return null;
    if (to !== null) return { from, to, whole: view.tokens.slice(to).every(({ type }) => type === 'word') };
    // Small words such as "until" may stand before it.
    if (view.tokens[from]?.type !== 'word') break;
  }
  return isFigureOfHour(view.tokens) ? unclear : null;
}

/** "18.30" without a word that belongs to it: an hour, a price, or neither. */
function isFigureOfHour([token, next]: readonly Token[]): boolean {
  return (
    !(next?.type === 'other' && next.glued) &&
    token?.type === 'pair' &&
    token.sign === '.' &&
    token.wide &&
    token.first <= 24 &&
    token.second < 60
  );
}

function daysIn(view: TokenView, reader: MomentReader): { lastDay: number | null; firstDay: number | null } {
  let firstDay: number | null = null;
  let lastDay: number | null = null;
  let first = true;
  let at = 0;
  while (at < view.tokens.length) {
    const found = reader.moment(at);
    if (found === unclear) return { lastDay: null, firstDay: null };
    if (found === null) {
      at += 1;
      continue;
    }
    const { spec } = found.value;
    const isDay = spec.type !== 'span' && spec.time === null;
    if (first && isDay && view.skip(0, around) >= at) firstDay = found.next;
    first = false;
    lastDay = isDay && view.skip(found.next, around) === view.tokens.length ? found.next : null;
    at = found.next;
  }
  return { lastDay, firstDay };
}

function opens({ tokens }: Part, dictionary: Dictionary): boolean {
  // Behind a day these words are part of a span: "from 1 to 12 December".
  const { has } = viewOf(tokens, dictionary);
  const isOpening = (at: number): boolean => has(at, 'opens') && !has(at, 'closes') && !has(at, 'filler') && !has(at, 'to');
  return tokens.some((_, at) => isOpening(at)) && !tokens.some((_, at) => has(at, 'closes') || has(at, 'to'));
}

/** The day with the hour behind it. What the hour says of closing goes where the language has it: before the day, or behind the hour. */
function together(day: Part, dayEnd: number, part: Part, hour: BareHour, { language }: TokenView): Token[] {
  const leading = part.tokens.slice(0, hour.from);
  const core = part.tokens.slice(hour.from, hour.to).map((token, place) => (place === 0 ? { ...token, glued: true } : token));
  const trailing = part.tokens.slice(hour.to);
  const before = day.tokens.slice(0, dayEnd);
  const after = day.tokens.slice(dayEnd);
  const told = !language.postpositions && before.some(tellsEnd);
  return [...(told ? [] : leading), ...before, ...core, ...after, ...trailing];
}

function tellsOther(token: Token): boolean {
  if (token.type !== 'word') return false;
  const { roles } = token.meaning;
  return roles.has('other') || (roles.has('opens') && !roles.has('closes') && !roles.has('to'));
}

function tellsEnd(token: Token): boolean {
  return token.type === 'word' && (token.meaning.roles.has('closes') || token.meaning.roles.has('opens'));
}
