import type { Moment } from './activity.ts';
import { type FoundDates, readDates } from './dates/parse-date.ts';
import type { DateContext } from './dates/spec.ts';
import { dateAt } from './dates/zone.ts';
import type { RawItem, RawText } from './reading.ts';
import { momentFromValue } from './values.ts';
import { statusIn, tagsOf, tagsWithin } from './words.ts';

/** The dates of one item. `labelled`: words say that something closes then; `words`: what stands at the deadline if it could not be read. */
export interface ItemDates {
  readonly opens: Moment | null;
  readonly closes: Moment | null;
  readonly plain: Moment | null;
  readonly labelled: boolean;
  /** Whether those words are such as also stand on vouchers, films and contracts: "available until", "expires". */
  readonly weak: boolean;
  readonly words: string;
  /** Lines that speak of dates: they are no description. */
  readonly lines: ReadonlySet<string>;
}

/** Reads a text once per page: the same words mean the same on all cards. */
export type DateReader = (words: string) => FoundDates | null;

/** A reader that remembers what it has read. */
export function dateReader(context: DateContext): DateReader {
  const memo = new Map<string, FoundDates | null>();
  return (words) => {
    const known = memo.get(words);
    if (known !== undefined) return known;
    const found = readDates(words, context);
    memo.set(words, found);
    return found;
  };
}

const weakWords = /\b(?:available|valid|expir|renew|verfügbar|gültig|valable|disponib|caduc|válid)|有効期限/i;

type Role = 'opens' | 'closes' | 'posted' | null;

/** What a bare label says its value is for. */
function roleOfLabel(label: string): Role {
  const tags = tagsOf(label);
  if (tags.has('posted')) return 'posted';
  if (tags.has('label-closes')) return 'closes';
  return tags.has('label-opens') ? 'opens' : roleWithin(label);
}

function roleWithin(text: string): Role {
  if (text.length > 60) return null;
  const tags = tagsWithin(text);
  if (tags.has('posted')) return 'posted';
  if (tags.has('label-closes')) return 'closes';
  return tags.has('label-opens') ? 'opens' : null;
}

function lineText(line: readonly RawText[]): string {
  return line
    .map(({ text }) => text)
    .join(' ')
    .trim();
}

/** Collects the dates of an item from its named fields, its `<time>` elements and its lines. Two closing dates that differ make it unknown. */
export function datesOf(item: RawItem, titles: ReadonlySet<string>, context: DateContext, read: DateReader): ItemDates {
  const found: { opens: Moment | null; closes: Moment | null; plain: Moment | null } = { opens: null, closes: null, plain: null };
  const lines = new Set<string>();
  let labelled = false;
  let strong = false;
  let words = '';
  let conflict = false;
  const keep = (role: 'opens' | 'closes' | 'plain', moment: Moment): void => {
    const known = found[role];
    if (known === null) found[role] = moment;
    else if (role !== 'plain' && JSON.stringify(known) !== JSON.stringify(moment)) {
      // The same day once with and once without its hour is no contradiction.
      const better = moreExact(known, moment, context);
      if (better === null) conflict ||= role === 'closes';
      else found[role] = better;
    }
  };
  const take = (label: string, text: string, datetime: string | undefined): boolean => {
    const before = labelled;
    const hit = takeDates(label, text, datetime);
    if (labelled && (!before || !strong)) strong ||= !weakWords.test(label) && !weakWords.test(text);
    return hit;
  };
  const takeDates = (label: string, text: string, datetime: string | undefined): boolean => {
    const role = label === '' ? null : roleOfLabel(label);
    if (role === 'posted') return true;
    const machine = datetime === undefined ? null : momentFromValue(datetime, context);
    const dates = role === 'closes' || role === 'opens' ? (read(text) ?? read(`${label}: ${text}`)) : read(text);
    if (machine !== null) {
      const own = role ?? (dates?.closes ? 'closes' : dates?.opens ? 'opens' : roleWithin(text));
      if (own === 'posted') return true;
      const shown = dates === null ? null : (dates.closes ?? dates.plain ?? dates.opens);
      keep(
        own ?? 'plain',
        shown === null || shown.kind === 'unknown' || shown.approximate ? machine : (moreExact(machine, shown, context) ?? machine),
      );
      labelled ||= own === 'closes';
      return true;
    }
    if (dates === null) {
      // "Completed" over a line is a state; "Deadline" over a line is a label whose value was not understood.
      if (role === 'closes' && text !== '' && statusIn(tagsOf(label)) === null) {
        labelled = true;
        words ||= text;
        return true;
      }
      return false;
    }
    if (roleWithin(text) === 'posted' && dates.closes === null) return true;
    if (dates.opens) keep('opens', dates.opens);
    if (dates.closes) {
      keep('closes', dates.closes);
      labelled = true;
    }
    if (dates.plain) {
      keep(role ?? 'plain', dates.plain);
      labelled ||= role === 'closes';
    }
    return true;
  };

  for (const { label, value, datetime } of item.fields) {
    if (value.length <= 240 && take(label, value, datetime)) lines.add(value);
  }
  let before = '';
  for (const line of item.lines) {
    // The title is no part of a date: without it, lines repeat from card to card and are read once.
    const rest = line.some(({ text }) => titles.has(text)) ? line.filter(({ text }) => !titles.has(text)) : line;
    const whole = lineText(rest);
    if (whole === '' && rest.every(({ datetime }) => datetime === undefined)) {
      before = '';
      continue;
    }
    const machine = rest.find(({ datetime }) => datetime !== undefined);
    const bare = rest.length === 1 && machine === undefined && isBareLabel(whole);
    if (bare) {
      before = whole;
      continue;
    }
    let hit = false;
    if (machine !== undefined) hit = takeLineWithTime(rest, before, take);
    else if (whole.length <= 240) {
      hit = take(before, whole, undefined) || (before === '' && rest.length > 1 && takePieces(rest, take));
      const attempt = hit ? undefined : [...rest.map(({ text }) => text), whole].find(isClosingAttempt);
      if (attempt !== undefined) {
        labelled = true;
        words ||= attempt;
        hit = true;
      }
    }
    if (hit) lines.add(lineText(line));
    before = '';
  }
  if (conflict)
    return {
      ...found,
      closes: { kind: 'unknown', words: [...lines].join(' / ').slice(0, 200) },
      labelled,
      weak: labelled && !strong,
      words,
      lines,
    };
  return { ...found, labelled, weak: labelled && !strong, words: words.slice(0, 200), lines };
}

function isBareLabel(text: string): boolean {
  const tags = tagsOf(text);
  return tags.has('label-closes') || tags.has('label-opens') || tags.has('posted');
}

type Take = (label: string, text: string, datetime: string | undefined) => boolean;

function takeLineWithTime(line: readonly RawText[], before: string, take: Take): boolean {
  let label = before;
  for (const piece of line) {
    if (piece.datetime === undefined) label = piece.text;
    else {
      take(label, piece.text, piece.datetime);
      label = '';
    }
  }
  return true;
}

/** A line that is no date as a whole may consist of pieces that are: title, kind and date in one row. */
function takePieces(line: readonly RawText[], take: Take): boolean {
  let hit = false;
  let label = '';
  for (const { text } of line) {
    if (isBareLabel(text)) {
      label = text;
      continue;
    }
    hit = take(label, text, undefined) || hit;
    label = '';
  }
  return hit;
}

/** A short line that says that something closes and holds a figure, though no date could be read from it. */
function isClosingAttempt(text: string): boolean {
  return (
    text.length <= 80 &&
    /\d/.test(text) &&
    tagsWithin(text).has('label-closes') &&
    roleWithin(text) === 'closes' &&
    !tagsWithin(text).has('elsewhere')
  );
}

function moreExact(a: Moment, b: Moment, context: DateContext): Moment | null {
  const day = (moment: Moment): string => {
    if (moment.kind === 'date') return moment.date;
    if (moment.kind === 'unknown') return '';
    return dateAt(moment.at, context.timeZone);
  };
  if (a.kind === 'unknown' || b.kind === 'unknown') return null;
  if (a.approximate && !b.approximate) return b;
  if (b.approximate && !a.approximate) return a;
  if (day(a) !== day(b)) return null;
  if (a.kind === 'instant' && b.kind === 'date') return a;
  return a.kind === 'date' && b.kind === 'instant' ? b : null;
}
