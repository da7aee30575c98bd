import { anyOf } from '../../../data/languages/any-of.ts';
import type { FieldRole } from '../../../data/languages/portal-tags.ts';
import { portalWords } from '../../../data/languages/registry/portal.ts';
import type { Moment } from '../../../dates/moment.ts';
import type { DateContext } from '../../../dates/spec.ts';
import { momentFromValue } from '../values.ts';
import { endingOf } from '../watch-or-answer.ts';
import { kindIn, normalizePhrase, statusIn, tagsOf, tagsWithin } from '../words.ts';
import {
  allSay,
  type Column,
  collect,
  depth,
  distinct,
  isAddress,
  isForPrograms,
  looksLikeLink,
  meanLength,
  share,
} from './json-column.ts';
import { isForeignKey, isWeakClosing, keyWords } from './json-keys.ts';
import type { Fields } from './json-lists.ts';

/** Which field of the objects of a list plays which part, found by name and, where names say nothing, by the look of the values. */
export interface Columns {
  readonly byRole: Readonly<Partial<Record<FieldRole, string>>>;
  /** Whether the closing date is called one; else it was concluded from its lying ahead. */
  readonly closesNamed: boolean;
  /** Whether a day to come is for something else than the end: results, a payout. */
  readonly datedOtherwise: boolean;
  /** Whether the title is called one. */
  readonly titleNamed: boolean;
  /** Fields that lists of activities do not have. */
  readonly foreign: number;
}

const sampleSize = 40;

/** Assigns the columns of a list, or `null` if nothing can be a title. `url` is where the data came from. */
export function assignColumns(items: readonly Fields[], url: string, context: DateContext): Columns | null {
  const columns = collect(items.slice(0, sampleSize));
  const byRole: Partial<Record<FieldRole, string>> = {};
  const tongue = context.language.slice(0, 2).toLowerCase();
  const named = (role: FieldRole, fits: (column: Column) => boolean): string | undefined =>
    columns
      .filter((column) => column.named?.role === role && fits(column))
      .sort(
        (a, b) =>
          foreignTongue(a, tongue) - foreignTongue(b, tongue) ||
          otherEnd(a) - otherEnd(b) ||
          (a.named?.rank ?? 0) - (b.named?.rank ?? 0) ||
          depth(a) - depth(b),
      )[0]?.key;
  const set = (role: FieldRole, key: string | undefined): void => {
    if (key !== undefined) byRole[role] = key;
  };
  const free = (column: Column): boolean => !Object.values(byRole).includes(column.key);
  const isLink = (column: Column): boolean => share(column, (value) => typeof value === 'string' && looksLikeLink(value, url)) > 0.8;
  const isDate = (column: Column): boolean => holdsDates(column, context);
  const isWords = (column: Column): boolean => share(column, (value) => typeof value === 'string' && /\p{L}/u.test(value)) > 0.8;

  // A named link may lead elsewhere: that is judged item by item.
  set(
    'link',
    named('link', (column) => isLink(column) || (share(column, isAddress) > 0.8 && share(column, isForPrograms) < 0.5)) ??
      columns.find((column) => column.named === null && isLink(column))?.key,
  );
  // A named closing date may hold words nobody understands: it stays the closing date, its moment unknown.
  set(
    'closes',
    named('closes', (column) => column.values.some((value) => typeof value !== 'boolean')),
  );
  set('opens', named('opens', isDate));
  set(
    'hidden',
    named('hidden', () => true),
  );
  set(
    'done',
    named('done', () => true),
  );
  set(
    'title',
    named('title', (column) => isWords(column) && !isLink(column) && !isName(column)) ??
      titleByLook(columns.filter(free).filter((column) => isWords(column) && !isLink(column) && !isDate(column))),
  );
  if (byRole.title === undefined) return null;
  set(
    'kind',
    named('kind', (column) => isWords(column) && column.values.some((value) => isPlainKind(String(value)))) ??
      columns.find((column) => free(column) && column.named === null && allSay(column, isPlainKind))?.key ??
      named('kind', (column) => isWords(column) && column.values.some((value) => kindIn(tagsWithin(keyWords(String(value)))) !== null)) ??
      named('kind', isWords) ??
      columns.find((column) => free(column) && column.named === null && allSay(column, (text) => kindIn(tagsOf(text)) !== null))?.key,
  );
  set(
    'status',
    named('status', isWords) ??
      columns.find((column) => free(column) && column.named === null && allSay(column, (text) => statusIn(tagsOf(text)) !== null))?.key,
  );
  set(
    'reward',
    named('reward', () => true),
  );
  set(
    'id',
    named('id', (column) => distinct(column)),
  );
  set(
    'description',
    named('description', isWords) ??
      longestText(columns.filter((column) => free(column) && column.named === null && isWords(column) && !isLink(column))),
  );
  const closesNamed = byRole.closes !== undefined;
  if (!closesNamed) takeUnnamedEnd(byRole, columns.filter(free), context);
  const datedOtherwise = byRole.closes === undefined && columns.some((column) => isForOther(column.key) && isAhead(column, context));
  const foreign = columns.filter((column) => column.key.split('.').some(isForeignKey)).length;
  const titleNamed = columns.some(({ key, named: told }) => key === byRole.title && told?.role === 'title');
  return { byRole, closesNamed, datedOtherwise, titleNamed, foreign };
}

function holdsDates(column: Column, context: DateContext): boolean {
  return share(column, (value) => momentFromValue(value, context) !== null) > 0.8;
}

function isAhead(column: Column, context: DateContext): boolean {
  return holdsDates(column, context) && middle(column, context) > context.now.getTime();
}

/** Without a name, only what lies ahead can be a deadline; a list of past days may be anything. */
function takeUnnamedEnd(byRole: Partial<Record<FieldRole, string>>, columns: readonly Column[], context: DateContext): void {
  const dates = columns.filter(
    (column) =>
      (column.named === null || /date$|datum$/i.test(column.key)) &&
      !isShowing(column.key) &&
      !isForOther(column.key) &&
      holdsDates(column, context),
  );
  const latest = dates.map((column) => ({ key: column.key, at: middle(column, context) })).sort((a, b) => b.at - a.at);
  const [last, first] = latest;
  if (last === undefined || last.at <= context.now.getTime()) return;
  byRole.closes = last.key;
  if (first !== undefined && byRole.opens === undefined && first.at < last.at) byRole.opens = first.key;
}

/** Whether a text names a kind of title: that what is asked about it is a survey goes without saying. */
function isPlainKind(text: string): boolean {
  const kind = kindIn(tagsWithin(keyWords(text)));
  return kind !== null && kind !== 'survey' && normalizePhrase(keyWords(text)).split(' ').length <= 4;
}

/** Of several ends the one until which the survey can be answered comes first, the one of watching last. */
function otherEnd({ key, named }: Column): number {
  if (named?.role !== 'closes' || isWeakClosing(key)) return 0;
  const ending = endingOf(keyWords(key));
  return ending === 'answer' ? -1 : ending === 'watch' ? 1 : 0;
}

const tongues = /^(?:de|en|ja|fr|es|it|pt|nl)$/i;

/** 1 for a text in another language than the page's (`title.en` on a German page): such data holds the same text several times. */
function foreignTongue({ key }: Column, tongue: string): number {
  const leaf = key.split('.').at(-1) ?? '';
  return tongues.test(leaf) && leaf.toLowerCase() !== tongue ? 1 : 0;
}

const showing = new RegExp(anyOf(portalWords, 'showingKey'), 'i');

/** Whether a day is one on which a title is shown to everybody, or somebody was born. */
function isShowing(key: string): boolean {
  return showing.test(keyWords(key));
}

/** Whether something else is due on a day: results, a payout, a draw. */
function isForOther(key: string): boolean {
  const words = keyWords(key);
  return !showing.test(words) && tagsWithin(words).has('other-date');
}

/** Without a name, the title is the column of words that differ most and are no prose. */
function titleByLook(columns: readonly Column[]): string | undefined {
  return columns
    .filter(
      (column) =>
        column.named === null && !isName(column) && meanLength(column) <= 90 && new Set(column.values).size > column.values.length * 0.7,
    )
    .filter((column) => !allSay(column, (text) => kindIn(tagsOf(text)) !== null || statusIn(tagsOf(text)) !== null))
    .filter((column) => column.values.length > 1 || meanLength(column) > 3)
    .sort((a, b) => sentences(a) - sentences(b) || spaced(b) - spaced(a) || depth(a) - depth(b))[0]?.key;
}

/** Whether the values name records of a cache or machines: `Movie:12`. */
function isName(column: Column): boolean {
  return share(column, (value) => /^[A-Za-z]{2,40}[:#][\w-]+$/.test(String(value))) > 0.8;
}

/** 1 if most values are sentences: those describe. */
function sentences(column: Column): number {
  return Math.round(share(column, (value) => /\s/.test(String(value)) && /[.!?。！]$/.test(String(value))));
}

function spaced(column: Column): number {
  return Math.round(share(column, (value) => /\s|[\u3040-\u9fff]/.test(String(value))) * 4);
}

function longestText(columns: readonly Column[]): string | undefined {
  const best = columns.map((column) => ({ key: column.key, length: meanLength(column) })).sort((a, b) => b.length - a.length)[0];
  return best !== undefined && best.length > 40 ? best.key : undefined;
}

function middle(column: Column, context: DateContext): number {
  const at = column.values
    .map((value) => momentFromValue(value, context))
    .map(instant)
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  return at[Math.floor(at.length / 2)] ?? 0;
}

function instant(moment: Moment | null): number | null {
  if (moment === null || moment.kind === 'unknown') return null;
  return moment.kind === 'instant' ? moment.at : Date.parse(`${moment.date}T23:59:59Z`);
}
