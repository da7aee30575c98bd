/** A stretch of text, from its first unit to the one after its last. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

const longest = 500;
/** Double quotation marks as folding leaves them, and those of other scripts: each with what closes it. */
const marks: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['\u300c', '\u300d'],
  ['\u300e', '\u300f'],
];
/** An apostrophe that opens: not inside a word. Quotations in single marks are short and stay in their line. */
const single = /(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}])[^'\n]{2,160}'(?![\p{L}\p{N}])/gu;

/**
 * What a folded text quotes: passages of at most 500 units between quotation marks, and lines behind the mark of mail programs, in order. A
 * mark that is not closed within these quotes nothing. Linear.
 */
export function quotations(folded: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (const [open, close] of marks) {
    let at = folded.indexOf(open);
    while (at >= 0) {
      const end = closing(folded, at + 1, close);
      if (end > at) found.push({ from: at, to: end });
      at = folded.indexOf(open, end > at ? end : at + 1);
    }
  }
  for (const expression of [single, marked]) {
    for (const { index, 0: text } of folded.matchAll(expression)) found.push({ from: index, to: index + text.length });
  }
  return found.sort((one, other) => one.from - other.from);
}

/** Lines that begin with the mark of mail programs, and what follows it in the same lines. */
const marked = /^> ?.*(?:\n> ?.*)*/gm;

/** The place behind the mark that closes, or -1. */
function closing(text: string, from: number, close: string): number {
  const at = text.slice(from, from + longest).indexOf(close);
  return at < 0 ? -1 : from + at + close.length;
}

/** Whether a place lies in one of the ranges. */
export function isWithin(ranges: readonly TextRange[], at: number, length: number): boolean {
  return ranges.some(({ from, to }) => from <= at && at + length <= to);
}
