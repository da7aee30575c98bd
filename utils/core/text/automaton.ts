/** A compiled set of words to find in one pass (Aho-Corasick as a complete table). Made by `compileAutomaton`, read by `scan`. */
export interface Automaton {
  /** Class of a UTF-16 code unit; 0 = occurs in no word. */
  readonly classes: Uint16Array;
  readonly width: number;
  /** Next state by `state * width + class`. */
  readonly next: Int32Array;
  /** Word that ends in a state, or -1. */
  readonly word: Int32Array;
  /** Nearest shorter state in which a word ends, or 0. */
  readonly shorter: Int32Array;
}

/** Compiles words (not empty, each once; UTF-16 units are compared, with hyphen and line feed equal to space). */
export function compileAutomaton(words: readonly string[]): Automaton {
  const classes = new Uint16Array(65_536);
  let width = 1;
  for (const word of words) {
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      if (classes[code] === 0) classes[code] = width++;
    }
  }
  const most = words.reduce((sum, word) => sum + word.length, 1);
  const next = new Int32Array(most * width);
  const word = new Int32Array(most).fill(-1);
  let states = 1;
  for (const [index, text] of words.entries()) {
    let state = 0;
    for (let i = 0; i < text.length; i += 1) {
      const cell = state * width + (classes[text.charCodeAt(i)] ?? 0);
      if (next[cell] === 0) next[cell] = states++;
      state = next[cell] ?? 0;
    }
    word[state] = index;
  }
  const space = classes[32] ?? 0;
  classes[45] = space;
  classes[10] = space;
  const shorter = completeTable(next, word, width, states);
  return { classes, width, next: next.slice(0, states * width), word: word.slice(0, states), shorter };
}

/** Fills the missing transitions breadth first and returns the links to shorter words. */
function completeTable(next: Int32Array, word: Int32Array, width: number, states: number): Int32Array {
  const fallback = new Int32Array(states);
  const shorter = new Int32Array(states);
  const queue = [0];
  for (let head = 0; head < queue.length; head += 1) {
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
      queue.push(target);
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
