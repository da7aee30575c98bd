import type { Moment } from '../../../dates/moment.ts';
import type { DateContext } from '../../../dates/spec.ts';
import type { ActivitySource, ActivityStatus } from '../../list/activity.ts';
import type { Candidate } from '../candidate.ts';
import { rewardIn } from '../items/reward.ts';
import { momentFromValue } from '../values.ts';
import { areSteps } from '../watch-or-answer.ts';
import { kindIn, statusIn, tagsOf, tagsWithin } from '../words.ts';
import { assignColumns, type Columns } from './json-columns.ts';
import { closingOf, fieldOf, textOf } from './json-fields.ts';
import { isWeakClosing, keyWords, roleOfKey } from './json-keys.ts';
import { type Fields, findLists, parseOrNull } from './json-lists.ts';
import { pointsOf } from './json-points.ts';
import { withRecords, withReferences } from './json-references.ts';

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
    if (areSteps(list.items.map((fields) => keyWords(textOf(fields, columns, 'title'))))) continue;
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

function statusOfPath(path: readonly string[]): ActivityStatus | null {
  for (const key of path.toReversed()) {
    const status = key === '[]' ? null : statusIn(tagsWithin(keyWords(key)));
    if (status !== null) return status;
  }
  return null;
}

function isTrue(value: string | number | boolean | null): boolean {
  return value === true || value === 1 || value === 'true';
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
