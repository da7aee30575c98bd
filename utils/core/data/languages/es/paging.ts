import type { PagingWords } from '../paging-words.ts';

/** Spanish words of buttons and clocks on the pages of a portal. Meanings: `paging-words.ts`. */
export const paging = {
  next: /siguiente|página siguiente/,
  more: /ver más|mostrar más|cargar más/,
  lead: /sig|p[áa]g|ver |most|carg/,
  timeLeft: /tiempo restante/,
} as const satisfies PagingWords;
