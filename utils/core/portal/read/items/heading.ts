import type { RawItem, RawText } from '../reading.ts';
import type { DateReader } from './dates.ts';
import { tells } from './split-lines.ts';

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** The pieces that a text is put together from, line by line, if they stand one after the other on the item; `null` if they do not. */
function runOf(text: string, lines: RawItem['lines']): readonly (readonly RawText[])[] | null {
  const wanted = squeezed(text);
  for (let from = 0; from < lines.length; from += 1) {
    const first = lines[from] ?? [];
    for (let place = 0; place < first.length; place += 1) {
      if (!wanted.startsWith(squeezed(first[place]?.text ?? ''))) continue;
      const run = runFrom(wanted, lines, from, place);
      if (run !== null) return run;
    }
  }
  return null;
}

function runFrom(wanted: string, lines: RawItem['lines'], from: number, place: number): RawText[][] | null {
  const run: RawText[][] = [];
  let told = '';
  for (let at = from; at < lines.length && told.length < wanted.length; at += 1) {
    const line: RawText[] = [];
    for (const piece of (lines[at] ?? []).slice(at === from ? place : 0)) {
      if (told.length === wanted.length) break;
      told += squeezed(piece.text);
      if (!wanted.startsWith(told)) return null;
      line.push(piece);
    }
    run.push(line);
  }
  return told.length === wanted.length ? run : null;
}

/** Cuts a text where the lines of it end, so that "The Long" and "Quiet" do not run together. */
function linesOf(text: string, run: readonly (readonly RawText[])[]): string[] {
  let at = 0;
  return run.map((line) => {
    const from = at;
    for (let left = squeezed(line.map((piece) => piece.text).join('')).length; left > 0 && at < text.length; at += 1)
      if (!/\s/.test(text.charAt(at))) left -= 1;
    return text.slice(from, at).trim();
  });
}

/**
 * The title alone, where the heading or cell that holds it says more: a badge, a deadline or a kind behind it, a line below it. A text that
 * is of one piece, or whose other pieces are words of the title, comes back as it is.
 */
export function headOf(text: string, item: RawItem, read: DateReader): string {
  if (item.lines.some((line) => line.some((piece) => piece.text === text))) return text;
  const run = runOf(text, item.lines);
  const [first] = run ?? [];
  if (run === null || first === undefined) return text;
  const end = first.findIndex((piece, place) => place > 0 && tells(piece.text, read));
  if (end !== -1)
    return first
      .slice(0, end)
      .map((piece) => piece.text)
      .join(' ');
  const [head = text, ...below] = linesOf(text, run);
  // A title may be broken over two lines; one that is marked up by itself ends with its line.
  return item.titles.includes(head) || below.some((line) => tells(line, read)) ? head : [head, ...below].join(' ');
}
