import type { FoundDates } from '../../../dates/spec.ts';
import type { RawItem, RawText } from '../reading.ts';

// An hour in the line, the cell or the field beside its day.

type Line = readonly RawText[];
type Read = (words: string) => FoundDates | null;
type Field = RawItem['fields'][number];

/** Longest line that is an hour with its label: "Uhrzeit: 18:00 Uhr (MEZ)". */
const maxHour = 40;
/** What stands between a day and an hour that are put together. */
const sign = ' \u00b7 ';
/** A figure of an hour, written so that it can be one. */
const hourFigure = /(?:^|\D)(?:[01]?\d|2[0-4])(?:\D|$)/;
const bareClock = /^\d{1,2}[:.]\d\d$/;

/** Whether words name a day, and no hour. */
function isDayOnly(dates: FoundDates | null): boolean {
  const moment = dates?.closes ?? dates?.plain ?? null;
  return moment !== null && moment.kind === 'date' && moment.approximate === undefined;
}

function hasHour(dates: FoundDates | null): boolean {
  const moment = dates?.closes ?? dates?.plain ?? null;
  return moment !== null && moment.kind === 'instant';
}

/** Cheap things are asked first: this is asked of every line of every item. */
function mayBeHour(text: string, read: Read): boolean {
  return text.length <= maxHour && hourFigure.test(text) && read(text) === null;
}

/**
 * Day and hour together, if words are the hour of a day; `null` if they are not. An hour of which the half of the day is not known is put to its
 * day as well: then neither is read.
 */
function together(day: string, hour: string, dayFirst: boolean, read: Read): string | null {
  if (!mayBeHour(hour, read) || !isDayOnly(read(day))) return null;
  const whole = dayFirst ? `${day}${sign}${hour}` : `${hour}${sign}${day}`;
  const found = read(whole);
  return hasHour(found) || (found === null && bareClock.test(hour)) ? whole : null;
}

function textOf(line: Line | undefined): string {
  if (line === undefined || line.some(({ datetime }) => datetime !== undefined)) return '';
  const [first] = line;
  return line.length === 1 && first !== undefined
    ? first.text.trim()
    : line
        .map(({ text }) => text)
        .join(' ')
        .trim();
}

/** Lines in which an hour that stands in a line of its own is in that of its day, above or below; a label may stand between. */
export function joinedHours(lines: readonly Line[], read: Read): readonly Line[] {
  // Most items have no line that could be an hour, and come back as they are.
  if (!lines.some((line) => mayBeHour(textOf(line), read))) return lines;
  const texts = lines.map(textOf);
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [here = '', next = '', later = ''] = texts.slice(at, at + 3);
    const withNext = together(here, next, true, read) ?? together(next, here, false, read);
    const withLabel = withNext !== null || next === '' || /\d/.test(next) ? null : together(here, `${next} ${later}`, true, read);
    const whole = withNext ?? withLabel;
    joined.push(whole === null ? (lines[at] ?? []) : [{ text: whole }]);
    if (whole !== null) at += withNext === null ? 2 : 1;
  }
  return joined.length === lines.length ? lines : joined;
}

/** Fields in which an hour that has a field of its own is in that of the day before it. */
export function joinedHourFields(fields: readonly Field[], read: Read): readonly Field[] {
  if (fields.length < 2) return fields;
  const joined: Field[] = [];
  for (const field of fields) {
    const before = joined.at(-1);
    const isText = before !== undefined && before.datetime === undefined && field.datetime === undefined;
    const whole = isText ? together(before.value, `${field.label} ${field.value}`.trim(), true, read) : null;
    if (before === undefined || whole === null) joined.push(field);
    else joined[joined.length - 1] = { ...before, value: whole };
  }
  return joined;
}
