import { anyOf } from '../../../data/languages/any-of.ts';
import type { FieldRole } from '../../../data/languages/portal-tags.ts';
import { portalWords } from '../../../data/languages/registry/portal.ts';
import { tagsWithin } from '../words.ts';

/** Names that a list of activities does not have: shop, people, news, texts of an interface. */
const foreignNames = new Set(portalWords.flatMap(({ foreignKeys }) => foreignKeys?.split(/\s+/) ?? []));

const ranks = new Map<FieldRole, number>();
const roleOfName = new Map<string, { role: FieldRole; rank: number }>();
for (const keys of [...portalWords.map((words) => words.keys), ...portalWords.map(({ laterKeys }) => laterKeys ?? {})]) {
  for (const [role, list] of Object.entries(keys) as [FieldRole, string][]) {
    for (const name of list.split(/\s+/)) {
      const rank = ranks.get(role) ?? 0;
      ranks.set(role, rank + 1);
      if (!roleOfName.has(name)) roleOfName.set(name, { role, rank });
    }
  }
}

/** A key without separators, lower case: `closed_on`, `closedOn` and `Closed-On` give `closedon`. */
export function keyName(key: string): string {
  return withoutArguments(key)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_.:@$-]+/g, '');
}

/** Caches of query languages keep the arguments in the key: `copy({"length":"LONG"})` is `copy`. */
function withoutArguments(key: string): string {
  const at = key.indexOf('(');
  return at > 0 ? key.slice(0, at) : key;
}

/** Roles that a compound key may have by its last words, as in `project-title` and `responseState`. */
const compoundRoles: ReadonlySet<FieldRole> = new Set(['title', 'description', 'kind', 'status', 'closes', 'opens', 'reward', 'link']);

/** What a key says its value is for, and how much it is preferred (0 = most); `null` if it says nothing. */
export function roleOfKey(key: string): { readonly role: FieldRole; readonly rank: number } | null {
  return roleOfName.get(keyName(key)) ?? roleOfEnding(withoutArguments(key));
}

function roleOfEnding(key: string): ReturnType<typeof roleOfKey> {
  const words = keyWords(key)
    .split(/\s+/)
    .filter((word) => word !== '');
  for (const length of [2, 1]) {
    if (words.length <= length) continue;
    const found = roleOfName.get(keyName(words.slice(-length).join('')));
    if (found === undefined || !compoundRoles.has(found.role)) continue;
    // An order's status and a subscription's end are those of something else.
    const before = words.slice(0, -length);
    if (before.some((word) => roleOfName.get(keyName(word))?.role === 'image')) return null;
    return tagsWithin(before.join(' ')).has('elsewhere') ? null : { role: found.role, rank: found.rank + 100 };
  }
  return null;
}

/** Whether a key belongs to something that is no activity. */
export function isForeignKey(key: string): boolean {
  return foreignNames.has(keyName(key));
}

/** The words of a key, for the vocabulary: `openSurveys` gives `open surveys`. */
export function keyWords(key: string): string {
  return key.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').replaceAll(/[_.:-]+/g, ' ');
}

const weakClosing = new RegExp(`^(?:${anyOf(portalWords, 'weakClosingKey')})`);

/** Whether the name of a closing date is one that films, vouchers and contracts have as well: `availableUntil`, `expiresAt`. */
export function isWeakClosing(key: string): boolean {
  return weakClosing.test(keyName(key.split('.').at(-1) ?? ''));
}
