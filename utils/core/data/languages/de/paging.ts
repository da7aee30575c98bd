import type { PagingWords } from '../paging-words.ts';

/** German words of buttons and clocks on the pages of a portal. Meanings: `paging-words.ts`. */
export const paging = {
  next: /nächste(?: seite)?|weiter/,
  more: /mehr laden|mehr anzeigen|weitere (?:anzeigen|laden|titel(?: anzeigen)?)/,
  lead: /n[äa]chst|weiter|mehr/,
  page: /seite/,
  timeLeft: /(?:verbleibende|restliche) zeit|restzeit/,
} as const satisfies PagingWords;
