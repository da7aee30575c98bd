import type { Tag } from '../../data/languages/portal-tags.ts';
import { dateLanguages } from '../../data/languages/registry/dates.ts';
import { portalWords } from '../../data/languages/registry/portal.ts';
import { normalizeWords } from '../../dates/normalize-words.ts';
import { lazy } from '../../verdict/lazy.ts';
import type { ActivityKind, ActivityStatus } from '../list/activity.ts';

const cjk = /[\u3040-\u30ff\u3400-\u9fff]/;
const beyondAscii = /[^\0-\x7f]/;
/** Most words of a phrase that is looked for inside a text. */
const mostWords = 4;

/** What phrases say. `japanese`: those without spaces around them, by their first character. `reach`: how many words the longest has, by its first. */
interface Phrases {
  readonly byPhrase: Map<string, Set<Tag>>;
  readonly japanese: Map<string, { readonly phrase: string; readonly tag: Tag }[]>;
  readonly reach: Map<string, number>;
}

/** Made when a portal is first read: nothing else asks for it. */
const phrases = lazy((): Phrases => {
  const made: Phrases = { byPhrase: new Map(), japanese: new Map(), reach: new Map() };
  for (const { tags } of portalWords) for (const [tag, list] of Object.entries(tags)) add(made, tag as Tag, list);
  for (const { words } of dateLanguages) {
    if (words.closes) add(made, 'label-closes', words.closes);
    if (words.opens) add(made, 'label-opens', words.opens);
    if (words.other) add(made, 'other-date', words.other);
  }
  return made;
});

function add({ byPhrase, japanese, reach }: Phrases, tag: Tag, list: string): void {
  for (const entry of list.split(',')) {
    const phrase = normalizePhrase(entry);
    if (phrase === '') continue;
    const tags = byPhrase.get(phrase) ?? new Set<Tag>();
    byPhrase.set(phrase, tags.add(tag));
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    if (words.length <= mostWords) reach.set(first, Math.max(reach.get(first) ?? 0, words.length));
    if (!cjk.test(phrase) || phrase.length < 2) continue;
    japanese.set(phrase.charAt(0), [...(japanese.get(phrase.charAt(0)) ?? []), { phrase, tag }]);
  }
}

/** A text as its words alone, in the form in which phrases are compared. */
export function normalizePhrase(text: string): string {
  const words = normalizeWords(text);
  const apart = beyondAscii.test(words) ? words.replaceAll(/[^\p{L}\p{N}'.]+/gu, ' ') : words.replaceAll(/[^a-z0-9'.]+/g, ' ');
  return (apart.includes('.') ? apart.replaceAll(/\.(?= |$)/g, '') : apart).trim();
}

const exactMemo = new Map<string, ReadonlySet<Tag>>();
const withinMemo = new Map<string, ReadonlySet<Tag>>();
const nothing: ReadonlySet<Tag> = new Set();
/** Texts longer than this are prose, where single words prove little. */
const longest = 200;

/** Keeps what short texts say: labels, states and kinds repeat on every card, titles do not. */
function remember(memo: Map<string, ReadonlySet<Tag>>, text: string, tags: ReadonlySet<Tag>): ReadonlySet<Tag> {
  if (text.length > 40) return tags;
  if (memo.size > 5_000) memo.clear();
  memo.set(text, tags);
  return tags;
}

/** What a text says as a whole: a label, a button, a status. Case, accents and punctuation do not count. */
export function tagsOf(text: string): ReadonlySet<Tag> {
  if (text.length > longest) return nothing;
  return exactMemo.get(text) ?? remember(exactMemo, text, phrases().byPhrase.get(normalizePhrase(text)) ?? nothing);
}

/** What the phrases inside a text say; up to four words each. Texts beyond 200 units say nothing. */
export function tagsWithin(text: string): ReadonlySet<Tag> {
  if (text.length > longest) return nothing;
  const known = withinMemo.get(text);
  if (known !== undefined) return known;
  const { byPhrase, japanese, reach } = phrases();
  const tags = new Set<Tag>();
  const whole = normalizePhrase(text);
  const words = whole.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    // Most words begin no phrase.
    const longestHere = reach.get(words[from] ?? '') ?? 0;
    let phrase = '';
    for (let length = 0; length < longestHere && from + length < words.length; length += 1) {
      phrase = length === 0 ? (words[from] ?? '') : `${phrase} ${words[from + length] ?? ''}`;
      for (const tag of byPhrase.get(phrase) ?? nothing) tags.add(tag);
    }
  }
  if (cjk.test(whole)) {
    for (let at = 0; at < whole.length; at += 1) {
      for (const { phrase, tag } of japanese.get(whole.charAt(at)) ?? []) if (whole.startsWith(phrase, at)) tags.add(tag);
    }
  }
  return remember(withinMemo, text, tags);
}

const kindOrder = [
  'pilot',
  'storyboard',
  'script',
  'concept',
  'test-footage',
  'film',
  'series',
  'survey',
] as const satisfies readonly ActivityKind[];

/** The kind of title that tags name, the more particular one first; `null` if none. */
export function kindIn(tags: ReadonlySet<Tag>): ActivityKind | null {
  return kindOrder.find((kind) => tags.has(`kind:${kind}`)) ?? null;
}

/** The status that tags name, the most final one first; `null` if none. */
export function statusIn(tags: ReadonlySet<Tag>): ActivityStatus | null {
  return (['done', 'closed', 'started', 'open'] as const).find((status) => tags.has(`status:${status}`)) ?? null;
}
