import { anyOf } from '../../../data/languages/any-of.ts';
import type { FieldRole } from '../../../data/languages/portal-tags.ts';
import { portalWords } from '../../../data/languages/registry/portal.ts';
import { portalLink } from '../../list/link.ts';
import { tagsWithin } from '../words.ts';
import { keyWords, roleOfKey } from './json-keys.ts';
import type { Fields } from './json-lists.ts';

/** One field of the objects of a list, with the values it has in a sample; `named`: what its name says it is for. */
export interface Column {
  readonly key: string;
  readonly values: readonly (string | number | boolean)[];
  readonly share: number;
  readonly named: { readonly role: FieldRole; readonly rank: number } | null;
}

/** The columns of a sample: fields that at least half of the objects have, or whose name says something. */
export function collect(items: readonly Fields[]): Column[] {
  const values = new Map<string, (string | number | boolean)[]>();
  for (const fields of items) {
    for (const [key, value] of fields) {
      const list = values.get(key) ?? [];
      list.push(value);
      values.set(key, list);
    }
  }
  return [...values]
    .map(([key, list]) => ({ key, values: list, share: list.length / items.length, named: roleOfPath(key) }))
    .filter(({ share: present, named }) => present >= 0.5 || named !== null);
}

/** Leaves that only say how their parent is written: `closes.iso`, `title.rendered`, `url.href`. */
const wrapping =
  /^(?:iso|at|date|datetime|value|utc|seconds|_seconds|epoch|timestamp|text|rendered|raw|plain|content|href|url|\$date|de|en|ja|fr|es|it|self|label|name|path|formatted)$/i;

/** Objects that hold several addresses under the names of what they lead to. */
const linkGroups = /^(?:_?links?|urls?|actions|hrefs)$/i;

/** What people open goes before what only names the record. */
function rankOfLink(name: string): number {
  if (/^self$/i.test(name)) return 60;
  if (/image|poster|thumb|icon|next|prev|first|last|delete|edit|update|cancel|decline/i.test(name)) return 90;
  const tags = tagsWithin(keyWords(name));
  return tags.has('action') || tags.has('programme') ? 5 : 30;
}

/** Objects that hold the two ends of a time. */
const spanKeys = anyOf(portalWords, 'spanKey');
const spans = new RegExp(`^(?:range|${spanKeys})$`, 'i');
/** Objects that only group things. */
const groups = new RegExp(`^(?:attributes|fields|links|link|meta|details|data|info|texts|content|urls|_links|${spanKeys})$`, 'i');

function roleOfPath(key: string): Column['named'] {
  const parts = key.split('.');
  const leaf = parts.at(-1) ?? '';
  const parent = parts.at(-2);
  if (parent !== undefined && /^(?:href|url|uri)$/i.test(leaf) && linkGroups.test(parts.at(-3) ?? ''))
    return { role: 'link', rank: rankOfLink(parent) };
  if (parent !== undefined && wrapping.test(leaf)) {
    const outer = roleOfKey(parent);
    if (outer !== null) return { role: outer.role, rank: outer.rank + 0.5 };
  }
  if (parent !== undefined && /^(?:code|key|slug)$/i.test(leaf)) {
    const outer = roleOfKey(parent);
    if (outer?.role === 'kind' || outer?.role === 'status') return { role: outer.role, rank: outer.rank + 0.2 };
  }
  if (parent !== undefined && spans.test(parent) && /^(?:to|from)$/i.test(leaf))
    return { role: leaf.toLowerCase() === 'to' ? 'closes' : 'opens', rank: 50 };
  const own = roleOfKey(leaf);
  // `participation.state`, `deadline.due`: both say the same.
  if (own !== null && parent !== undefined && roleOfKey(parent)?.role === own.role) return own;
  // Deeper objects are about something else (author.name, image.url), unless they only group things.
  if (own === null || parent === undefined || groups.test(parent)) return own;
  // `questionnaire.answered`, `survey.closes`: the survey of the title is what is asked about. Its name is not the title's.
  if (ofSurvey.has(own.role) && tagsWithin(keyWords(parent)).has('programme')) return { role: own.role, rank: own.rank + 20 };
  return null;
}

const ofSurvey: ReadonlySet<FieldRole> = new Set(['status', 'closes', 'opens', 'done', 'hidden']);

/** How deep a field is nested, 1 = not at all. */
export function depth(column: Column): number {
  return column.key.split('.').length;
}

/** Share of the values that pass a test. */
export function share(column: Column, test: (value: string | number | boolean) => boolean): number {
  let hits = 0;
  for (const value of column.values) if (test(value)) hits += 1;
  return hits / column.values.length;
}

/** Whether nearly all values are short texts that pass a test. */
export function allSay(column: Column, test: (text: string) => boolean): boolean {
  return share(column, (value) => typeof value === 'string' && value.length < 60 && test(value)) > 0.7;
}

/** Whether every value stands once, as ids do. */
export function distinct(column: Column): boolean {
  return new Set(column.values).size === column.values.length && column.values.every((value) => typeof value !== 'boolean');
}

/** Whether a value looks like an address of any kind. */
export function isAddress(value: string | number | boolean): boolean {
  return typeof value === 'string' && (/^[a-z][a-z+.-]{1,20}:/i.test(value) || value.startsWith('/'));
}

/** Addresses that answer programs, not people. */
const forPrograms = /^(?:https?:\/\/[^/]+)?\/(?:[\w-]+\/)?(?:api|_api|rest|graphql|odata)\//i;

/** Whether a value is an address that answers programs: whoever opens it sees data. */
export function isForPrograms(value: string | number | boolean): boolean {
  return typeof value === 'string' && forPrograms.test(value);
}

/** Whether a text is an address on the portal that may be a page, not a picture or a script. */
export function looksLikeLink(value: string, url: string): boolean {
  return (
    (/^https?:\/\//i.test(value) || /^\.{0,2}\//.test(value)) &&
    !/\.(?:jpe?g|png|gif|webp|svg|avif|css|js|mp4)(?:$|\?)/i.test(value) &&
    !forPrograms.test(value) &&
    portalLink(value, url) !== null
  );
}

/** Mean length of the values, in UTF-16 units. */
export function meanLength(column: Column): number {
  let total = 0;
  for (const value of column.values) total += String(value).length;
  return total / column.values.length;
}
