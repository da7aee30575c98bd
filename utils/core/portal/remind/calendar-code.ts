import type { Moment } from '../../dates/moment.ts';
import { addDays } from '../../dates/zone.ts';

/** Characters of the words: enough to know the title, few enough for a code that a phone reads at once. */
const longest = 120;
const eventLength = 30 * 60_000;

/**
 * One deadline as the shortest calendar (RFC 5545) that phones take from a QR code: without the id, stamp and alarm of `calendarOf`, which a
 * file is updated by. `summary` = its words. `null` where no deadline is known.
 */
export function calendarCode(closesOn: Moment, summary: string): string | null {
  if (closesOn.kind === 'unknown') return null;
  const [from, to] =
    closesOn.kind === 'date'
      ? [`;VALUE=DATE:${plain(closesOn.date)}`, `;VALUE=DATE:${plain(addDays(closesOn.date, 1))}`]
      : [`:${stamp(closesOn.at - eventLength)}`, `:${stamp(closesOn.at)}`];
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', `SUMMARY:${escaped(summary)}`, `DTSTART${from}`, `DTEND${to}`];
  return [...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
}

function plain(date: string): string {
  return date.replaceAll('-', '');
}

/** An instant in UTC, to the second: what is less is cut off, so that nothing ends after the deadline. */
function stamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Text as RFC 5545, 3.3.11, wants it. A control character would end a line of the code. */
function escaped(text: string): string {
  const line = [...text.replaceAll(/\p{Cc}+/gu, ' ').trim()].slice(0, longest).join('');
  return line.toWellFormed().replaceAll(/[\\;,]/g, (sign) => `\\${sign}`);
}
