import { honestBeginnings, honestEndings, honestStarts, honestTypos } from '../data/look-alike-words.ts';
import { asksForSomething, hasBait, hasHonestWord, hasShopWord, type NameContext, tokensOf } from './look-alike-context.ts';
import { foldSigns, shortenRuns } from './look-alike-fold.ts';
import { typosOf } from './look-alike-typos.ts';

const brand = 'amazon';
const typos = typosOf(brand);
const border = /[._-]/g;

/** A place where a name plays on the brand. `around` is what the name says besides it, in runs of letters. */
export interface Sighting {
  readonly how: 'plain' | 'swapped' | 'typo' | 'far-typo' | 'moved' | 'short';
  readonly seen: string;
  readonly around: readonly string[];
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

interface Surroundings {
  /** The letters that touch the brand. */
  readonly before: string;
  readonly after: string;
  /** Every run of letters of the same label, the brand taken out. */
  readonly inLabel: readonly string[];
}

function surroundings(label: string, from: number, to: number): Surroundings {
  let start = from;
  let end = to;
  while (start > 0 && isLetter(label.charCodeAt(start - 1))) start--;
  while (end < label.length && isLetter(label.charCodeAt(end))) end++;
  const before = label.slice(start, from);
  const after = label.slice(to, end);
  const inLabel = [before, after, ...tokensOf(label.slice(0, start)), ...tokensOf(label.slice(end))].filter((token) => token !== '');
  return { before, after, inLabel };
}

const shortEndings: ReadonlySet<string> = new Set(honestEndings.whole);
const beginnings: ReadonlySet<string> = new Set(honestBeginnings);

/** Whether the brand is part of a longer word here, and how sure: a long ending is a word, a short one may be chance. */
function wordAround({ before, after }: Surroundings): 'word' | 'maybe' | null {
  if (after.startsWith('asia')) return null;
  if (beginnings.has(before) || honestEndings.start.some((ending) => after.startsWith(ending))) return 'word';
  return shortEndings.has(after) || (before === 'the' && after === '') ? 'maybe' : null;
}

/**
 * Whether an occurrence is a word of its own or a place. In a name somebody registered only the label itself can contradict that:
 * `login.amazonas.gov.br` stays honest, `amazonas-login.com` does not. `all` are the runs of letters of the whole name.
 */
function isHonest(spot: Surroundings, registered: boolean, all: readonly string[], context: NameContext): boolean {
  if (context.onHosting) return false;
  if (registered && context.institution) return true;
  const words = registered ? spot.inLabel : all;
  if (asksForSomething(words) || words.some((word) => word.includes('clone'))) return false;
  const word = wordAround(spot);
  if (word === 'word') return true;
  if (word === 'maybe' && !context.cheapTld) return !hasBait(words) && !hasShopWord(words);
  return !context.cheapTld && hasHonestWord(all);
}

function findWhole(text: string, how: Sighting['how'], context: NameContext): Sighting | null {
  if (!text.includes(brand)) return null;
  const labels = text.split('.');
  for (const [index, label] of labels.entries()) {
    for (let at = label.indexOf(brand); at >= 0; at = label.indexOf(brand, at + 1)) {
      const spot = surroundings(label, at, at + brand.length);
      const around = [...spot.inLabel, ...labels.flatMap((other, place) => (place === index ? [] : tokensOf(other)))];
      if (!isHonest(spot, index === labels.length - 1, around, context)) return { how, seen: label, around };
    }
  }
  return null;
}

/** The brand with a dot or hyphen inside, from the beginning of a token on. */
function findMoved(text: string, context: NameContext): Sighting | null {
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) !== 'a' || (at > 0 && isLetter(text.charCodeAt(at - 1)))) continue;
    // The brand and as many borders as could stand between its letters.
    const window = text.slice(at, at + 2 * brand.length);
    if (window.startsWith(brand) || !window.replace(border, '').startsWith(brand)) continue;
    const spot = surroundings(text.slice(at).replace(border, ''), 0, brand.length);
    const around = [...tokensOf(text.slice(0, at)), ...tokensOf(text.slice(at))];
    if (!isHonest(spot, false, around, context)) return { how: 'moved', seen: text.slice(at, at + 2 * brand.length), around };
  }
  return null;
}

function findTypo(text: string, context: NameContext): Sighting | null {
  const tokens = tokensOf(text);
  for (const token of tokens) {
    if (honestStarts.some((start) => token.startsWith(start))) continue;
    for (let length = Math.min(token.length, brand.length + 1); length >= brand.length - 1; length--) {
      const head = token.slice(0, length);
      const tail = token.slice(-length);
      const typo = typos.has(head) ? head : tail;
      const distance = typos.get(typo);
      if (!distance) continue;
      const around = [token.replace(typo, ''), ...tokens.filter((other) => other !== token)].filter(Boolean);
      const helped = hasBait(around) || (context.onHosting && (hasShopWord(around) || brand.startsWith(typo)));
      const atHead = typo === head && !honestTypos.has(typo);
      if (distance === 'far') {
        if (helped && typo === token) return { how: 'far-typo', seen: token, around };
        continue;
      }
      const alone = typo === token || typo.length >= brand.length || typo.startsWith('amz') || context.onHosting || context.cheapTld;
      if (helped || (atHead && alone)) return { how: 'typo', seen: token, around };
    }
  }
  return null;
}

/** `amzn`, at the beginning or end of a run of letters, with something else that speaks for play. */
function findShort(text: string, context: NameContext): Sighting | null {
  const tokens = tokensOf(text);
  for (const token of tokens) {
    const around = [token.replace('amzn', ''), ...tokens.filter((other) => other !== token)].filter(Boolean);
    if (token === 'amz' && hasBait(around)) return { how: 'short', seen: token, around };
    if (!token.startsWith('amzn') && !token.endsWith('amzn')) continue;
    const below = text.includes('.') && token === 'amzn' && !text.endsWith(token);
    if (below || context.onHosting || context.cheapTld || hasBait(around) || hasShopWord(around))
      return { how: 'short', seen: token, around };
  }
  return null;
}

/** Where a name (plain letters, `context.chosen`) plays on the brand, the clearest way first; `null` if nowhere or honestly. */
export function findBrandLookAlike(text: string, context: NameContext): Sighting | null {
  // Most names are plain: fold the others only when nothing is found.
  const plain = findWhole(text, 'plain', context);
  if (plain) return plain;
  const folded = foldSigns(text);
  const short = shortenRuns(folded);
  return (
    (folded === text ? null : findWhole(folded, 'swapped', context)) ??
    (short === folded ? null : findWhole(short, 'swapped', context)) ??
    findMoved(text, context) ??
    findTypo(folded, context) ??
    (short === folded ? null : findTypo(short, context)) ??
    findShort(text, context)
  );
}
