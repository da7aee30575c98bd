import { byte, latinBytes, latinText, lineEnd } from './byte.ts';

/** A line that separates the parts of a multipart (RFC 2046 5.1.1): where it begins, where the next line does, whether it is the last. */
export interface Delimiter {
  readonly at: number;
  readonly next: number;
  readonly closing: boolean;
}

const mostParts = 1_000;

/** The lines of a body that separate its parts. Blanks at their ends do not count. */
export function delimiters(bytes: Uint8Array, start: number, end: number, boundary: string): readonly Delimiter[] {
  const found: Delimiter[] = [];
  const wanted = latinBytes(`--${boundary}`);
  for (let at = start; at < end && found.length < mostParts; ) {
    const feed = lineEnd(bytes, at, end);
    if (bytes[at] === byte.dash && startsWith(bytes, at, feed, wanted)) {
      const rest = latinText(bytes.subarray(at + wanted.length, Math.min(feed, at + wanted.length + 200))).trim();
      if (rest === '' || rest === '--') found.push({ at, next: Math.min(feed + 1, end), closing: rest === '--' });
    }
    at = feed + 1;
  }
  return found;
}

function startsWith(bytes: Uint8Array, at: number, end: number, wanted: Uint8Array): boolean {
  return at + wanted.length <= end && wanted.every((value, index) => bytes[at + index] === value);
}

/** How many lines of a body are looked at for a boundary that no field names. */
const guessed = 200;

/**
 * The boundary that a body uses though no field names it: the first line of two dashes and more that a `Content-` field follows.
 * `null` if there is none. Programs that lose or rewrite the field leave such mails behind.
 */
export function usedBoundary(bytes: Uint8Array, start: number, end: number): string | null {
  let at = start;
  for (let line = 0; line < guessed && at < end; line++) {
    const feed = lineEnd(bytes, at, end);
    if (bytes[at] === byte.dash && bytes[at + 1] === byte.dash && feed - at < 200) {
      const boundary = latinText(bytes.subarray(at + 2, feed)).trim();
      const next = latinText(bytes.subarray(feed + 1, Math.min(feed + 40, end)));
      if (/^[^"\\]{1,150}$/.test(boundary) && /^content-[a-z-]{2,25}:/i.test(next)) return boundary;
    }
    at = feed + 1;
  }
  return null;
}
