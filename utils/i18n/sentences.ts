/** Languages that put nothing between two sentences. */
const unspaced: readonly string[] = ['ja', 'zh'];

/** Whole sentences in a row, as the language (primary subtag of BCP 47) joins them; empty ones are left out. */
export function sentences(language: string, parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(unspaced.includes(language) ? '' : ' ');
}
