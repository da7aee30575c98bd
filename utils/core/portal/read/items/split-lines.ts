import type { RawItem, RawText } from '../reading.ts';
import { kindIn, statusIn, tagsOf } from '../words.ts';
import type { DateReader } from './dates.ts';

/** What stands between things that share one text: "Paper Moons – pilot – closes 12 December". */
const separators = /(?<=\s)[–—|·•/-]\s/;
const maxText = 200;

/**
 * An item whose texts are one thing each. A text with bars or dots in it is taken apart if a part behind the first is a date, a kind or a
 * state: else they belong to a title. Most items come back as they are.
 */
export function apart(item: RawItem, read: DateReader): RawItem {
  if (!item.titles.some((text) => separators.test(text)) && !item.lines.some((line) => line.some(({ text }) => separators.test(text))))
    return item;
  return {
    ...item,
    titles: item.titles.flatMap((text) => partsOf(text, read).slice(0, 1)),
    links: item.links.map((link) => ({ ...link, text: partsOf(link.text, read)[0] ?? link.text })),
    lines: item.lines.map((line) =>
      line.flatMap((piece): RawText[] => (piece.datetime === undefined ? partsOf(piece.text, read).map((text) => ({ text })) : [piece])),
    ),
  };
}

function partsOf(text: string, read: DateReader): readonly string[] {
  if (text.length > maxText || !separators.test(text)) return [text];
  // Two dates with a dash between are a span of time, not two things.
  if (read(text) !== null) return [text];
  const parts = text
    .split(/\s[–—|·•/-]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [, ...others] = parts;
  return others.some((part) => tells(part, read)) ? parts : [text];
}

/** Whether a text says a kind, a state or a date: whatever stands before it, it is a thing of its own. */
export function tells(part: string, read: DateReader): boolean {
  const tags = tagsOf(part);
  return kindIn(tags) !== null || statusIn(tags) !== null || read(part) !== null;
}
