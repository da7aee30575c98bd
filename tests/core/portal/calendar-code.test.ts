import ICAL from 'ical.js';
import decode from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { drawCode } from '../../../entrypoints/popup/draw-code.ts';
import type { Moment } from '../../../utils/core/dates/moment.ts';
import { calendarCode } from '../../../utils/core/portal/remind/calendar-code.ts';

// One deadline as a QR code: what a reader of codes gives to a reader of calendars is the deadline.

const title = 'Survey closes: "Leuchtturm", Teil 2; alles über das Meer \\ 日本';

/** What a phone's reader sees: the drawing as pixels, some for each square. */
function read(size: number, path: string): string {
  const scale = 8;
  const pixels = size * scale;
  const data = new Uint8ClampedArray(pixels * pixels * 4).fill(255);
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < scale; dy += 1) {
      const row = (Number(y) * scale + dy) * pixels + Number(x) * scale;
      for (let dx = 0; dx < scale; dx += 1) data.fill(0, (row + dx) * 4, (row + dx) * 4 + 3);
    }
  }
  return decode({ width: pixels, height: pixels, data });
}

function event(text: string): ICAL.Event {
  const found = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  if (found === null) throw new Error('No event');
  return new ICAL.Event(found);
}

describe('a deadline as a code', () => {
  it('is drawn, read back, and is the moment at which it closes', async () => {
    const at = Date.parse('2026-11-27T22:59:59.999Z');
    const code = calendarCode({ kind: 'instant', at }, title);
    if (code === null) throw new Error('No code');
    const { size, path } = await drawCode(code);
    const found = event(read(size, path));
    expect(found.summary).toBe(title);
    expect(found.endDate.toJSDate().toISOString()).toBe('2026-11-27T22:59:59.000Z');
  });

  it('of a day without an hour is that day', () => {
    const found = event(calendarCode({ kind: 'date', date: '2026-12-31' }, title) ?? '');
    expect([found.startDate.toString(), found.endDate.toString(), found.startDate.isDate]).toEqual(['2026-12-31', '2027-01-01', true]);
  });

  it('is none where no deadline is known', () => {
    expect(calendarCode({ kind: 'unknown', words: 'soon' }, title)).toBeNull();
  });

  it.each<Moment>([
    { kind: 'instant', at: 0 },
    { kind: 'date', date: '2026-12-31' },
  ])('of the longest title fits into a code: $kind', async (moment) => {
    const code = calendarCode(moment, 'あ'.repeat(300)) ?? '';
    expect((await drawCode(code)).size).toBeLessThan(110);
    expect(event(code).summary).toBe('あ'.repeat(120));
  });

  it('keeps what a title may bring along within its line', () => {
    const found = event(calendarCode({ kind: 'instant', at: 0 }, 'a\r\nEND:VEVENT\u0000b\ud800') ?? '');
    expect(found.summary).toBe('a END:VEVENT b\ufffd');
  });
});
