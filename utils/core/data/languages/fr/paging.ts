import type { PagingWords } from '../paging-words.ts';

/** French words of buttons and clocks on the pages of a portal. Meanings: `paging-words.ts`. */
export const paging = {
  next: /suivante?|page suivante/,
  more: /voir plus|afficher plus|charger plus/,
  lead: /suiv|page|voir|aff|charger/,
  timeLeft: /temps restant/,
} as const satisfies PagingWords;
