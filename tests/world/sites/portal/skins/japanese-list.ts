import { each, escapeHtml } from '../html.ts';
import type { Skin } from '../skin.ts';

const kinds = {
  film: '映画',
  series: 'ドラマシリーズ',
  pilot: 'パイロット版',
  storyboard: '絵コンテ',
  script: '脚本',
  concept: 'コンセプト',
  'test-footage': 'テスト映像',
  survey: 'アンケート',
};
const states = { open: '未回答', started: '回答中', done: '回答済み', closed: '受付終了' };
const days = '日月火水木金土';

function deadline(moment: string): string {
  const [, month, day] = moment.slice(0, 10).split('-').map(Number);
  const weekday = days.charAt(new Date(`${moment.slice(0, 10)}T00:00Z`).getUTCDay());
  const time = moment.length > 10 ? ` ${Number(moment.slice(11, 13))}時${moment.slice(14) === '00' ? '' : `${moment.slice(14)}分`}` : '';
  return `${month}月${day}日（${weekday}）${time}まで`;
}

/** A list in Japanese, days without a year. */
export const japaneseList = {
  name: 'japanese-list',
  language: 'ja',
  linkOf: ({ slug }) => `/enq/${slug}`,
  shows: (activities) => activities,
  silent: ['description'],
  home: ({ activities }) => `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>プレビュー</title></head><body>
<div class="gnav"><ul><li><a href="/">トップ</a></li><li><a href="/oshirase">お知らせ</a></li><li><a href="/mypage">会員情報</a></li></ul></div>
<div id="contents"><h2>アンケート一覧</h2><ul class="enq">
${each(
  activities,
  (activity) =>
    `<li><span class="stat">${states[activity.status]}</span><span class="cat">${kinds[activity.kind]}</span><a href="/enq/${activity.slug}">${escapeHtml(activity.title)}</a>${activity.closes ? `<span class="lim">${deadline(activity.closes)}</span>` : ''}${activity.reward ? `<span>謝礼：${escapeHtml(activity.reward)}</span>` : ''}</li>`,
)}
</ul></div><div class="foot"><a href="/kiyaku">利用規約</a></div></body></html>`,
} as const satisfies Skin;
