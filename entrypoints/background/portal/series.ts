import type { PortalReading } from '../../../utils/core/portal/read/reading.ts';

/** Names under which addresses count pages, and those that count items. */
const pageNames: readonly string[] = ['page', 'p', 'pg', 'pageNumber', 'page_number', 'seite'];
const itemNames: readonly string[] = ['offset', 'from', 'start', 'skip', 'startIndex'];

function counterOf(url: URL): { readonly name: string; readonly value: number; readonly items: boolean } | null {
  for (const [name, value] of url.searchParams) {
    if (!/^\d{1,6}$/.test(value)) continue;
    if (pageNames.includes(name)) return { name, value: Number(value), items: false };
    if (itemNames.includes(name)) return { name, value: Number(value), items: true };
  }
  return null;
}

/** The address behind this one in a series that counts pages or items (`?page=2`, `?offset=20`); `null` if it counts nothing. */
export function nextInSeries(address: string, items: number): string | null {
  const url = URL.parse(address);
  const counter = url && counterOf(url);
  if (!counter) return null;
  url.searchParams.set(counter.name, String(counter.value + (counter.items ? items : 1)));
  return url.href;
}

/** The first address of the series that an address belongs to, as far as it was seen among `seen`; else the address itself. */
export function seriesStart(address: string, seen: readonly string[]): string {
  const own = seriesOf(address);
  if (own === null) return address;
  let first = { address, value: own.value };
  for (const other of seen) {
    const series = seriesOf(other);
    if (series?.name === own.name && series.value < first.value) first = { address: other, value: series.value };
  }
  return first.address;
}

function seriesOf(address: string): { readonly name: string; readonly value: number } | null {
  const url = URL.parse(address);
  const counter = url && counterOf(url);
  if (!counter) return null;
  url.searchParams.set(counter.name, '');
  return { name: url.href, value: counter.value };
}

const nextKey = /^next(?:[_-]?(?:page|link|url|href|page[_-]?url))?$/i;

/** The address of the next page that an answer in JSON names (`next`, `links.next`, `nextPageUrl` …), same origin only; `null` if it names none. */
export function nextInJson(text: string, from: string): string | null {
  if (!/"next/i.test(text)) return null;
  const base = URL.parse(from);
  let left = 2_000;
  const look = (value: unknown, depth: number): string | null => {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > 3) return null;
    for (const [key, inner] of Object.entries(value)) {
      left -= 1;
      if (left < 0) return null;
      const told = typeof inner === 'object' && inner !== null && 'href' in inner ? inner.href : inner;
      if (nextKey.test(key) && typeof told === 'string' && /^(?:https:\/\/|\/|\?)/.test(told)) {
        const url = URL.parse(told, from);
        if (url && base && url.origin === base.origin && url.href !== base.href) return url.href;
      }
      const found = look(inner, depth + 1);
      if (found !== null) return found;
    }
    return null;
  };
  try {
    return look(JSON.parse(text), 0);
  } catch {
    return null;
  }
}

const counts = /(?:cursor|page|offset|after|token|start|skip|from)\b[^=&]{0,20}=/i;

/** The address of the next part of a list that a page carries as data; only one that counts on, as data names the next of many things. */
export function nextInData({ data, url }: Pick<PortalReading, 'data' | 'url'>): string | null {
  for (const { text } of data) {
    const next = nextInJson(text, url);
    if (next !== null && counts.test(next)) return next;
  }
  return null;
}
