import type { SweepDay } from './calendar.ts';

/** How one language writes deadlines. Forms hold marks: of a day `Y YY M MM D DD` and, in braces, `{mon} {Mon} {wd} {Wd}`; of an hour `H HH h MIN` (`h`: of twelve). */
export interface SweepForms {
  readonly code: string;
  /** Tag of the page. */
  readonly tag: string;
  readonly zone: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** From Sunday; a language without short ones has `null`. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[] | null;
  /** Days with their year, and without. */
  readonly withYear: readonly string[];
  readonly withoutYear: readonly string[];
  /** Hours with minutes, full hours, and what stands behind either. */
  readonly hours: readonly string[];
  readonly fullHours: readonly string[];
  /** Hours of twelve, by morning and afternoon. */
  readonly morning: readonly string[];
  readonly afternoon: readonly string[];
  /** Between a day and its hour; those that need an hour without a word before it, too. */
  readonly between: readonly string[];
  /** `{day} {hour}` in turned order. */
  readonly turned: readonly string[];
  /** Before and behind the whole; `…` in a frame stands for it. */
  readonly frames: readonly string[];
  /** Frames that say that the date is for something else. */
  readonly otherFrames: readonly string[];
  /** Behind all: lengths, payments, words. */
  readonly tails: readonly string[];
  /** Names of zones with minutes ahead of UTC, behind an hour, and where clocks show that in one season only. */
  readonly zones: readonly (readonly [name: string, ahead: number, place?: string])[];
}

/** Writes a day in a form. */
export function writtenDay(form: string, { year, month, day, weekday }: SweepDay, language: SweepForms): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const marks: Readonly<Record<string, string>> = {
    Y: String(year),
    YY: String(year).slice(2),
    M: String(month),
    MM: two(month),
    D: String(day),
    DD: two(day),
    Mon: language.months[month - 1] ?? '',
    mon: language.shortMonths[month - 1] ?? '',
    Wd: language.weekdays[weekday] ?? '',
    wd: (language.shortWeekdays ?? language.weekdays)[weekday] ?? '',
    th: day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th',
  };
  return form.replaceAll(/\{(\w+)\}/g, (whole, mark: string) => marks[mark] ?? whole);
}

/** Writes an hour in a form. */
export function writtenHour(form: string, hour: number, minute: number): string {
  const marks: Readonly<Record<string, string>> = {
    H: String(hour),
    HH: String(hour).padStart(2, '0'),
    h: String(hour % 12 === 0 ? 12 : hour % 12),
    m: String(minute).padStart(2, '0'),
  };
  return form.replaceAll(/\{(\w+)\}/g, (whole, mark: string) => marks[mark] ?? whole);
}
