import type { Dictionary } from './dictionary.ts';
import { momentReader } from './moment-reader.ts';
import type { MomentSpec } from './spec.ts';
import { unclear } from './token-view.ts';
import type { Token } from './tokens.ts';

/** What a moment is for. `plain`: the words do not say. */
export type MomentRole = 'opens' | 'closes' | 'plain';

export interface FoundMoment {
  readonly role: MomentRole;
  readonly spec: MomentSpec;
}

/**
 * `found`: every word that touches a date is understood. `unclear`: the words are of this language and do not fix the moment.
 * `nothing`: no date, or words beside it that this language does not know.
 */
export type GrammarResult = { readonly kind: 'found'; readonly moments: readonly FoundMoment[] } | { readonly kind: 'unclear' | 'nothing' };

/** Reads tokens, segment by segment (sentence, or what a dot or bar separates). */
export function readTokens(tokens: readonly Token[], dictionary: Dictionary, tag: string): GrammarResult {
  const moments: FoundMoment[] = [];
  let doubt = false;
  let foreign = false;
  for (const segment of segments(tokens)) {
    const result = readSegment(segment, dictionary, tag);
    if (result.kind === 'found') moments.push(...result.moments);
    else if (result.kind === 'unclear') doubt = true;
    else if (result.foreign) foreign = true;
  }
  if (doubt) return { kind: 'unclear' };
  return foreign || moments.length === 0 ? { kind: 'nothing' } : { kind: 'found', moments };
}

function segments(tokens: readonly Token[]): Token[][] {
  const all: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'break') all.push([]);
    else all.at(-1)?.push(token);
  }
  return all;
}

type SegmentResult =
  | { readonly kind: 'found'; readonly moments: readonly FoundMoment[] }
  | { readonly kind: 'unclear' }
  /** `foreign`: there was a date, and words of another language touch it. */
  | { readonly kind: 'nothing'; readonly foreign: boolean };

function readSegment(tokens: readonly Token[], dictionary: Dictionary, tag: string): SegmentResult {
  const reader = momentReader(tokens, dictionary, tag);
  const moments: { role: MomentRole | null; spec: MomentSpec; sure: boolean }[] = [];
  let pending: MomentRole | null = null;
  let vague = false;
  let leftover = false;
  let foreign = false;
  let at = 0;
  let last: 'moment' | 'other' | 'known' | 'range' = 'known';
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = reader.moment(at);
    if (found === unclear) return { kind: 'unclear' };
    if (found !== null) {
      if (last === 'other' && token.glued) foreign = true;
      const previous = moments.at(-1);
      if (last === 'range' && previous && (previous.role === null || previous.role === 'opens')) {
        previous.role = 'opens';
        pending = 'closes';
      }
      const sure = found.value.sure || pending !== null;
      moments.push({ role: pending, spec: found.value.spec, sure });
      pending = null;
      at = found.next;
      last = 'moment';
      const after = tokens[at];
      if (after?.type === 'other' && after.glued) foreign = true;
      continue;
    }
    const length = reader.length(at);
    if (length !== null) {
      // A span that nothing marks as remaining: how long the survey takes. A role before it belonged to no date.
      at = length;
      last = 'known';
      leftover ||= pending !== null;
      pending = null;
      continue;
    }
    if (token.type === 'number' || token.type === 'pair' || token.type === 'triple' || token.type === 'clock' || token.type === 'offset') {
      leftover = true;
      last = 'other';
    } else if (token.type === 'dash') last = last === 'moment' ? 'range' : 'known';
    else if (token.type === 'other') last = 'other';
    else if (token.type === 'word') {
      const { roles, month } = token.meaning;
      const previous = moments.at(-1);
      // A month that belongs to no date: part of one that was not understood.
      if (month !== null && !roles.has('filler')) leftover = true;
      if (roles.has('vague')) vague = true;
      const role = roles.has('closes') ? 'closes' : roles.has('opens') ? 'opens' : null;
      if (last === 'moment' && roles.has('to')) {
        if (dictionary.language.postpositions && previous && role === 'opens') {
          previous.role ??= 'opens';
          last = 'known';
        } else last = 'range';
        if (!dictionary.language.postpositions && role === 'closes') pending = 'closes';
      } else if (role !== null) {
        if (last === 'moment' && dictionary.language.postpositions && token.glued && previous && previous.role === null) {
          previous.role = role;
          previous.sure = true;
          last = 'moment';
        } else {
          pending = role;
          last = 'known';
        }
      } else if (!(last === 'moment' && roles.has('filler') && dictionary.language.postpositions))
        last = last === 'range' ? 'range' : 'known';
    } else last = 'known';
    at += 1;
  }
  if (moments.length === 0) {
    if (!leftover && !vague) return { kind: 'nothing', foreign: false };
    return vague && tokens.some((token) => token.type !== 'other' && token.type !== 'word')
      ? { kind: 'unclear' }
      : { kind: 'nothing', foreign: false };
  }
  if (foreign) return { kind: 'nothing', foreign: true };
  // "12 December –" says when it begins, or leaves the end open.
  if (vague || leftover || last === 'range') return { kind: 'unclear' };
  if (moments.some(({ sure }) => !sure)) return { kind: 'unclear' };
  return { kind: 'found', moments: moments.map(({ role, spec }) => ({ role: role ?? (spec.type === 'span' ? 'closes' : 'plain'), spec })) };
}
