import * as pt from 'chrono-node/pt';
import { type DateContext, type FoundDates, type MomentSpec, resolve } from './spec.ts';

type Parser = Pick<typeof pt, 'parse'>;

/** chrono-node by language: those that our own grammar does not read. Where it does, chrono found no date more in any test (2026-11). */
const parsers: Readonly<Record<string, Parser>> = { pt };

/** All that may stand beside the date: anything else may turn it into something different ("before", "around"). */
const harmless: ReadonlySet<string> = new Set(
  'by on until till closes ends due deadline at the bis am um endet uhr jusqu au le hasta el entro il alle ate fecha em encerra as prazo den the of'.split(
    ' ',
  ),
);

/**
 * What chrono-node reads where our own grammar has no reading, under three conditions: one result, its day and month named in letters,
 * and nothing but harmless words beside it. chrono alone guesses (03/04/2026, weekdays, "next"), so nothing else of it is used.
 */
export function readWithChrono(text: string, context: DateContext): FoundDates | null {
  const code = context.language.toLowerCase().split(/[-_]/)[0] ?? '';
  const parser = parsers[code];
  if (parser === undefined || !/\p{L}{3}/u.test(text) || /\d ?[./-] ?\d/.test(text)) return null;
  const results = parser.parse(text, context.now);
  const [only] = results;
  if (only === undefined || results.length > 1 || only.end) return null;
  const rest = `${text.slice(0, only.index)} ${text.slice(only.index + only.text.length)}`;
  if (!(rest.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => harmless.has(word))) return null;
  const { start } = only;
  if (!start.isCertain('day') || !start.isCertain('month') || !/\p{L}{3}/u.test(only.text) || !/\d/.test(only.text)) return null;
  // A relative expression is certain of its day too, but then of its year and weekday as well.
  if (start.isCertain('weekday') && start.isCertain('year') && !/\d{4}/.test(only.text)) return null;
  const date = { year: start.isCertain('year') ? start.get('year') : null, month: start.get('month') ?? 0, day: start.get('day') ?? 0 };
  if (date.year !== null && !only.text.includes(String(date.year))) return null;
  const hours = start.isCertain('hour') ? start.get('hour') : null;
  if (hours !== null && !start.isCertain('meridiem')) return null;
  const zone = start.isCertain('timezoneOffset') ? start.get('timezoneOffset') : null;
  const time = hours === null ? null : { minutes: hours * 60 + (start.get('minute') ?? 0), zone };
  const spec: MomentSpec = { type: 'day', date, weekday: start.isCertain('weekday') ? start.get('weekday') : null, time };
  const moment = resolve(spec, context);
  return moment === null ? null : { opens: null, closes: null, plain: moment };
}
