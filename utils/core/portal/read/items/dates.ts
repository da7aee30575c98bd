import { anyOf } from '../../../data/languages/any-of.ts';
import { portalWords } from '../../../data/languages/registry/portal.ts';
import type { Moment } from '../../../dates/moment.ts';
import { readDates } from '../../../dates/parse-date.ts';
import { joinedDatePieces } from '../../../dates/pieces.ts';
import type { DateContext, FoundDates } from '../../../dates/spec.ts';
import { emptyDates, type FoundInItem, isInFuture, keepMoment, moreExact } from '../moments.ts';
import type { RawItem, RawText } from '../reading.ts';
import { momentFromValue } from '../values.ts';
import { answerDate, type Closing, endingOf, onlyOne, strongDate } from '../watch-or-answer.ts';
import { statusIn, tagsOf, tagsWithin } from '../words.ts';
import { isBareLabel, isClosingAttempt, isWeak, roleOfLabel, roleWithin, weakWords } from './date-labels.ts';
import { joinedHourFields, joinedHours } from './hours-apart.ts';

/** The dates of one item. `labelled`: words say that something closes then; `words`: what stands at the deadline if it could not be read. */
export interface ItemDates {
  readonly opens: Moment | null;
  readonly closes: Moment | null;
  readonly plain: Moment | null;
  /** A date that is for something else than the end. */
  readonly other: Moment | null;
  readonly labelled: boolean;
  /** Whether those words are such as also stand on vouchers, films and contracts: "available until", "expires". */
  readonly weak: boolean;
  readonly words: string;
  /** The words in which it closes, if such were found. */
  readonly closing: string;
  /** Lines that speak of dates: they are no description. */
  readonly lines: ReadonlySet<string>;
  /** Lines that are the label of a date below them. */
  readonly labels: ReadonlySet<string>;
}

/** Reads a text once per page: the same words mean the same on all cards. */
export type DateReader = (words: string) => FoundDates | null;

/** Longest text that is remembered: longer ones are descriptions, which do not repeat. */
const maxRemembered = 100;

/** A reader that remembers what it has read. */
export function dateReader(context: DateContext): DateReader {
  const memo = new Map<string, FoundDates | null>();
  return (words) => {
    if (words.length > maxRemembered) return readDates(words, context);
    const known = memo.get(words);
    if (known !== undefined) return known;
    const found = readDates(words, context);
    memo.set(words, found);
    return found;
  };
}

/** Longest text that may be a date. */
const maxWords = 240;

function textOf(line: readonly RawText[]): string {
  return line.length === 1
    ? (line[0]?.text ?? '').trim()
    : line
        .map(({ text }) => text)
        .join(' ')
        .trim();
}

/** What was found so far in one item, and how to add to it. */
interface Collected extends FoundInItem {
  /** Every closing date, and what it ends. */
  readonly closings: Closing[];
  /** Days to come of which no word says what they are for. */
  readonly unnamed: Closing[];
  /** A date for something else. */
  other: Moment | null;
  labelled: boolean;
  strong: boolean;
  words: string;
}

/** Collects the dates of an item from its named fields, its `<time>` elements and its lines. Two closing dates that differ make it unknown. */
export function datesOf(item: RawItem, title: string, context: DateContext, read: DateReader): ItemDates {
  const found: Collected = { ...emptyDates(), closings: [], unnamed: [], other: null, labelled: false, strong: false, words: '' };
  const take: Take = (label, text, datetime) => {
    const before = found.labelled;
    found.labelled = false;
    const hit = takeDates(found, label, text, datetime, context, read);
    // How strong a deadline is, the words beside it say, not those of other lines.
    if (found.labelled) found.strong ||= !isWeak(label) && !isWeak(text);
    found.labelled ||= before;
    return hit;
  };
  const lines = new Set<string>();
  takeFields(item, take, lines, read);
  // What stands under a label was read with it: by itself it would be a date that no word names.
  const settled = new Set(item.fields.flatMap(({ label, value }) => (label !== '' && read(value) !== null ? [value] : [])));
  const labels = takeLines(item, { title, settled }, take, found, lines, read);
  return { ...outcomeOf(found, lines, context), lines, labels };
}

function takeFields(item: RawItem, take: Take, lines: Set<string>, read: DateReader): void {
  for (const { label, value, datetime } of joinedHourFields(item.fields, read)) {
    if (label === 'time left' && opensThen(item)) continue;
    const told = label === 'time left' ? countdown(value, read) : value;
    if (told.length <= maxWords && take(label, told, datetime)) lines.add(value);
  }
}

/** Texts of an item that are no dates of its lines: the title, and what was read as a field. */
interface Apart {
  readonly title: string;
  readonly settled: ReadonlySet<string>;
}

/** Takes in the lines; gives those that are the label of a date below them. */
function takeLines(item: RawItem, apart: Apart, take: Take, found: Collected, lines: Set<string>, read: DateReader): ReadonlySet<string> {
  const labels = new Set<string>();
  // The title is no part of a date: without it, lines repeat from card to card and are read once. So are arrows and bars.
  const isNone = ({ text, datetime }: RawText): boolean =>
    text === apart.title || (datetime === undefined && (apart.settled.has(text) || (text.length < 3 && !/[\p{L}\p{N}]/u.test(text))));
  let before = '';
  for (const line of joinedHours(joinedDatePieces(item.lines, read), read)) {
    const rest = line.some(isNone) ? line.filter((piece) => !isNone(piece)) : line;
    const whole = textOf(rest);
    const machine = rest.some(({ datetime }) => datetime !== undefined);
    if (whole === '' && !machine) {
      before = '';
      continue;
    }
    if (rest.length === 1 && !machine && isBareLabel(whole)) {
      before = whole;
      continue;
    }
    if (takeLine(rest, whole, machine, before, take, found)) {
      lines.add(rest === line ? whole : textOf(line));
      if (before !== '') labels.add(before);
      if (rest.length > 1) for (const { text } of rest) if (read(text) !== null) lines.add(text);
    }
    before = '';
  }
  return labels;
}

function outcomeOf(found: Collected, lines: ReadonlySet<string>, context: DateContext): Omit<ItemDates, 'lines' | 'labels'> {
  const { opens, closes, labelled, closings, unnamed } = found;
  const closing = [...new Set(closings.map(({ words }) => words.filter((text) => text !== '').join(' ')))].join(' / ');
  const rest = {
    opens,
    other: found.other,
    plain: unnamed.length === 0 ? found.plain : onlyUnnamed(unnamed, context),
    labelled,
    weak: labelled && !found.strong,
    words: found.words.slice(0, 200),
    closing: closing.slice(0, 200),
  };
  const answer = found.conflict ? (answerDate(closings, context) ?? strongDate(closings, weakWords, context)) : null;
  if (answer !== null) return { ...rest, closes: answer };
  return { ...rest, closes: found.conflict ? { kind: 'unknown', words: [...lines].join(' / ').slice(0, 200) } : closes };
}

/** The day to come that no word names; of several that differ nobody knows which is the deadline. */
function onlyUnnamed(unnamed: readonly Closing[], context: DateContext): Moment {
  const one = onlyOne(
    unnamed.map(({ moment }) => moment),
    context,
  );
  const words = [...new Set(unnamed.flatMap((day) => day.words.filter((text) => text !== '')))].join(' / ');
  return one ?? { kind: 'unknown', words: words.slice(0, 200) };
}

/** Whether words beside a countdown say that it counts to the beginning. */
function opensThen({ lines }: RawItem): boolean {
  return lines.some((line) => line.some(({ text }) => !/\d/.test(text) && roleWithin(text) === 'opens'));
}

/** Small words for a time that is left, one of each language. */
const untilThen = portalWords.flatMap((words) => words.untilThen ?? []);
const seconds = new RegExp(`(?:^|(?<=\\s|[,:]))\\d{1,2}\\s?(?:${anyOf(portalWords, 'seconds')})\\.?$`, 'i');

/** What a countdown shows, as words that a date is read from: to the minute, seconds are gone before they are read. */
function countdown(shown: string, read: DateReader): string {
  const value = shown.replace(seconds, '').trim();
  return untilThen.map((word) => `${word} ${value}`).find((words) => read(words) !== null) ?? value;
}

type Take = (label: string, text: string, datetime: string | undefined) => boolean;

/** Takes in one line; whether it speaks of a date. */
function takeLine(line: readonly RawText[], whole: string, machine: boolean, before: string, take: Take, found: Collected): boolean {
  if (machine) return takeLineWithTime(line, before, take);
  if (whole.length > maxWords) return false;
  if (take(before, whole, undefined) || (before === '' && line.length > 1 && takePieces(line, take))) return true;
  if (!/\d/.test(whole)) return false;
  const attempt = [...(line.length > 1 ? line.map(({ text }) => text) : []), whole].find(isClosingAttempt);
  if (attempt === undefined) return false;
  found.labelled = true;
  found.words ||= attempt;
  return true;
}

function takeDates(
  found: Collected,
  label: string,
  text: string,
  datetime: string | undefined,
  context: DateContext,
  read: DateReader,
): boolean {
  const role = label === '' ? null : roleOfLabel(label);
  if (role === 'posted') return noteOther(found, label, read(text));
  const machine = datetime === undefined ? null : momentFromValue(datetime, context);
  const dates = read(text) ?? (role === 'closes' || role === 'opens' ? read(`${label}: ${text}`) : null);
  if (machine !== null) {
    const own = role ?? (dates?.closes ? 'closes' : dates?.opens ? 'opens' : roleWithin(text));
    if (own === 'posted') return noteOther(found, text, dates);
    const shown = dates === null ? null : (dates.closes ?? dates.plain ?? dates.opens);
    const readable = shown !== null && shown.kind !== 'unknown' && !shown.approximate;
    keep(found, own ?? 'plain', readable ? (moreExact(machine, shown, context) ?? machine) : machine, [label, text], context);
    found.labelled ||= own === 'closes';
    return true;
  }
  if (dates === null) {
    // "Completed" over a line is a state; "Deadline" over a line is a label whose value was not understood.
    if (role !== 'closes' || text === '' || statusIn(tagsOf(label)) !== null) return false;
    found.labelled = true;
    found.words ||= text;
    return true;
  }
  if (dates.closes === null && (roleWithin(text) === 'posted' || isForOther(dates))) return noteOther(found, text, dates);
  if (role === null && label !== '' && dates.plain !== null && endingOf(label) !== 'answer') {
    const named = read(`${label}: ${text}`);
    if (isForOther(named)) return noteOther(found, label, named);
  }
  if (dates.opens) keepMoment(found, 'opens', dates.opens, context);
  if (dates.closes) {
    keep(found, 'closes', dates.closes, [label, text], context);
    found.labelled = true;
  }
  if (dates.plain) {
    // Under "Questionnaire" a day to come is the one until which it is answered.
    const own = role ?? (label !== '' && endingOf(label) === 'answer' && isInFuture(dates.plain, context) ? 'closes' : 'plain');
    keep(found, own, dates.plain, [label, text], context);
    found.labelled ||= own === 'closes';
  }
  return true;
}

/** Remembers that the item speaks of a day to come, though no deadline; the day on which it was posted tells nothing. */
function noteOther(found: Collected, words: string, dates: FoundDates | null): true {
  const isPosted = tagsOf(words).has('posted') || (words.length <= 60 && tagsWithin(words).has('posted'));
  if (!isPosted && dates !== null) found.other ??= dates.other ?? dates.plain ?? dates.closes ?? dates.opens;
  return true;
}

/** Whether all that words say is a date for something else, or for what only an unknown label names. */
function isForOther(dates: FoundDates | null): boolean {
  return dates !== null && dates.other !== null && dates.closes === null && dates.plain === null;
}

function keep(found: Collected, role: 'opens' | 'closes' | 'plain', moment: Moment, words: readonly string[], context: DateContext): void {
  if (role === 'closes') found.closings.push({ moment, words });
  if (role === 'plain' && isInFuture(moment, context)) found.unnamed.push({ moment, words });
  keepMoment(found, role, moment, context);
}

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

const endsInColon = /\s?[:：]\s?$/;

/** A line that is no date as a whole may consist of pieces that are: title, kind and date in one row. */
function takePieces(line: readonly RawText[], take: Take): boolean {
  let hit = false;
  let label = '';
  for (const { text } of line) {
    if (isBareLabel(text) || (!/\d/.test(text) && (roleWithin(text) !== null || endsInColon.test(text)))) {
      label = text.replace(endsInColon, '');
      continue;
    }
    hit = take(label, text, undefined) || hit;
    label = '';
  }
  return hit;
}
