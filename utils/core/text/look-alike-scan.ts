/**
 * A first look at a host that costs less than parsing a URL: can the name play on Amazon at all?
 * Shift-and matching (Baeza-Yates and Gonnet; Wu and Manber for one error) of all patterns at once in one machine word, dots and hyphens
 * skipped and repeated letters counted once as well, so that they do not hide anything. Linear in the length of the host. It may say yes too often, never no to a real case.
 */

/** Patterns to be found as they are: transpositions and letter pairs that one error does not reach, and the abbreviation. */
const exactly = ['amz', 'arnazon', 'amaozn', 'amzaon'];
/** Found with one letter missing, added or exchanged. */
const roughly = 'amazon';

/** Digits and signs that stand in for letters. `1` stands for l here; i and l are told apart by no reader. */
export const standIns: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b' };

const masks = new Int32Array(128);
let starts = 0;
let exactEnds = 0;
let at = 0;
for (const word of [roughly, ...exactly]) {
  starts |= 1 << at;
  for (const letter of word) masks[letter.charCodeAt(0)] = (masks[letter.charCodeAt(0)] ?? 0) | (1 << at++);
  exactEnds |= 1 << (at - 1);
}
for (const [sign, letter] of Object.entries(standIns)) masks[sign.charCodeAt(0)] = masks[letter.charCodeAt(0)] ?? 0;
const roughStart = 1;
const roughEnd = 1 << (roughly.length - 1);
const roughMask = (1 << roughly.length) - 1;

const dot = 46;
const hyphen = 45;
const underscore = 95;

/** Whether `host` (lower case) deserves the full look: it resembles the brand, or carries letters that only the full look can read. */
export function mayPlayOnBrand(host: string): boolean {
  let exact = 0;
  let rough = 0;
  let last = 0;
  for (let index = 0; index < host.length; index++) {
    const code = host.charCodeAt(index);
    if (code === dot || code === hyphen || code === underscore) continue;
    if (code > 127) return true;
    const mask = masks[code] ?? 0;
    const before = exact;
    exact = ((exact << 1) | starts) & mask;
    // With one error: matched on, exchanged, added, left out; the first letter is the brand's own.
    const roughBefore = rough;
    rough = (((rough << 1) & mask) | ((before << 1) & ~roughStart) | before | ((exact << 1) & ~roughStart)) & roughMask;
    // A letter written twice may also count as once.
    if (code === last) {
      exact |= before;
      rough |= roughBefore;
    }
    last = code;
    if ((exact & exactEnds) !== 0 || (rough & roughEnd) !== 0) return true;
  }
  return host.includes('xn--') || host.includes('prime') || host.includes('vide');
}
