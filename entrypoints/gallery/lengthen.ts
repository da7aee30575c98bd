/** Letters that a language with longer words would need more, per letter of ours. */
const growth = 0.4;

/** Places for values, and pieces between blanks, quotes and brackets; Japanese writes on without a blank before and after an address. */
const pieces = /\{\w{1,40}\}(?:\/\w{1,40})?|[^\s„“”"«»「」（）、。：，(),{}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+/gu;
/** What no language translates: addresses, hosts and paths. */
const untouched = /^\{|[^@./][@./][^@./]/u;

/** Keys of a whole language whose values no translation lengthens. */
const notTexts: ReadonlySet<string> = new Set(['language', 'name']);

/**
 * The text with letters doubled until it is 40 % longer: words grow as they do in other languages, breaks stay where they can be,
 * `{places}` and addresses stay as they are.
 */
export function lengthenText(text: string): string {
  let result = '';
  let from = 0;
  for (const { 0: kept, index } of text.matchAll(pieces)) {
    if (!untouched.test(kept)) continue;
    result += lengthenWords(text.slice(from, index)) + kept;
    from = index + kept.length;
  }
  return result + lengthenWords(text.slice(from));
}

function lengthenWords(words: string): string {
  let due = 0;
  let result = '';
  for (const character of words) {
    due += growth;
    result += character;
    if (due >= 1 && /\p{L}/u.test(character)) {
      result += character.toLowerCase();
      due -= 1;
    }
  }
  return result;
}

/** The same for all texts of a language; their shape stays, so that they can stand in for a translation. Tag and product name stay too. */
export function lengthen<Texts extends object>(texts: Texts): Texts {
  const entries = Object.entries(texts).map(([key, value]) => [key, notTexts.has(key) ? value : lengthenAny(value)]);
  return Object.fromEntries(entries) as Texts;
}

function lengthenAny(value: unknown): unknown {
  if (typeof value === 'string') return lengthenText(value);
  if (Array.isArray(value)) return value.map(lengthenAny);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lengthenAny(inner)]));
}
