import type { ActivitySource, ActivityStatus, Moment } from './activity.ts';
import type { Candidate } from './candidate.ts';
import type { DateContext } from './dates/spec.ts';
import { assignColumns, type Columns } from './json-columns.ts';
import { type FieldRole, isWeakClosing, keyName, keyWords, roleOfKey } from './json-keys.ts';
import { type Fields, type FoundList, findLists, parseOrNull } from './json-lists.ts';
import { withRecords, withReferences } from './json-references.ts';
import { rewardIn } from './reward.ts';
import { momentFromValue } from './values.ts';
import { kindIn, statusIn, tagsOf, tagsWithin } from './words.ts';

/** What data says: activities; `empty` = it has a list for them and nothing is in it; `none` = nothing of the kind. */
export type JsonResult =
  | { readonly kind: 'activities'; readonly candidates: readonly Candidate[]; readonly hidden: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'none' };

/** Longest text parsed, in UTF-16 units. */
const maxText = 16_000_000;
/** A list with at least as many points is one of activities. */
const enough = 3;

/**
 * Finds activities in JSON by the shape of lists: objects with a title and a link or a date, under any names and nesting.
 * `url` is where the data came from. Anything that is no JSON, or holds no such list, gives `none`. Linear in the text.
 */
export function parseJson(text: string, url: string, source: ActivitySource, context: DateContext): JsonResult {
  if (text.length > maxText) return { kind: 'none' };
  const root = withRecords(withReferences(parseOrNull(text)), text);
  if (typeof root !== 'object' || root === null) return { kind: 'none' };
  const { lists, empty } = findLists(root);
  const candidates: Candidate[] = [];
  let hidden = 0;
  for (const list of lists) {
    const columns = assignColumns(list.items, url, context);
    if (columns === null || (list.lone && !(columns.closesNamed && columns.titleNamed))) continue;
    const closesAround = columns.byRole.closes === undefined ? closingAround(list.around, context) : null;
    if (pointsOf(list, columns, context, closesAround) < enough) continue;
    const around = statusOfPath(list.path);
    for (const fields of list.items) {
      if (isTrue(fieldOf(fields, columns, 'hidden'))) {
        hidden += 1;
        continue;
      }
      const candidate = candidateOf(fields, columns, around, source, context);
      if (candidate !== null) candidates.push(closesAround === null ? candidate : { ...candidate, closesOn: closesAround });
    }
  }
  if (candidates.length > 0 || hidden > 0) return { kind: 'activities', candidates, hidden };
  const told = empty.some(
    (path) =>
      path.length === 0 ||
      tagsWithin(keyWords(path.at(-1) ?? '')).has('programme') ||
      /^(?:data|items|results|edges|nodes|content|list)$/i.test(path.at(-1) ?? ''),
  );
  return { kind: told && lists.length === 0 ? 'empty' : 'none' };
}

/** When the object around a list closes, by a name that says so. */
function closingAround(around: Fields | null, context: DateContext): Moment | null {
  for (const [key, value] of around ?? []) {
    const moment = roleOfKey(key)?.role === 'closes' && !isWeakClosing(key) ? momentFromValue(value, context) : null;
    if (moment !== null && moment.kind !== 'unknown') return moment;
  }
  return null;
}

function pointsOf(list: FoundList, columns: Columns, context: DateContext, closesAround: Moment | null): number {
  const { byRole, closesNamed, foreign } = columns;
  const sample = list.items.slice(0, 40);
  const says = (role: FieldRole, test: (text: string) => boolean): boolean => {
    const values = sample.map((fields) => fieldOf(fields, columns, role)).filter((value) => typeof value === 'string');
    return values.length > 0 && values.filter(test).length >= values.length * 0.5;
  };
  let points = 0;
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

function statusOfPath(path: readonly string[]): ActivityStatus | null {
  for (const key of path.toReversed()) {
    const status = key === '[]' ? null : statusIn(tagsWithin(keyWords(key)));
    if (status !== null) return status;
  }
  return null;
}

function fieldOf(fields: Fields, columns: Columns, role: FieldRole): string | number | boolean | null {
  const key = columns.byRole[role];
  return key === undefined ? null : (fields.get(key) ?? null);
}

function isTrue(value: string | number | boolean | null): boolean {
  return value === true || value === 1 || value === 'true';
}

function textOf(fields: Fields, columns: Columns, role: FieldRole): string {
  const value = fieldOf(fields, columns, role);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function closingOf(fields: Fields, columns: Columns, context: DateContext): Moment {
  const value = fieldOf(fields, columns, 'closes');
  if (value === null || typeof value === 'boolean' || value === '') return { kind: 'unknown', words: '' };
  return momentFromValue(value, context) ?? { kind: 'unknown', words: String(value).slice(0, 200) };
}

function candidateOf(
  fields: Fields,
  columns: Columns,
  around: ActivityStatus | null,
  source: ActivitySource,
  context: DateContext,
): Candidate | null {
  const title = withoutTags(textOf(fields, columns, 'title'));
  if (title === '') return null;
  const done = fieldOf(fields, columns, 'done');
  const told = statusIn(tagsOf(keyWords(textOf(fields, columns, 'status'))));
  const opened = fieldOf(fields, columns, 'opens');
  const reward = textOf(fields, columns, 'reward');
  return {
    id: textOf(fields, columns, 'id') || null,
    title,
    description: withoutTags(textOf(fields, columns, 'description')),
    kind: kindIn(tagsWithin(keyWords(textOf(fields, columns, 'kind')))),
    link: textOf(fields, columns, 'link') || null,
    status: isDone(done) ? 'done' : (told ?? around),
    openedOn: opened === null ? null : momentFromValue(opened, context),
    closesOn: closingOf(fields, columns, context),
    reward: reward === '' || reward === 'null' ? null : (rewardIn(reward) ?? reward),
    source,
  };
}

/** A flag that is set, or the day on which it was done. */
function isDone(value: string | number | boolean | null): boolean {
  return isTrue(value) || (typeof value === 'string' && /^\d{4}-/.test(value)) || (typeof value === 'number' && value > 1_000_000);
}

/** Text without markup; entities of plain text are left, the popup shows text only. */
export function withoutTags(text: string): string {
  return text
    .slice(0, 4_000)
    .replaceAll(/<[^<>]{0,500}>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
