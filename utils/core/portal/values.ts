import type { Moment } from './activity.ts';
import { type FoundDates, readDates } from './dates/parse-date.ts';
import type { DateContext } from './dates/spec.ts';

/** Seconds since 1970 of 2015 and 2060: a number between is taken for an instant in seconds, a thousand times as much for one in milliseconds. */
const earliest = 1_420_070_400;
const latest = 2_840_140_800;

/** A number as an instant; `null` if it is none of this age. */
export function fromEpoch(value: number): Moment | null {
  if (value >= earliest && value < latest) return { kind: 'instant', at: Math.round(value * 1000) };
  if (value >= earliest * 1000 && value < latest * 1000) return { kind: 'instant', at: Math.round(value) };
  return null;
}

const isoStart = /^\d{4}-\d{2}-\d{2}/;
const internetDate = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2})(?::\d{2})? (?:GMT|UTC|\+0000)$/;
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** A value of a data format as a moment: ISO 8601, seconds or milliseconds since 1970, HTTP dates, `/Date(…)/`, or words. `null` if it is none for sure. */
export function momentFromValue(value: unknown, context: DateContext): Moment | null {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string' || value.length > 200) return null;
  const text = value.trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(Number(text));
  const wrapped = /^\/Date\((\d{10,13})(?:[+-]\d{4})?\)\/$/.exec(text);
  if (wrapped) return fromEpoch(Number(wrapped[1]));
  if (isoStart.test(text))
    return exact(readDates(text.replace(/ (?=\d{2}:)/, 'T').replace(/ (?=[+-]\d{2}:?\d{2}$)/, ''), { ...context, language: '' }));
  const internet = internetDate.exec(text);
  if (internet) {
    const [, date = '', month = '', year = '', hour = '', minute = ''] = internet;
    const at = Date.UTC(Number(year), months.indexOf(month) / 3, Number(date), Number(hour), Number(minute));
    return Number.isFinite(at) ? { kind: 'instant', at } : null;
  }
  return exact(readDates(text, context));
}

function exact(found: FoundDates | null): Moment | null {
  return found === null ? null : (found.closes ?? found.plain ?? found.opens);
}
