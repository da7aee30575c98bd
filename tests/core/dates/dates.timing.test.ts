import { expect, it } from 'vitest';
import { readDates } from '../../../utils/core/dates/parse-date.ts';
import { leastCpuTime } from '../portal/cpu-time.ts';

const context = { now: new Date('2026-11-20T10:00:00Z'), timeZone: 'Europe/Berlin', language: '' };

it.each([
  '1.'.repeat(120),
  '12 '.repeat(80),
  'a'.repeat(240),
  'in in in in 3 days '.repeat(12),
  '12月'.repeat(80),
  'closes by until due '.repeat(12),
])('reading a date costs little: %.20s', (words) => expect(leastCpuTime(() => readDates(words, context))).toBeLessThan(15));
