/** One stretch of literal text of a phrase. */
export interface Literal {
  readonly text: string;
  /** What lies between the literal before and this one: the rest of a word, or some words. */
  readonly gap: 'ending' | 'words';
  /** Whether the word that it ends with may go on. */
  readonly open: boolean;
}

/**
 * The phrases that one line of a list stands for: every choice of its groups, in order. `(a|b)` = one of these, of which one may be empty;
 * a space that an empty one leaves over goes. Groups do not nest.
 */
export function expand(line: string): readonly string[] {
  return line.includes('(') ? choose(line).map((phrase) => phrase.replaceAll(/ {2,}/g, ' ').trim()) : [line];
}

function choose(line: string): readonly string[] {
  const open = line.indexOf('(');
  const close = line.indexOf(')', open);
  if (open < 0 || close < 0) return [line];
  const ends = choose(line.slice(close + 1));
  const choices = line.slice(open + 1, close).split('|');
  return choices.flatMap((choice) => ends.map((end) => line.slice(0, open) + choice + end));
}

/** Cuts a phrase at `…` (some words) and `*` (the rest of a word). */
export function literalsOf(phrase: string): readonly Literal[] {
  const literals: Literal[] = [];
  for (const stretch of phrase.replaceAll('-', ' ').split('…')) {
    let gap: Literal['gap'] = 'words';
    const texts = stretch.trim().split('*');
    for (const [i, text] of texts.entries()) {
      if (text !== '') literals.push({ text, gap, open: i < texts.length - 1 });
      gap = 'ending';
    }
  }
  return literals;
}
