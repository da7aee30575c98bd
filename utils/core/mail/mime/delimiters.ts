import { byte, latinBytes, latinText, lineEnd } from './byte.ts';

/** A line that separates the parts of a multipart (RFC 2046 5.1.1): where it begins, where the next line does, whether it is the last. */
export interface Delimiter {
  readonly at: number;
  readonly next: number;
  readonly closing: boolean;
}

const mostParts = 1_000;

/** The lines of a body that separate its parts, at most so many. Blanks at their ends do not count. */
export function delimiters(bytes: Uint8Array, start: number, end: number, boundary: string, most = mostParts): readonly Delimiter[] {
  const found: Delimiter[] = [];
  const wanted = latinBytes(`--${boundary}`);
  for (let at = start; at < end && found.length < most; ) {
    const feed = lineEnd(bytes, at, end);
    if (startsWith(bytes, at, feed, wanted)) {
      const behind = at + wanted.length;
      const closing = bytes[behind] === byte.dash && bytes[behind + 1] === byte.dash;
      if (isBlank(bytes, closing ? behind + 2 : behind, feed)) found.push({ at, next: Math.min(feed + 1, end), closing });
    }
    at = feed + 1;
  }
  return found;
}

function startsWith(bytes: Uint8Array, at: number, end: number, wanted: Uint8Array): boolean {
  if (at + wanted.length > end) return false;
  for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}

function isBlank(bytes: Uint8Array, at: number, end: number): boolean {
  for (let place = at; place < end; place++) if ((bytes[place] ?? 0) > byte.space) return false;
  return true;
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
