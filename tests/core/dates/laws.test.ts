import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../utils/core/dates/moment.ts';
import { parseMoment } from '../../../utils/core/dates/parse-date.ts';
import { dayAfter, instantIn, isoOf, type SweepDay } from '../../tools/date-sweep/calendar.ts';
import { type SweepForms, writtenDay, writtenHour } from '../../tools/date-sweep/forms.ts';
import { sweepLanguages } from '../../tools/date-sweep/languages.ts';
import { sweep } from '../../tools/date-sweep/sweep.ts';
import { seeded } from '../text/measure.ts';

const start = new Date('2026-11-30T09:00:00Z');

/** The moment in the sweep's own terms: a day, an instant, `null` for unknown. */
function meant(moment: Moment): string | number | null {
  if (moment.kind === 'unknown') return null;
  return moment.kind === 'date' ? moment.date : moment.at;
}

function read(words: string, language: SweepForms, now = start): string | number | null {
  return meant(parseMoment(words, { now, timeZone: language.zone, language: language.tag }));
}

const languages = fc.constantFrom(...sweepLanguages);
const days = fc.integer({ min: 1, max: 180 }).map((count) => dayAfter(start, count));
/** Small hours in the letter of lengths may be lengths, and are tested by hand. */
const hours = fc.integer({ min: 6, max: 23 });
const minutes = fc.constantFrom(0, 15, 30, 59);

/** Every form of an hour that a language has for this one. */
function hourForms(language: SweepForms, hour: number, minute: number): string[] {
  const halves = hour < 12 ? language.morning : language.afternoon;
  const forms = [...language.hours, ...halves, ...(minute === 0 ? language.fullHours : [])];
  return forms.map((form) => writtenHour(form, hour, minute));
}

function withoutWeekday(form: string): string {
  return form.replaceAll(/\{[Ww]d\}(?:曜日)?\.?(?:, den |, | )?|[（(]\{wd\}(?:曜日)?[）)]/g, '');
}

describe('laws of reading', () => {
  it('a day with an hour is that moment or unknown, whatever the form, the sign between and the words around', () => {
    fc.assert(
      fc.property(languages, days, hours, minutes, fc.nat(), (language, day, hour, minute, choice) => {
        const at = instantIn(language.zone, day, hour, minute);
        const forms = [...language.withYear, ...language.withoutYear];
        const shownDay = writtenDay(forms[choice % forms.length] ?? '', day, language);
        const frame = language.frames[choice % language.frames.length] ?? '…';
        for (const sign of language.between)
          for (const shownHour of hourForms(language, hour, minute)) {
            const between = sign === '' && /\d$/.test(shownDay) ? ' ' : sign;
            const words = frame.replace('…', `${shownDay}${between}${shownHour}`);
            expect([at, null], words).toContain(read(words, language));
          }
      }),
      seeded(60),
    );
  });

  it('a weekday beside a day changes nothing, and a wrong one makes it unknown', () => {
    fc.assert(
      fc.property(languages, days, fc.nat(), fc.integer({ min: 1, max: 6 }), (language, day, choice, off) => {
        const forms = [...language.withYear, ...language.withoutYear].filter((form) => /\{[Ww]d\}/.test(form));
        const form = forms[choice % forms.length] ?? '';
        const frame = language.frames[choice % language.frames.length] ?? '…';
        const phrase = (shown: SweepDay, how: string): string => frame.replace('…', writtenDay(how, shown, language));
        const without = read(phrase(day, withoutWeekday(form)), language);
        expect([isoOf(day), null], phrase(day, withoutWeekday(form))).toContain(without);
        expect([isoOf(day), null], phrase(day, form)).toContain(read(phrase(day, form), language));
        const wrong = phrase({ ...day, weekday: (day.weekday + off) % 7 }, form);
        // Without a year, a neighbouring year whose weekday fits is too far away.
        expect(read(wrong, language), wrong).toBe(null);
      }),
      seeded(300),
    );
  });

  it('a day with its year means the same whenever it is read', () => {
    fc.assert(
      fc.property(languages, days, hours, fc.nat(), fc.integer({ min: -2_000, max: 2_000 }), (language, day, hour, choice, later) => {
        const form = language.withYear[choice % language.withYear.length] ?? '';
        const shownHour = hourForms(language, hour, 30)[choice % 3] ?? '';
        const frame = language.frames[choice % language.frames.length] ?? '…';
        const words = frame.replace('…', `${writtenDay(form, day, language)} ${shownHour}`.trim());
        const then = new Date(start.getTime() + later * 86_400_000);
        expect(read(words, language, then), words).toBe(read(words, language));
      }),
      seeded(300),
    );
  });

  it('a date for something else is never a deadline', () => {
    fc.assert(
      fc.property(languages, days, fc.nat(), (language, day, choice) => {
        const form = language.withYear[choice % language.withYear.length] ?? '';
        for (const frame of language.otherFrames) {
          const words = frame.replace('…', writtenDay(form, day, language));
          expect(read(words, language), words).toBe(null);
        }
      }),
      seeded(100),
    );
  });
});

describe('a sweep of phrases built from known moments', () => {
  it.each(sweepLanguages.map((language) => ({ language, code: language.code })))(
    '$code: none wrong, nearly all read, also on a page that names no language',
    ({ language }) => {
      const own = sweep(language, 1_500, 20_261_130);
      expect(own.wrong).toEqual([]);
      expect(own.read / (own.read + own.unknown)).toBeGreaterThan(0.95);
      expect(sweep(language, 500, 20_261_130, '').wrong).toEqual([]);
    },
  );
});
