import type { Moment } from '../../dates/moment.ts';
import { readDates } from '../../dates/parse-date.ts';
import type { DateContext, FoundDates } from '../../dates/spec.ts';
import { hour, instantOnDate, isoDate, minute } from '../../dates/zone.ts';

/** Seconds since 1970 of 2015 and 2060: a number between is taken for an instant in seconds, a thousand times as much for one in milliseconds. */
const earliest = 1_420_070_400;
const latest = 2_840_140_800;

/** A number as an instant; `null` if it is none of this age. */
export function fromEpoch(value: number): Moment | null {
  if (value >= earliest && value < latest) return { kind: 'instant', at: Math.round(value * 1000) };
  if (value >= earliest * 1000 && value < latest * 1000) return { kind: 'instant', at: Math.round(value) };
  return null;
}

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?(?: ?(Z|[+-]\d{2}(?::?\d{2})?))?)?$/i;
const internetDate = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? (?:GMT|UTC|\+0000)$/;
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** A value of a data format as a moment: ISO 8601, seconds or milliseconds since 1970, HTTP dates, `/Date(…)/`, or words. `null` if it is none for sure. */
export function momentFromValue(value: unknown, context: DateContext): Moment | null {
  if (typeof value === 'number') return fromEpoch(value);
  if (typeof value !== 'string' || value.length > 200) return null;
  const text = value.trim();
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(Number(text));
  const wrapped = /^\/Date\((\d{10,13})(?:[+-]\d{4})?\)\/$/.exec(text);
  if (wrapped) return fromEpoch(Number(wrapped[1]));
  const stamp = iso.exec(text);
  if (stamp) return fromIso(stamp, context.timeZone);
  const internet = internetDate.exec(text);
  if (internet) {
    const [, date = '', month = '', year = '', hours = '', minutes = '', seconds = '0'] = internet;
    const at = Date.UTC(Number(year), months.indexOf(month) / 3, Number(date), Number(hours), Number(minutes), Number(seconds));
    return Number.isFinite(at) ? { kind: 'instant', at } : null;
  }
  return exact(readDates(text, context));
}

/** A stamp without an hour is a day, one without an offset is read on the user's clock, as a browser shows it. */
function fromIso(stamp: RegExpExecArray, timeZone: string): Moment | null {
  const [, year = '', month = '', dayOfMonth = '', hours, minutes, seconds = '0', offset] = stamp;
  const date = isoDate(Number(year), Number(month), Number(dayOfMonth));
  if (date === null) return null;
  if (hours === undefined || minutes === undefined) return { kind: 'date', date };
  const sinceMidnight = Number(hours) * 60 + Number(minutes);
  const after = Math.round(Number(seconds.replace(',', '.')) * 1000);
  // A leap second is the last one of its minute to every clock here.
  if (sinceMidnight * minute + after > 24 * hour || Number(minutes) > 59 || after >= 61_000) return null;
  if (offset === undefined) return { kind: 'instant', at: instantOnDate(date, sinceMidnight, timeZone) + after };
  const digits = offset.toUpperCase() === 'Z' ? '0' : offset.slice(1).replace(':', '');
  const ahead = (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || '0')) * (offset.startsWith('-') ? -1 : 1);
  return { kind: 'instant', at: Date.parse(`${date}T00:00:00Z`) + (sinceMidnight - ahead) * minute + after };
}

function exact(found: FoundDates | null): Moment | null {
  return found === null ? null : (found.closes ?? found.plain ?? found.opens);
}
