import type { FieldRole } from '../../../data/languages/portal-tags.ts';
import type { Moment } from '../../../dates/moment.ts';
import type { DateContext } from '../../../dates/spec.ts';
import { kindIn, statusIn, tagsOf, tagsWithin } from '../words.ts';
import type { Columns } from './json-columns.ts';
import { closingOf, fieldOf, textOf } from './json-fields.ts';
import { isWeakClosing, keyName, keyWords } from './json-keys.ts';
import type { JsonList } from './json-lists.ts';

/** How much speaks for a list of objects being one of activities. `closesAround`: when the object closes that holds the list. */
export function pointsOf(list: JsonList, columns: Columns, context: DateContext, closesAround: Moment | null): number {
  const { byRole, closesNamed, foreign } = columns;
  const sample = list.items.slice(0, 40);
  const says = (role: FieldRole, test: (text: string) => boolean): boolean => {
    const values = sample.map((fields) => fieldOf(fields, columns, role)).filter((value) => typeof value === 'string');
    return values.length > 0 && values.filter(test).length >= values.length * 0.5;
  };
  let points = 0;
  if (columns.datedOtherwise) points += 3;
  if (byRole.closes !== undefined) {
    const readable = sample.filter((fields) => closingOf(fields, columns, context).kind !== 'unknown').length;
    const strong = isWeakClosing(byRole.closes) ? 1.5 : 3;
    points += closesNamed ? (readable > 0 ? strong : Math.min(strong, 2)) : 2;
  } else points += closesAround === null ? -1 : 3;
  if (byRole.link !== undefined) points += 1;
  if (byRole.opens !== undefined) points += 0.5;
  if (says('status', isStatus)) points += 1;
  if (byRole.done !== undefined) points += 0.5;
  if (says('kind', (text) => kindIn(tagsWithin(keyWords(text))) !== null)) points += 1;
  if (says('kind', (text) => tagsWithin(keyWords(text)).has('elsewhere'))) points -= 3;
  if (says('link', (text) => tagsWithin(pathWords(text)).has('programme'))) points += 0.5;
  if (says('link', (text) => tagsWithin(pathWords(text)).has('elsewhere'))) points -= 3;
  points += pathPoints(list.path);
  // Names such as `new-nav` are those of machines.
  const titles = sample.map((fields) => textOf(fields, columns, 'title'));
  if (titles.filter((title) => /^[a-z0-9]+(?:[-_.][a-z0-9]+)+$/.test(title)).length > titles.length / 2) points -= 2;
  const named = [...(sample[0]?.keys() ?? [])];
  // A key such as `surveyId` says what the object is.
  const said = list.path.some(speaksOfProgramme) || named.some((key) => /\bids?$/i.test(keyWords(key)) && speaksOfProgramme(key));
  // Things that run from one day to another and lead nowhere: banners, experiments, seasons.
  if (byRole.link === undefined && byRole.kind === undefined && !said) points -= 1.5;
  if (byRole.closes !== undefined && isWeakClosing(byRole.closes)) {
    // Films, vouchers and messages are available until a day as well.
    const proven = said || says('status', isStatus) || says('link', (text) => tagsWithin(pathWords(text)).has('programme'));
    if (!proven) points -= 1;
    if (named.some((key) => ofCatalogue.test(keyName(key)))) points -= 3;
  }
  // Without link and date it is a list of names.
  if (byRole.link === undefined && byRole.closes === undefined && byRole.opens === undefined && closesAround === null) points -= 5;
  const type = sample.filter((fields) =>
    /News|Article|Blog|Product|Offer|Breadcrumb|Question|Person|Organization|Review|Order|Job|Course|Recipe|MusicEvent|SiteNavigation|ImageObject/.test(
      String(fields.get('@type') ?? fields.get('__typename') ?? ''),
    ),
  ).length;
  if (type > sample.length / 2) points -= 4;
  return points - Math.min(foreign, 3) * 2;
}

/** Names that films have in a catalogue. */
const ofCatalogue = /^(?:genres|release(?:date|year|d|dat)?|premieredate|airdate|cast|directors?|trailers?|seasons|runtime)$/;

function isStatus(text: string): boolean {
  return statusIn(tagsOf(keyWords(text))) !== null;
}

function speaksOfProgramme(key: string): boolean {
  return tagsWithin(keyWords(key)).has('programme');
}

function pathWords(link: string): string {
  return link
    .replace(/^https?:\/\/[^/]*/i, '')
    .replaceAll(/[/?&=#_-]+/g, ' ')
    .slice(0, 190);
}

function pathPoints(path: readonly string[]): number {
  let points = 0;
  for (const key of path.slice(-3)) {
    const tags = tagsWithin(keyWords(key));
    if (
      tags.has('elsewhere') ||
      /^(?:nav|navigation|menu|footer|header|i18n|locales?|messages|breadcrumbs?|experiments?|features?|flags?|toggles?|releases?)$/i.test(
        key,
      )
    )
      points = Math.min(points, 0) - 4;
    else if (tags.has('programme')) points += 1.5;
  }
  return Math.min(points, 1.5);
}
