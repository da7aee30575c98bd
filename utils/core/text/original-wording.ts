import { fold } from './normalize.ts';

const anyWord = /\S+/g;
const beyondAscii = /[^\0-\x7f]/;

/**
 * The original wording of a passage that was found in the folded form of a text, for quoting: folding changes letters and lengths,
 * but hardly ever the number of words, so the words are counted. Where the count does not hold, the folded passage itself is the answer.
 */
export function originalWording(original: string, folded: string, at: number, length: number): string {
  const passage = folded.slice(at, at + length);
  // A passage that begins inside a word shares that word with what stands before it.
  const inside = at > 0 && /\S/.test(folded[at - 1] ?? '');
  const first = countWords(folded.slice(0, at)) - (inside ? 1 : 0);
  const wanted = countWords(passage);
  const words: string[] = [];
  let index = 0;
  for (const [word] of original.matchAll(anyWord)) {
    if (beyondAscii.test(word) && fold(word) === '') continue;
    if (index >= first) words.push(word);
    index += 1;
    if (words.length === wanted) break;
  }
  const quoted = words.join(' ');
  return fold(quoted).includes(passage.replaceAll('\n', ' ').trim()) ? trimPunctuation(quoted) : passage;
}

function countWords(text: string): number {
  return text.match(anyWord)?.length ?? 0;
}

function trimPunctuation(text: string): string {
  return text.replace(/^[("'„“”«»‚‘,;:.–-]{1,9}/, '').replace(/[)"'„“”«»‚‘’,;:.!?–-]{1,9}$/, '');
}
