import { expect, it } from 'vitest';
import { keptAddress, stillShows } from '../../../utils/core/memory/tabs.ts';

it.each([
  ['https://mail.example/u/0/#inbox/1', 'https://mail.example/u/0/'],
  ['https://shop.example/a?b=c', 'https://shop.example/a?b=c'],
  ['', null],
  [undefined, null],
  [`https://shop.example/${'a'.repeat(2_000)}`, null],
])('%s is kept as %s', (url, kept) => {
  expect(keptAddress(url)).toBe(kept);
});

it.each([
  ['https://mail.example/', 'https://mail.example/#inbox', true],
  ['https://mail.example/', 'https://mail.example/other', false],
  ['https://mail.example/', 'https://evil.example/', false],
  [null, 'https://mail.example/', true],
  ['https://mail.example/', null, true],
])('judged at %s, now at %s: %s', (judgedAt, url, expected) => {
  expect(stillShows(judgedAt, url)).toBe(expected);
});
