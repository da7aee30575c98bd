/** Letters that are taken for another: alike to the eye, beside it on a keyboard, or alike to the ear. */
const near: Readonly<Record<string, string>> = {
  a: 'aeoqsuz4@',
  m: 'nhkjr',
  z: 'sxcj2',
  o: 'aeuipl0c',
  n: 'mbhru',
};

/** How far a misspelling is from the word: `near` = easily overlooked, `far` = one letter off in another way. */
export type TypoDistance = 'near' | 'far';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** All ways to write `word` with one mistake (left out, doubled, exchanged, added, turned round), its first letter kept. */
export function typosOf(word: string): ReadonlyMap<string, TypoDistance> {
  const found = new Map<string, TypoDistance>();
  function add(typo: string, distance: TypoDistance): void {
    if (typo !== word && typo.startsWith(word.charAt(0)) && found.get(typo) !== 'near') found.set(typo, distance);
  }
  for (let at = 1; at <= word.length; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    const letter = tail.charAt(0);
    for (const other of letters) add(head + other + tail, other === letter || head.endsWith(other) ? 'near' : 'far');
    if (tail === '') continue;
    add(head + tail.slice(1), tail.length > 1 ? 'near' : 'far');
    for (const other of letters) add(head + other + tail.slice(1), near[letter]?.includes(other) ? 'near' : 'far');
    if (tail.length > 1) add(head + tail.charAt(1) + letter + tail.slice(2), 'near');
  }
  return found;
}
