import { anyOf } from '../../../data/languages/any-of.ts';
import { portalWords } from '../../../data/languages/registry/portal.ts';
import type { Moment } from '../../../dates/moment.ts';
import type { DateContext } from '../../../dates/spec.ts';
import type { ActivityStatus } from '../../list/activity.ts';
import type { PortalReading, RawGroup } from '../reading.ts';
import { areSteps } from '../watch-or-answer.ts';
import { normalizePhrase, statusIn, tagsOf, tagsWithin } from '../words.ts';
import { type DateReader, dateReader } from './dates.ts';
import { type ItemEvidence, type ListContext, type Understood, understandItem } from './read-item.ts';
import { repeatedMarks, repeatedTexts, twinTexts } from './title.ts';

/** A group with at least as many points is a list of activities. */
const enough = 3;

/** A list is judged by its first items: they are all made alike. */
const sampleSize = 60;

interface Judged {
  readonly index: number;
  readonly group: RawGroup;
  readonly items: readonly Understood[];
  readonly points: number;
}

/** The items of those groups that are lists of activities. Where groups lie within each other, the level that holds more items counts. */
export function itemsOfGroups(reading: PortalReading, context: DateContext): readonly Understood[] {
  const read = dateReader(context);
  const judged: Judged[] = [];
  for (const [index, group] of reading.groups.entries()) {
    const list: ListContext = {
      origin: group.origin,
      around: statusAround(group.context),
      closes: closingAround(group.context, read),
      url: reading.url,
      dates: context,
      read,
      repeated: repeatedTexts(group.items),
      twins: twinTexts(group.items),
      commonMarks: repeatedMarks(group.items),
    };
    const items: Understood[] = [];
    for (const [place, item] of group.items.entries()) {
      const understood = understandItem(item, list, place < sampleSize);
      if (understood !== null) items.push(understood);
    }
    if (items.length === 0 || items.length < group.items.length * 0.5) continue;
    if (areSteps(items.map(({ candidate }) => candidate.title))) continue;
    const points = pointsOf(items.slice(0, sampleSize), group, reading.url);
    if (points >= enough) judged.push({ index, group, items, points });
  }
  return chosen(withoutSections(judged), reading.groups).flatMap(({ items }) =>
    items.filter(({ evidence, candidate }) => stands(evidence) || candidate.link !== null),
  );
}

/** Whether an item shows anything at all that an activity shows. */
function stands(evidence: ItemEvidence): boolean {
  return evidence.closing || evidence.action || evidence.ahead || evidence.status;
}

function statusAround(context: readonly string[]): ActivityStatus | null {
  for (const text of context) {
    const status = statusIn(tagsWithin(text));
    if (status !== null) return status;
  }
  return null;
}

/** Headings that may hold a deadline for all that stands under them: the nearest ones. */
const nearHeadings = 2;

/** When what stands under these headings closes: "Due 12 December" over a list. */
function closingAround(context: readonly string[], read: DateReader): Moment | null {
  for (const text of context.slice(0, nearHeadings)) {
    const closes = text.length > 80 || (text.length > 40 && !/\d/.test(text)) ? null : (read(text)?.closes ?? null);
    if (closes !== null && closes.kind !== 'unknown') return closes;
  }
  return null;
}

function shareOf(items: readonly Understood[], test: (evidence: ItemEvidence) => boolean): number {
  let hits = 0;
  for (const { evidence } of items) if (test(evidence)) hits += 1;
  return hits / items.length;
}

function pointsOf(items: readonly Understood[], group: RawGroup, url: string): number {
  const share = (test: (evidence: ItemEvidence) => boolean): number => shareOf(items, test);
  let points = 3 * share(({ closing, weak }) => closing && !weak) + 1.5 * share(({ weak }) => weak);
  points += 1.5 * share(({ closing, ahead }) => ahead && !closing);
  points += 2 * share(({ action }) => action);
  points += 1.5 * share(({ path }) => path);
  points += share(({ status }) => status);
  points += share(({ kind }) => kind);
  points += 0.5 * share(({ reward }) => reward);
  points -= 3 * share(({ elsewhere }) => elsewhere);
  points -= 3 * share(({ question }) => question);
  points += contextPoints(group.context);
  if (isForeignPath(url)) points -= 3;
  if (group.origin === 'microdata') points += 0.5;
  // Dates, or buttons to take part: without either it is a list of links.
  const proof = share(({ closing, ahead, action, status, dated, path }) => closing || ahead || action || (status && (dated || path)));
  return proof < 0.5 ? Math.min(points, 0) : points;
}

function contextPoints(context: readonly string[]): number {
  let points = 0;
  for (const [index, text] of context.entries()) {
    const tags = tagsWithin(text);
    const weight = index < 2 ? 1 : 0.5;
    if (tags.has('programme') || (tags.has('label-closes') && !tags.has('elsewhere') && !/\d/.test(text) && statusIn(tags) === null))
      points += 1.5 * weight;
    else if (tags.has('elsewhere')) points -= 4 * weight;
  }
  return Math.max(-6, Math.min(2, points));
}

/** Whether an address is that of a part of the portal that holds no surveys: account, news, orders. */
export function isForeignPath(url: string): boolean {
  const path = URL.parse(url)?.pathname ?? '';
  return path.split('/').some((part) => {
    const tags = tagsWithin(part.replaceAll(/[-_]/g, ' '));
    return tags.has('elsewhere') && !tags.has('programme');
  });
}

/** Without groups of whole sections: one item is called as a list is ("Pending surveys") and holds a list of its own. */
function withoutSections(judged: readonly Judged[]): readonly Judged[] {
  const holding = new Set(judged.filter(({ items }) => items.length > 1).map(({ group }) => group.within));
  return judged.filter(
    ({ index, items }) =>
      !(holding.has(index) && items.some(({ candidate }) => tagsWithin(candidate.title).has('programme') && isListName(candidate.title))),
  );
}

const possessive = new RegExp(`^(?:${anyOf(portalWords, 'possessives')})$`);

/** Whether each word of a text speaks of surveys or their state. */
function isListName(text: string): boolean {
  return normalizePhrase(text)
    .split(' ')
    .every((word) => possessive.test(word) || tagsOf(word).has('programme') || statusIn(tagsOf(word)) !== null);
}

/** Of groups within each other: the level that holds more items, added up over all that lies in a group. */
function chosen(judged: readonly Judged[], groups: readonly RawGroup[]): readonly Judged[] {
  const byIndex = new Map(judged.map((one) => [one.index, one]));
  const outerOf = new Map<number, number>();
  const depthOf = new Map<number, number>();
  for (const { index } of judged) {
    let depth = 0;
    for (let at = groups[index]?.within ?? null; at !== null && depth < 50; at = groups[at]?.within ?? null) {
      depth += 1;
      if (!outerOf.has(index) && byIndex.has(at)) outerOf.set(index, at);
    }
    depthOf.set(index, depth);
  }
  const inOrder = judged.toSorted((a, b) => (depthOf.get(b.index) ?? 0) - (depthOf.get(a.index) ?? 0));
  // From the inside out: what each group would give at its best.
  const inner = new Map<number, number>();
  for (const { index, items } of inOrder) {
    const outer = outerOf.get(index);
    if (outer !== undefined) inner.set(outer, (inner.get(outer) ?? 0) + Math.max(items.length, inner.get(index) ?? 0));
  }
  // From the outside in: a group that loses to what it holds goes; one that wins takes its inner groups away.
  const kept = new Set<number>();
  const taken = new Set<number>();
  for (const { index, items } of inOrder.toReversed()) {
    const outer = outerOf.get(index);
    if (outer !== undefined && (kept.has(outer) || taken.has(outer))) taken.add(index);
    else if ((inner.get(index) ?? 0) <= items.length) kept.add(index);
  }
  // Groups arrive from the end of the page to its beginning, so that outer ones come first.
  return judged.filter(({ index }) => kept.has(index)).toReversed();
}
