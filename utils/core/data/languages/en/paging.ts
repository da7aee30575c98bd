import type { PagingWords } from '../paging-words.ts';

/** English words of buttons and clocks on the pages of a portal. Meanings: `paging-words.ts`. */
export const paging = {
  next: /next|next page|older/,
  more: /load more|show more|more|view more|see more/,
  lead: /next|older|load|show|more|view|see/,
  page: /page|offset|start/,
  timeLeft: /time (?:left|remaining)|remaining time/,
} as const satisfies PagingWords;
