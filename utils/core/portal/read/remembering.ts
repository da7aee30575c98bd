/** Longest text that is remembered, in UTF-16 units, and how many: labels, buttons, states and kinds repeat on every card, titles do not. */
const longest = 40;
const most = 5_000;

/** A function of a text that remembers what it said of short ones. `compute` must depend on the text alone. */
export function remembering<T>(compute: (text: string) => T): (text: string) => T {
  const memo = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return compute(text);
    const known = memo.get(text);
    if (known !== undefined) return known;
    const made = compute(text);
    if (memo.size > most) memo.clear();
    memo.set(text, made);
    return made;
  };
}
