import { expect, it } from 'vitest';
import { nextInData } from '../../entrypoints/background/portal/series.ts';

const url = 'https://www.amazonpreview.com/home';

function next(state: unknown): string | null {
  return nextInData({ url, data: [{ origin: 'json', text: JSON.stringify(state) }] });
}

it('finds the address of the next part of a list in the data of a page', () => {
  expect(next({ pending: { edges: [], next: '/api/pending?cursor=abc' } })).toBe('https://www.amazonpreview.com/api/pending?cursor=abc');
  expect(next({ list: { items: [], links: { next: { href: '?page=2' } } } })).toBe('https://www.amazonpreview.com/home?page=2');
});

it('takes no other thing that comes next, and no other site', () => {
  expect(next({ steps: { next: '/profile' }, article: { next: '/news/2' } })).toBeNull();
  expect(next({ list: { next: 'https://elsewhere.invalid/api?cursor=abc' } })).toBeNull();
  expect(next({ list: { next: null } })).toBeNull();
});
