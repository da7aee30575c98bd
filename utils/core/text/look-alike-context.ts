import { parse } from 'tldts';
import type { GenuineHost } from '../data/genuine-hosts.ts';
import { askWords, cheapTlds, natureWords, roleWords, shopWords, tradeWords } from '../data/look-alike-words.ts';
import { isFreeHosting } from './host.ts';

/** What surrounds a name: the part its owner chose, what that part says, and where it is published. */
export interface NameContext {
  /** The labels left of the public suffix and of the hosting service's own name, dots kept. */
  readonly chosen: string;
  /** The label that was registered (or, on open hosting, the customer's label): the last one of `chosen`. */
  readonly registered: string;
  readonly onHosting: boolean;
  /** Published on Amazon's own cloud, where Amazon's machines also have names with the brand in them. */
  readonly onOpenCloud: boolean;
  readonly cheapTld: boolean;
  /** A suffix that only authorities and schools get, such as `gov.br`: they do not play on brands. */
  readonly institution: boolean;
}

/** Private suffixes that sell domains like a registry does, such as `uk.com`; all others host pages. */
const registry = /^[a-z]{2,3}\.[a-z]{2,3}$/;
const institutions = /(?:^|\.)(?:gov|gob|gouv|edu|ac|mil|jus|leg|int)(?:\.[a-z]{2})?$/;

/** Splits a host into what its owner chose and where it is published. `plain` is the same host in plain letters, `open` Amazon's cloud under it. */
export function contextOf(host: string, plain: string, open: GenuineHost | null): NameContext {
  const { publicSuffix, isPrivate } = parse(host, { allowPrivateDomains: true, extractHostname: false, validateHostname: false });
  const suffix = open?.host ?? publicSuffix ?? '';
  const labels = plain.split('.');
  const kept = Math.max(0, labels.length - (suffix === '' ? 0 : suffix.split('.').length));
  return {
    chosen: labels.slice(0, kept).join('.'),
    registered: labels[kept - 1] ?? '',
    onHosting: open !== null || (isPrivate ? !registry.test(suffix) : isFreeHosting(host)),
    onOpenCloud: open !== null,
    institution: institutions.test(suffix),
    cheapTld: cheapTlds.has(labels.at(-1) ?? ''),
  };
}

const ask = new Set(askWords);
const role = new Set(roleWords);
const shop = new Set(shopWords);
const trade = new Set(tradeWords);
/** Words of this length and more are also found inside a run of letters; shorter ones stand alone, chance writes them too often. */
const longEnough = 5;
const nature = new RegExp(`^(?:${natureWords.join('|')})`);
const longAsk = anyOf(askWords);
const longRole = anyOf(roleWords);
const longShop = anyOf(shopWords);

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.filter((word) => word.length >= longEnough && /^[a-z]+$/.test(word)).join('|'));
}

function says(tokens: readonly string[], whole: ReadonlySet<string>, inside: RegExp): boolean {
  return tokens.some((token) => whole.has(token) || (token.length >= longEnough && inside.test(token)));
}

/** Whether the words around the brand ask for something: account, money, delivery. */
export function asksForSomething(tokens: readonly string[]): boolean {
  return says(tokens, ask, longAsk);
}

/** Whether the words around the brand ask for something or play the service: account, money, delivery, support, job. */
export function hasBait(tokens: readonly string[]): boolean {
  return asksForSomething(tokens) || says(tokens, role, longRole);
}

/** Whether the words around the brand are those of shops and learners' clones. */
export function hasShopWord(tokens: readonly string[]): boolean {
  return says(tokens, shop, longShop);
}

/** Whether the words around the brand make it a river, a forest, or the subject of somebody's trade. */
export function hasHonestWord(tokens: readonly string[]): boolean {
  return tokens.some((token) => trade.has(token) || nature.test(token));
}

/** The runs of letters in a name. */
export function tokensOf(name: string): readonly string[] {
  return name.split(/[^a-z]+/).filter((token) => token !== '');
}
