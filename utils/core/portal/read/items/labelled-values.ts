import { anyOf } from '../../../data/languages/any-of.ts';
import type { Tag } from '../../../data/languages/portal-tags.ts';
import { portalWords } from '../../../data/languages/registry/portal.ts';
import type { RawItem } from '../reading.ts';
import { normalizePhrase, tagsOf } from '../words.ts';

export type LabelTag = 'label-title' | 'label-status' | 'label-kind' | 'label-reward' | 'label-description';

const labels: readonly LabelTag[] = ['label-title', 'label-status', 'label-kind', 'label-reward', 'label-description'];
/** Longest label in front of a colon. */
const maxLabel = 30;

/** The values of an item by what their labels say: cells and pairs that the page marks up, then labels that merely stand before a value. The first of a kind counts. */
export function labelledValues(item: RawItem): ReadonlyMap<LabelTag, string> {
  const found = new Map<LabelTag, string>();
  const keep = (label: string, told: () => string, marked: boolean): void => {
    const tags = marked ? tagsOfLabel(label) : tagsOf(label);
    // Most texts are no label, and what stands behind them need not be put together.
    if (tags.size === 0) return;
    const value = told();
    if (value === '') return;
    for (const tag of labels) {
      // Words such as "survey" head a column of titles; before other words on a card they are a kind.
      if (tags.has(tag) && (marked || tag !== 'label-title') && !found.has(tag)) found.set(tag, value);
    }
  };
  for (const { label, value } of item.fields) keep(label, () => value, true);
  for (const [index, line] of item.lines.entries()) {
    const [first] = line;
    if (first === undefined || first.text.length > 200) continue;
    if (line.length > 1) {
      if (first.text.length <= maxLabel) keep(first.text, () => textOf(line.slice(1)), false);
      continue;
    }
    const colon = first.text.search(/[:：]/);
    if (colon > 0 && colon <= maxLabel) keep(first.text.slice(0, colon), () => first.text.slice(colon + 1).trim(), false);
    else if (colon === -1 && first.text.length <= maxLabel) keep(first.text, () => textOf(item.lines[index + 1] ?? []), false);
  }
  return found;
}

function textOf(line: RawItem['lines'][number]): string {
  return line.map(({ text }) => text).join(' ');
}

const joins = new RegExp(`^(?:${anyOf(portalWords, 'articles')})$`);

const memo = new Map<string, ReadonlySet<Tag>>();

/** What a label says: as a whole, else in words that each are one: "Project name", "Survey status", "Titel der Umfrage". */
function tagsOfLabel(label: string): ReadonlySet<Tag> {
  const whole = tagsOf(label);
  if (whole.size > 0 || label.length > maxLabel) return whole;
  const known = memo.get(label);
  if (known !== undefined) return known;
  if (memo.size > 1_000) memo.clear();
  const tags = tagsOfWords(label);
  memo.set(label, tags);
  return tags;
}

function tagsOfWords(label: string): ReadonlySet<Tag> {
  const words = normalizePhrase(label)
    .split(' ')
    .filter((word) => !joins.test(word))
    .map((word) => tagsOf(word));
  if (words.length < 2 || words.some((tags) => !tags.has('programme') && !labels.some((tag) => tags.has(tag)))) return new Set();
  const said = labels.find((tag) => tag !== 'label-title' && words.some((tags) => tags.has(tag) && !tags.has('label-title')));
  return new Set([said ?? 'label-title']);
}

/** Whether a text is a mere label: it names the value beside it and is none itself. */
export function isLabel(tags: ReadonlySet<Tag>): boolean {
  return (
    tags.has('label-closes') ||
    tags.has('label-opens') ||
    tags.has('posted') ||
    tags.has('other-date') ||
    labels.some((tag) => tags.has(tag))
  );
}
