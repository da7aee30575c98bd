/** A compiled set of words to find in one pass (Aho-Corasick as a complete table). Made by `compileAutomaton`, read by `scan`. */
export interface Automaton {
  /** Class of a UTF-16 code unit; 0 = occurs in no word. */
  readonly classes: Uint16Array;
  readonly width: number;
  /** Next state by `state * width + class`. */
  readonly next: Uint16Array;
  /** Word that ends in a state, or -1. */
  readonly word: Int32Array;
  /** Nearest shorter state in which a word ends, or 0. */
  readonly shorter: Int32Array;
}

/**
 * Compiles words (not empty, each once; UTF-16 units are compared, with hyphen and line feed equal to space).
 * Throws when they need more than 65,535 states: then the lists have outgrown the table and should be split.
 */
export function compileAutomaton(words: readonly string[]): Automaton {
  const classes = new Uint16Array(65_536);
  let width = 1;
  for (const word of words) {
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      if (classes[code] === 0) classes[code] = width++;
    }
  }
  const states = countPrefixes(words) + 1;
  if (states > 65_535) throw new RangeError(`${states} states do not fit the table`);
  const next = new Uint16Array(states * width);
  const word = new Int32Array(states).fill(-1);
  let used = 1;
  for (const [index, text] of words.entries()) {
    let state = 0;
    for (let i = 0; i < text.length; i += 1) {
      const cell = state * width + (classes[text.charCodeAt(i)] ?? 0);
      if (next[cell] === 0) next[cell] = used++;
      state = next[cell] ?? 0;
    }
    word[state] = index;
  }
  const space = classes[32] ?? 0;
  classes[45] = space;
  classes[10] = space;
  const shorter = completeTable(next, word, width, states);
  return { classes, width, next, word, shorter };
}

/** How many different beginnings the words have: neighbours in sorted order share theirs. */
function countPrefixes(words: readonly string[]): number {
  let count = 0;
  let before = '';
  for (const word of [...words].sort()) {
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared += 1;
    count += word.length - shared;
    before = word;
  }
  return count;
}

/** Fills the missing transitions breadth first and returns the links to shorter words. */
function completeTable(next: Uint16Array, word: Int32Array, width: number, states: number): Int32Array {
  const fallback = new Int32Array(states);
  const shorter = new Int32Array(states);
  const queue = new Int32Array(states);
  let queued = 1;
  for (let head = 0; head < queued; head += 1) {
    const state = queue[head] ?? 0;
    const back = fallback[state] ?? 0;
    for (let letter = 1; letter < width; letter += 1) {
      const cell = state * width + letter;
      const target = next[cell] ?? 0;
      const other = state === 0 ? 0 : (next[back * width + letter] ?? 0);
      if (target === 0) {
        next[cell] = other;
        continue;
      }
      fallback[target] = other;
      shorter[target] = (word[other] ?? -1) >= 0 ? other : (shorter[other] ?? 0);
      queue[queued++] = target;
    }
  }
  return shorter;
}

/** Calls `found(word, end)` for every occurrence, ordered by end, longer words first; `end` is exclusive. One pass, linear. */
export function scan(automaton: Automaton, text: string, found: (word: number, end: number) => void): void {
  const { classes, width, next, word, shorter } = automaton;
  let state = 0;
  for (let i = 0; i < text.length; i += 1) {
    state = next[state * width + (classes[text.charCodeAt(i)] ?? 0)] ?? 0;
    if (state === 0) continue;
    for (let at = (word[state] ?? -1) >= 0 ? state : (shorter[state] ?? 0); at !== 0; at = shorter[at] ?? 0) found(word[at] ?? 0, i + 1);
  }
}
