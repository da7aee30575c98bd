import { portalZone } from './model.ts';

/** Text made harmless for markup. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A value as JSON that is safe inside a script element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Repeats a piece of markup. */
export function each<T>(list: readonly T[], markup: (item: T, index: number) => string): string {
  return list.map(markup).join('\n');
}

/** Made once: it takes longer to make than to use, and some lists have thousands of moments. */
const portalClock = new Intl.DateTimeFormat('sv-SE', { timeZone: portalZone, dateStyle: 'short', timeStyle: 'medium' });

/** A `YYYY-MM-DD[THH:MM]` of the portal as an instant; a day without an hour begins at midnight in UTC. */
export function instantOf(moment: string): number {
  const asUtc = Date.parse(`${moment.length > 10 ? moment : `${moment}T00:00`}:00Z`);
  if (moment.length === 10) return asUtc;
  const parts = portalClock.format(asUtc).replace(' ', 'T');
  return asUtc - (Date.parse(`${parts}Z`) - asUtc);
}

/** A deadline in the words of a language, with the hour if it has one. */
export function inWords(
  moment: string,
  locale: string,
  options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' },
): string {
  const hasHour = moment.length > 10;
  const time = hasHour ? ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const) : {};
  return new Intl.DateTimeFormat(locale, { ...options, ...time, timeZone: hasHour ? portalZone : 'UTC' }).format(instantOf(moment));
}
