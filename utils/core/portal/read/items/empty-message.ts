import { anyOf } from '../../../data/languages/any-of.ts';
import { portalWords } from '../../../data/languages/registry/portal.ts';
import type { PortalReading, RawGroup } from '../reading.ts';
import { tagsWithin } from '../words.ts';

/** A negation with the few words behind it, up to the next sign. */
const negated = new RegExp(`(?:^|[\\s(])(?:${anyOf(portalWords, 'negation')})\\s((?:[\\p{L}-]+\\s){0,2}[\\p{L}-]+)`, 'iu');
/** What makes it a word on the present. */
const now = new RegExp(`\\b(?:${anyOf(portalWords, 'atPresent')})\\b`, 'i');

function speaksOfSurveys(text: string): boolean {
  const tags = tagsWithin(text);
  return tags.has('programme') || tags.has('kind:survey');
}

/** Whether one of the sentences of a page says that nothing is pending. What stands in the news of the page is not said of the list. */
export function saysNothing({ notes, groups }: Pick<PortalReading, 'notes' | 'groups'>): boolean {
  const said = notes.filter((note) => {
    if (tagsWithin(note).has('none') && speaksOfSurveys(note)) return true;
    const what = now.test(note) ? negated.exec(note)?.[1] : undefined;
    return what !== undefined && speaksOfSurveys(what);
  });
  if (said.length === 0) return false;
  const news = groups.filter(isElsewhere);
  return said.some(
    (note) => !news.some(({ items }) => items.some(({ lines }) => lines.some((line) => line.some(({ text }) => note.startsWith(text))))),
  );
}

/** Whether a group holds things of another kind, by its heading or by where most of its links lead: news, orders, help. */
function isElsewhere({ context, items }: RawGroup): boolean {
  if (items.length < 2) return false;
  const leads = (text: string): boolean => tagsWithin(text).has('elsewhere') && !speaksOfSurveys(text);
  return context.some(leads) || items.every(({ links, actions }) => [...links.map(({ text }) => text), ...actions].some(leads));
}
