import type { PagingWords } from '../paging-words.ts';

/** Japanese words of buttons and clocks on the pages of a portal. Meanings: `paging-words.ts`. */
export const paging = {
  next: /次へ|次のページ|次/,
  more: /もっと見る|さらに(?:表示|読み込む)|もっと読み込む/,
  lead: /次|もっと|さらに/,
  page: /ページ/,
  timeLeft: /残り時間/,
  moreAnywhere: /もっと見る|さらに表示|さらに読み込む|もっと読み込む/,
} as const satisfies PagingWords;
