import type { WordRole } from '../data/languages/date-words.ts';
import type { Dictionary } from './dictionary.ts';
import { type FoundSpec, type MomentReader, momentReader } from './moment-reader.ts';
import { withHours } from './separators.ts';
import type { MomentSpec } from './spec.ts';
import { unclear } from './token-view.ts';
import type { Token } from './tokens.ts';

/** What a moment is for. `plain`: the words do not say. `other`: for something that is no end of a survey. */
export type MomentRole = 'opens' | 'closes' | 'plain' | 'other';

export interface FoundMoment {
  readonly role: MomentRole;
  readonly spec: MomentSpec;
}

/**
 * `found`: every word that touches a date is understood; `labelled`: one of them stands behind a label that this language does not know;
 * `rest`: figures elsewhere in the text are not understood.
 * `unclear`: the words are of this language and do not fix the moment. `nothing`: no date, or words beside it that this language does not know.
 */
export type GrammarResult =
  | { readonly kind: 'found'; readonly moments: readonly FoundMoment[]; readonly labelled: boolean; readonly rest: boolean }
  | { readonly kind: 'unclear' | 'nothing' };

/** Reads tokens, segment by segment (sentence, or what a dot or bar separates). */
export function readTokens(tokens: readonly Token[], dictionary: Dictionary, tag: string): GrammarResult {
  const joined = withHours(tokens, dictionary, tag);
  if (joined === unclear) return { kind: 'unclear' };
  const moments: FoundMoment[] = [];
  let doubt = false;
  let foreign = false;
  let labelled = false;
  let rest = false;
  let hour = false;
  let purpose: Purpose = null;
  for (const segment of segments(joined)) {
    const result = readSegment(segment, dictionary, tag, purpose);
    purpose = null;
    if (result.kind === 'found') {
      moments.push(...result.moments);
      labelled ||= result.labelled;
    } else if (result.kind === 'unclear') doubt = true;
    else if (result.foreign) foreign = true;
    else {
      rest ||= result.rest;
      hour ||= result.hour;
      if (result.purpose) purpose = 'perhaps';
    }
  }
  if (doubt || (hour && moments.some(({ spec }) => spec.type !== 'span' && spec.time === null))) return { kind: 'unclear' };
  return foreign || moments.length === 0 ? { kind: 'nothing' } : { kind: 'found', moments, labelled, rest };
}

function segments(tokens: readonly Token[]): Token[][] {
  const all: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'break') all.push([]);
    else all.at(-1)?.push(token);
  }
  return all;
}

/** What words before a date say that it is for, where that is no survey: for sure, or only if nothing nearer says that it closes. */
type Purpose = 'sure' | 'perhaps' | null;

type SegmentResult =
  | { readonly kind: 'found'; readonly moments: readonly FoundMoment[]; readonly labelled: boolean }
  | { readonly kind: 'unclear' }
  /** `foreign`: there was a date, and words of another language touch it. `purpose`: there was none, but words that say what one is for. `rest`: figures that are not understood. `hour`: a length that is rather an hour. */
  | {
      readonly kind: 'nothing';
      readonly foreign: boolean;
      readonly purpose: boolean;
      readonly rest: boolean;
      readonly hour: boolean;
    };

/** How far a segment is read, and what stands open. */
interface Progress {
  readonly tokens: readonly Token[];
  readonly dictionary: Dictionary;
  readonly reader: MomentReader;
  at: number;
  last: 'moment' | 'other' | 'known' | 'range';
  readonly moments: { role: MomentRole | null; spec: MomentSpec; sure: boolean }[];
  /** The role that the next date gets, and whether the words are those of vouchers and films too. */
  pending: 'opens' | 'closes' | null;
  lasting: boolean;
  purpose: Purpose;
  /** Whether an unknown label stands before the next date. */
  label: boolean;
  labelled: boolean;
  vague: boolean;
  leftover: boolean;
  /** Whether a length is rather an hour. */
  hour: boolean;
  foreign: boolean;
}

function readSegment(tokens: readonly Token[], dictionary: Dictionary, tag: string, purpose: Purpose): SegmentResult {
  const reader = momentReader(tokens, dictionary, tag);
  const flags = { lasting: false, label: false, labelled: false, vague: false, leftover: false, hour: false, foreign: false };
  const progress: Progress = { tokens, dictionary, reader, at: 0, last: 'known', moments: [], pending: null, purpose, ...flags };
  for (let token = tokens[0]; token !== undefined; token = tokens[progress.at]) {
    const found = reader.moment(progress.at);
    if (found === unclear) return { kind: 'unclear' };
    if (found !== null) takeMoment(progress, token, found.value, found.next);
    else if (!takeLength(progress)) takeToken(progress, token);
  }
  return resultOf(progress);
}

function takeMoment(progress: Progress, token: Token, found: FoundSpec, next: number): void {
  if (progress.last === 'other' && token.glued) progress.foreign = true;
  const previous = progress.moments.at(-1);
  if (progress.last === 'range' && previous && (previous.role === null || previous.role === 'opens')) {
    previous.role = 'opens';
    previous.sure = true;
    progress.pending = 'closes';
  }
  progress.labelled ||= progress.label && progress.pending === null;
  progress.moments.push({ role: roleOf(progress, found.spec), spec: found.spec, sure: found.sure || progress.pending !== null });
  progress.pending = null;
  progress.purpose = null;
  progress.lasting = false;
  progress.label = false;
  progress.at = next;
  progress.last = 'moment';
  const after = progress.tokens[next];
  if (after?.type === 'other' && after.glued) progress.foreign = true;
}

function roleOf({ purpose, pending, lasting, label }: Progress, spec: MomentSpec): MomentRole | null {
  if (purpose === 'sure' || (purpose === 'perhaps' && (pending !== 'closes' || lasting))) return 'other';
  return label && pending === null && spec.type !== 'span' ? 'other' : pending;
}

/** A span that nothing marks as remaining: how long the survey takes. A role before it belonged to no date. */
function takeLength(progress: Progress): boolean {
  const next = progress.reader.length(progress.at);
  if (next === null) return false;
  progress.hour ||= isRatherHour(progress);
  progress.leftover ||= progress.pending !== null || (progress.hour && progress.moments.length > 0) || mayBeHour(progress);
  progress.at = next;
  progress.last = 'known';
  progress.pending = null;
  return true;
}

/** "12 Dec 18h", "12 Dec, à 16h": right behind a day, or a small word behind it, a length in the letter of hours may be the hour. */
function mayBeHour({ tokens, at, last, moments }: Progress): boolean {
  const [before, first, unit] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const small = moments.length > 0 && before?.type === 'word' && smallWords.some((role) => before.meaning.roles.has(role));
  const near = last === 'moment' || small;
  return near && first?.type === 'number' && first.glued && unit?.type === 'word' && unit.meaning.roles.has('clock');
}

/** "17h": no survey takes that long, and clocks show it. */
function isRatherHour({ tokens, at }: Progress): boolean {
  const [first, unit] = [tokens[at], tokens[at + 1]];
  const isClock = first?.type === 'number' && unit?.type === 'word' && unit.meaning.roles.has('clock');
  return isClock && first.value >= firstHourForSure && first.value <= 24;
}

/** Surveys take less than this many hours. */
const firstHourForSure = 6;

const smallWords: readonly WordRole[] = ['at', 'filler', 'to'];

function takeToken(progress: Progress, token: Token): void {
  switch (token.type) {
    case 'number':
    case 'pair':
    case 'triple':
    case 'clock':
    case 'offset':
      progress.leftover ||= !isAmount(progress);
      progress.last = 'other';
      break;
    case 'dash':
      progress.last = progress.last === 'moment' ? 'range' : 'known';
      if (progress.purpose !== null) progress.purpose = 'perhaps';
      break;
    case 'other':
      progress.last = 'other';
      progress.label ||= token.label;
      break;
    case 'word':
      takeWord(progress, token);
      break;
    default:
      progress.last = 'known';
  }
  progress.at += 1;
}

/** Whether the figure is a sum of money or a share, by the sign before or behind it. */
function isAmount({ tokens, at }: Progress): boolean {
  return [tokens[at - 1], tokens[at + 1]].some((token) => token?.type === 'other' && token.amount);
}

function takeWord(progress: Progress, token: Extract<Token, { type: 'word' }>): void {
  const { roles, month, zone } = token.meaning;
  const { postpositions } = progress.dictionary.language;
  const previous = progress.moments.at(-1);
  // A month that belongs to no date: part of one that was not understood.
  if (month !== null && !roles.has('filler')) progress.leftover = true;
  // A zone that belongs to no hour: the hour was read without it.
  if (zone !== null && !roles.has('filler') && progress.moments.length > 0) progress.leftover = true;
  if (roles.has('vague')) progress.vague = true;
  if (roles.has('other')) takePurpose(progress, token.glued);
  const role = roles.has('closes') ? 'closes' : roles.has('opens') ? 'opens' : null;
  if (progress.last === 'moment' && roles.has('to')) {
    if (postpositions && previous && role === 'opens') {
      previous.role ??= 'opens';
      progress.last = 'known';
    } else progress.last = 'range';
    if (!postpositions && role === 'closes') progress.pending = 'closes';
  } else if (role !== null) takeRole(progress, role, token);
  else if (!(progress.last === 'moment' && roles.has('filler') && postpositions))
    progress.last = progress.last === 'range' ? 'range' : 'known';
}

function takeRole(progress: Progress, role: 'opens' | 'closes', token: Extract<Token, { type: 'word' }>): void {
  const previous = progress.moments.at(-1);
  if (progress.last === 'moment' && progress.dictionary.language.postpositions && token.glued && previous && previous.role === null) {
    previous.role = role;
    previous.sure = true;
    return;
  }
  progress.pending = role;
  progress.lasting = token.meaning.roles.has('lasting');
  progress.last = 'known';
}

/** Behind a date that nothing names, glued to it, words say what it is for; elsewhere they speak of the next one. */
function takePurpose(progress: Progress, glued: boolean): void {
  const previous = progress.moments.at(-1);
  const behind = progress.last === 'moment' && glued && previous !== undefined && (previous.role === null || previous.role === 'opens');
  if (behind) previous.role = 'other';
  else progress.purpose = 'sure';
}

function resultOf({ tokens, moments, leftover, hour, vague, foreign, last, purpose, labelled }: Progress): SegmentResult {
  if (moments.length === 0) {
    const figures = tokens.some((token) => token.type !== 'other' && token.type !== 'word');
    if (vague && figures) return { kind: 'unclear' };
    return { kind: 'nothing', foreign: false, purpose: purpose !== null && !figures, rest: leftover, hour };
  }
  if (foreign) return { kind: 'nothing', foreign: true, purpose: false, rest: leftover, hour };
  // "12 December –" says when it begins, or leaves the end open.
  if (vague || leftover || last === 'range') return { kind: 'unclear' };
  const known = purpose === null ? moments : withPurposeBehind(moments);
  if (known === null || known.some(({ sure, role }) => !sure && role !== 'other')) return { kind: 'unclear' };
  const told = known.map(({ role, spec }) => ({ role: role ?? (spec.type === 'span' ? ('closes' as const) : ('plain' as const)), spec }));
  return { kind: 'found', moments: told, labelled };
}

type Open = Progress['moments'];

/** Words at the end of a segment that say what a date is for belong to the date before them, unless that one is said to close something. */
function withPurposeBehind(moments: Open): Open | null {
  const last = moments.at(-1);
  if (last === undefined || last.role === 'closes') return null;
  return [...moments.slice(0, -1), { ...last, role: 'other' }];
}
