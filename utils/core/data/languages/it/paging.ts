import type { PagingWords } from '../paging-words.ts';

/** Italian words of buttons and clocks on the pages of a portal. Meanings: `paging-words.ts`. */
export const paging = {
  next: /successiv[ao]|pagina successiva|avanti/,
  more: /mostra altr[oi]|carica altr[oi]/,
  lead: /succ|avanti|caric/,
  timeLeft: /tempo (?:rimanente|restante)/,
} as const satisfies PagingWords;
