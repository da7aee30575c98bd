import { japaneseForms } from '../data/languages/ja/dates.ts';
import type { RawText } from '../portal/read/reading.ts';
import { normalizeWords } from './normalize-words.ts';
import { isMonthName, isWeekdayName } from './parse-date.ts';

/** Longest piece of a date that stands by itself: "September", "Donnerstag,", "17:00 Uhr". */
const maxPiece = 14;
const figure = new RegExp(
  `^(?:\\d{1,4}(?:st|nd|rd|th|er|[.,${japaneseForms.units}])?|\\d{1,2}[:.]\\d\\d|[ap]\\.?m\\.?|uhr|h|utc|gmt|cet|jst)$`,
);

type Line = readonly RawText[];

/** What was asked before: short texts repeat on every card. */
const known = new Map<string, boolean>();
const mostKnown = 5_000;

/** Whether a text is nothing but a part of a date: a figure, a month, a weekday, an hour. */
function isPiece(text: string): boolean {
  if (text.length > maxPiece) return false;
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size > mostKnown) known.clear();
  const piece = isPieceOfDate(text);
  known.set(text, piece);
  return piece;
}

function isPieceOfDate(text: string): boolean {
  if (!/[\p{L}\d]/u.test(text)) return false;
  return normalizeWords(text)
    .replaceAll(/[,/|()]/g, ' ')
    .split(' ')
    .every(
      (word) => word === '' || figure.test(word) || isMonthName(word.replace(/[.,]$/, '')) || isWeekdayName(word.replace(/[.,]$/, '')),
    );
}

/**
 * Lines in which a date that was taken apart (a leaf of a calendar: month, day and year in boxes of their own) is one line again.
 * Pieces that make no date together stay apart.
 */
export function joinedDatePieces(lines: readonly Line[], read: (words: string) => unknown): readonly Line[] {
  let joined: Line[] | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const end = endOfRun(lines, at);
    const text =
      end - at < 2
        ? ''
        : lines
            .slice(at, end)
            .flat()
            .map((piece) => piece.text)
            .join(' ');
    if (text !== '' && /\d/.test(text) && read(text) !== null) {
      joined ??= lines.slice(0, at);
      joined.push([{ text }]);
      at = end - 1;
    } else joined?.push(lines[at] ?? []);
  }
  return joined ?? lines;
}

function endOfRun(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length && end - from < 8 && (lines[end] ?? []).every(({ text, datetime }) => datetime === undefined && isPiece(text)))
    end += 1;
  return end;
}
