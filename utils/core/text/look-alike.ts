import { membershipWords } from '../data/look-alike-words.ts';
import { hostRole } from './host.ts';
import { toUnicodeHost } from './host-punycode.ts';
import { contextOf, hasBait, type NameContext, tokensOf } from './look-alike-context.ts';
import { findBrandLookAlike, type Sighting } from './look-alike-find.ts';
import { foldSigns, plainLetters } from './look-alike-fold.ts';
import { mayPlayOnBrand } from './look-alike-scan.ts';

/** In which way a host's name plays on a brand. */
export type LookAlikeKind =
  | 'confusable-letters'
  | 'swapped-letters'
  | 'moved-dot'
  | 'foreign-tld'
  | 'sub-domain'
  | 'open-hosting'
  | 'brand-plus-word'
  | 'abbreviation';

/**
 * A host whose name plays on Amazon and is not Amazon's. `hard` = made to be taken for Amazon; `hint` = could be a fan, a learner or a
 * shop. `seen` is the piece of the name that gave it away, in plain letters.
 */
export interface LookAlike {
  readonly kind: LookAlikeKind;
  readonly strength: 'hard' | 'hint';
  readonly brand: 'amazon' | 'primevideo' | 'amazonpreview';
  readonly seen: string;
}

const longestHost = 253;
const tldLike = /(?:^|[.-])amazon[.-](?:com?|net|org|de|jp|uk|fr|it|es|in|ca|br|mx|au|nl|pl|se|be)(?:[.-]|$)/;

/** The brand with nothing but a number or a few letters that no word has: there is no other reading. */
const filler = /^(?:amazon-?\d|amazon-?[bcdfghjklmnpqrstvwxz]{1,8}$)/;

function kindOf(sighting: Sighting, context: NameContext): LookAlikeKind {
  if (sighting.how === 'moved') return 'moved-dot';
  if (sighting.how === 'short') return 'abbreviation';
  if (sighting.how !== 'plain') return 'swapped-letters';
  if (context.onHosting) return 'open-hosting';
  if (!context.registered.includes('amazon')) return 'sub-domain';
  return context.registered === 'amazon' ? 'foreign-tld' : 'brand-plus-word';
}

function isHard(kind: LookAlikeKind, sighting: Sighting, context: NameContext): boolean {
  if (kind === 'confusable-letters' || kind === 'moved-dot' || kind === 'foreign-tld' || hasBait(sighting.around)) return true;
  if (kind === 'open-hosting' || kind === 'abbreviation') return false;
  if (kind === 'swapped-letters')
    return sighting.how === 'swapped' || context.cheapTld || (sighting.how === 'typo' && sighting.seen === context.registered);
  return context.cheapTld || tldLike.test(`${context.chosen}.`) || filler.test(context.registered);
}

const filmTrade = /^videos?(?:graph|prod|edit|media|wed|market)/;

/** Prime without Amazon: the video service by name, or the membership. */
function findPrime(context: NameContext): LookAlike | null {
  const folded = foldSigns(context.chosen).replaceAll('i', 'l');
  const joined = folded.replace(/[._-]/g, '');
  const tokens = tokensOf(context.chosen);
  const hard = context.cheapTld || hasBait(tokens.filter((token) => !token.startsWith('video')));
  // People who film for a living are called Prime Video too: -graphy, production, editing, media.
  if (/prlmevldeo(?!s?(?:graph|prod|edlt|medla|wed|market))/.test(joined)) {
    return {
      kind: context.onHosting ? 'open-hosting' : 'brand-plus-word',
      strength: hard ? 'hard' : 'hint',
      brand: 'primevideo',
      seen: context.chosen,
    };
  }
  const at = tokens.findIndex((token) => token.startsWith('prime'));
  const next = at < 0 ? '' : tokens[at] === 'prime' ? (tokens[at + 1] ?? '') : (tokens[at]?.slice('prime'.length) ?? '');
  if (next === '' || filmTrade.test(next) || !membershipWords.some((word) => (word.length > 4 ? next.startsWith(word) : next === word)))
    return null;
  return { kind: context.onHosting ? 'open-hosting' : 'brand-plus-word', strength: 'hint', brand: 'primevideo', seen: context.chosen };
}

/**
 * Whether a host's name plays on Amazon without being Amazon's; `null` for Amazon's own hosts, honest names (Amazonas, amazing, Amazon
 * river) and anything else. Takes lower- or upper-case ASCII or Unicode hosts; junk gives `null`. Costs about one `new URL` for
 * hosts that resemble nothing, some fifteen for those that do.
 */
export function lookAlike(host: string): LookAlike | null {
  const lower = host.slice(-longestHost).toLowerCase();
  if (!mayPlayOnBrand(lower)) return null;
  const name = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const owner = hostRole(name);
  if (owner && (owner.role !== 'open' || !mayPlayOnBrand(name.slice(0, -owner.entry.host.length)))) return null;
  const plain = plainLetters(name);
  const context = contextOf(name, plain, owner?.entry ?? null);
  const sighting = findBrandLookAlike(context.chosen, context);
  if (!sighting) return context.onOpenCloud ? null : findPrime(context);
  // Amazon names machines and buckets of its cloud after itself: there only bait tells a stranger's name.
  if (context.onOpenCloud && !hasBait(sighting.around)) return null;
  const disguised = plain !== name && !toUnicodeHost(name).includes(sighting.seen);
  const kind = disguised ? 'confusable-letters' : kindOf(sighting, context);
  const joined = context.chosen.replace(/[._-]/g, '');
  return {
    kind,
    strength: isHard(kind, sighting, context) ? 'hard' : 'hint',
    brand:
      joined.includes('amazonpreview') || joined.includes('previewamazon')
        ? 'amazonpreview'
        : joined.includes('primevideo')
          ? 'primevideo'
          : 'amazon',
    seen: sighting.seen,
  };
}
