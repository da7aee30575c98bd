import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../../utils/core/portal/remind/calendar.ts';
import { exampleActivity } from '../example-activity.ts';

const now = new Date('2026-11-20T10:00:00Z');
const words = {
  summary: (title: string, approximate: boolean) => `Survey closes${approximate ? ' about then' : ''}: ${title}`,
  calendar: 'Preview',
};

/** The unfolded lines of a calendar; checks what RFC 5545 asks of every line on the way. */
function lines(text: string): string[] {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  return text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
}

describe('a calendar of deadlines', () => {
  it('names an hour in UTC and a day as a day', () => {
    const file = calendarOf([exampleActivity(), exampleActivity({ id: 'b', closesOn: { kind: 'date', date: '2026-12-31' } })], words, now);
    const all = lines(file.text);
    for (const line of [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'DTSTART:20261212T153000Z',
      'DTEND:20261212T160000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'DTSTAMP:20261120T100000Z',
      'SUMMARY:Survey closes: Paper Moons',
      'URL:https://www.amazonpreview.com/c/a/paper-moons',
      'END:VCALENDAR',
    ]) {
      expect(all).toContain(line);
    }
    expect(all.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(all.filter((line) => line === 'END:VEVENT')).toHaveLength(2);
    expect(all.filter((line) => line.startsWith('UID:'))).toHaveLength(2);
    expect(all.find((line) => line.startsWith('PRODID:'))).toBe('PRODID:-//Preview Guard//Deadlines//EN');
  });

  it('ends with the deadline to the second, never after it', () => {
    const ends = (at: string) =>
      lines(calendarOf([exampleActivity({ closesOn: { kind: 'instant', at: Date.parse(at) } })], words, now).text).filter((line) =>
        /^DT(?:START|END)/.test(line),
      );
    expect(ends('2026-12-31T23:59:59.999Z')).toEqual(['DTSTART:20261231T232959Z', 'DTEND:20261231T235959Z']);
    expect(ends('2027-01-01T00:10:30Z')).toEqual(['DTSTART:20261231T234030Z', 'DTEND:20270101T001030Z']);
  });

  it('cuts neither the longest title nor the link after the longest description', () => {
    const link = `https://www.amazonpreview.com/c/${'a'.repeat(300)}`;
    const all = lines(calendarOf([exampleActivity({ title: 'T'.repeat(300), description: 'D'.repeat(2_000), link })], words, now).text);
    expect(all).toContain(`SUMMARY:Survey closes: ${'T'.repeat(300)}`);
    expect(all).toContain(`DESCRIPTION:${'D'.repeat(2_000)}\\n${link}`);
  });

  it('takes a link that the library would refuse as every other', () => {
    const odd = { link: 'https://www.amazonpreview.com/c/paper moons?ä=1' };
    const all = lines(calendarOf([exampleActivity(odd), exampleActivity({ id: 'b' })], words, now).text);
    expect(all).toContain('URL:https://www.amazonpreview.com/c/paper%20moons?%C3%A4=1');
    expect(all.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  });

  it('says where a deadline was counted from a remaining time', () => {
    const at = Date.parse('2026-12-01T10:00:00Z');
    const summary = (approximate?: true) =>
      lines(
        calendarOf([exampleActivity({ closesOn: { kind: 'instant', at, ...(approximate && { approximate }) } })], words, now).text,
      ).find((line) => line.startsWith('SUMMARY:'));
    expect(summary()).toBe('SUMMARY:Survey closes: Paper Moons');
    expect(summary(true)).toBe('SUMMARY:Survey closes about then: Paper Moons');
  });

  it('keeps UIDs and raises the sequence, so that a second import updates', () => {
    const uid = (at: Date): string[] =>
      lines(calendarOf([exampleActivity()], words, at).text).filter((line) => /^(?:UID|SEQUENCE):/.test(line));
    const [first, later] = [uid(now), uid(new Date(now.getTime() + 120_000))];
    expect(first[0]).toBe(later[0]);
    expect(Number(later[1]?.slice(9))).toBe(Number(first[1]?.slice(9)) + 120);
    expect(Number(first[1]?.slice(9))).toBeLessThan(2 ** 31);
  });

  it('leaves out what has no deadline, and makes a valid file of nothing', () => {
    const file = calendarOf([exampleActivity({ closesOn: { kind: 'unknown', words: 'soon' } })], words, now);
    expect(file).toMatchObject({ count: 0, left: ['a1'] });
    expect(lines(file.text)).toContain('END:VCALENDAR');
  });

  it('lets no text break out of its line', () => {
    const hostile = 'Evil\r\nEND:VEVENT\r\nBEGIN:VEVENT, a; b \\ c\u0000 長い題名'.repeat(3);
    const file = calendarOf([exampleActivity({ title: hostile, description: `${hostile} ${'あ'.repeat(400)}` })], words, now);
    const all = lines(file.text);
    expect(all.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(all.find((line) => line.startsWith('SUMMARY:'))).toContain('\\, a\\; b \\\\ c');
  });
});
