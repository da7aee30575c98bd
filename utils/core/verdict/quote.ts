const longestQuote = 120;

/** Prepares a foreign text for a sentence: one line, no invisible or direction-changing characters, shortened. Escaping is the job of whoever prints it. */
export function quote(text: string, longest = longestQuote): string {
  const line = text
    .slice(0, longest * 8)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : line;
}
