import type { Tag } from '../../data/languages/portal-tags.ts';
import { dateLanguages } from '../../data/languages/registry/dates.ts';
import { portalWords } from '../../data/languages/registry/portal.ts';
import { normalizeWords } from '../../dates/normalize-words.ts';
import { lazy } from '../../verdict/lazy.ts';
import type { ActivityKind, ActivityStatus } from '../list/activity.ts';

const cjk = /[\u3040-\u30ff\u3400-\u9fff]/;

/** What phrases say. `japanese`: those without spaces around them, by their first character. */
interface Phrases {
  readonly byPhrase: Map<string, Set<Tag>>;
  readonly japanese: Map<string, { readonly phrase: string; readonly tag: Tag }[]>;
}

/** Made when a portal is first read: nothing else asks for it. */
const phrases = lazy((): Phrases => {
  const made: Phrases = { byPhrase: new Map(), japanese: new Map() };
  for (const { tags } of portalWords) for (const [tag, list] of Object.entries(tags)) add(made, tag as Tag, list);
  for (const { words } of dateLanguages) {
    if (words.closes) add(made, 'label-closes', words.closes);
    if (words.opens) add(made, 'label-opens', words.opens);
    if (words.other) add(made, 'other-date', words.other);
  }
  return made;
});

function add({ byPhrase, japanese }: Phrases, tag: Tag, list: string): void {
  for (const entry of list.split(',')) {
    const phrase = normalizePhrase(entry);
    if (phrase === '') continue;
    const tags = byPhrase.get(phrase) ?? new Set<Tag>();
    byPhrase.set(phrase, tags.add(tag));
    if (!cjk.test(phrase) || phrase.length < 2) continue;
    japanese.set(phrase.charAt(0), [...(japanese.get(phrase.charAt(0)) ?? []), { phrase, tag }]);
  }
}

/** A text as its words alone, in the form in which phrases are compared. */
export function normalizePhrase(text: string): string {
  return normalizeWords(text)
    .replaceAll(/[^\p{L}\p{N}'.]+/gu, ' ')
    .replaceAll(/\.(?= |$)/g, '')
    .trim();
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
  const { byPhrase, japanese } = phrases();
  const tags = new Set<Tag>();
  const whole = normalizePhrase(text);
  const words = whole.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    let phrase = '';
    for (let length = 0; length < 4 && from + length < words.length; length += 1) {
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
