import type { Moment } from '../../dates/moment.ts';
import { addDays, dateAt, day, hour, instantOnDate } from '../../dates/zone.ts';
import { deadlineOf } from './deadlines.ts';

/** Until when a title can be set aside: this evening, tomorrow morning, a day before it closes, or in a week where no end is known. */
export type SnoozeKind = 'evening' | 'tomorrow' | 'day-before' | 'week';

export interface SnoozeChoice {
  readonly kind: SnoozeKind;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Hours of the user's clock, in minutes: seven in the evening, nine in the morning. */
const evening = 19 * 60;
const morning = 9 * 60;
/** What comes back has at least this long left until it closes, and is set aside for at least as long. */
const leastLeft = hour;

/** Nine in the morning of the user's next day: what "tomorrow" means, in the window as in notifications. */
export function tomorrow(now: Date, timeZone: string): number {
  return instantOnDate(addDays(dateAt(now.getTime(), timeZone), 1), morning, timeZone);
}

/** The choices that bring a title back before it closes, the nearest first. */
export function snoozeChoices(closesOn: Moment, now: Date, timeZone: string): readonly SnoozeChoice[] {
  const at = now.getTime();
  const today = dateAt(at, timeZone);
  const deadline = deadlineOf(closesOn, timeZone);
  const choices: SnoozeChoice[] = [
    { kind: 'evening', at: instantOnDate(today, evening, timeZone) },
    { kind: 'tomorrow', at: tomorrow(now, timeZone) },
    deadline === null
      ? { kind: 'week', at: instantOnDate(addDays(today, 7), morning, timeZone) }
      : {
          kind: 'day-before',
          at: closesOn.kind === 'date' ? instantOnDate(addDays(closesOn.date, -1), morning, timeZone) : deadline - day,
        },
  ];
  return choices.filter((choice) => choice.at >= at + leastLeft && snoozeWithin(choice.at, closesOn, now, timeZone) === choice.at);
}

/**
 * A wish to be reminded at `wanted`, kept before the end: at the latest an hour before it. `null` where no such time is to come. What closes
 * at an unknown time comes back when it is wanted.
 */
export function snoozeWithin(wanted: number, closesOn: Moment, now: Date, timeZone: string): number | null {
  const deadline = deadlineOf(closesOn, timeZone);
  const until = deadline === null ? wanted : Math.min(wanted, deadline - leastLeft);
  return until > now.getTime() ? until : null;
}
