import { each, escapeHtml } from '../html.ts';
import type { Skin } from '../skin.ts';

const kinds = {
  film: '映画',
  series: 'ドラマ',
  pilot: 'パイロット版',
  storyboard: '絵コンテ',
  script: '脚本',
  concept: '企画',
  'test-footage': 'テスト映像',
  survey: 'アンケート',
};
const states = { open: '未回答', started: '回答中', done: '回答済み', closed: '受付終了' };

function wide(digits: string): string {
  return digits.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** Japanese, without headings: labels and values in boxes side by side, figures in full width. */
export const japaneseGrid = {
  name: 'japanese-grid',
  language: 'ja',
  linkOf: ({ slug }) => `/monitor/answer?no=${slug}`,
  shows: (activities) => activities,
  home: ({
    activities,
  }) => `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>プレビュー</title></head><body><div id="wrap"><div class="ttl">回答をお待ちしている作品</div><div class="list">
${each(activities, (activity) => {
  const [year = '', month = '', day = ''] = (activity.closes ?? '').slice(0, 10).split('-');
  const time = activity.closes?.slice(11) ?? '';
  const when = activity.closes
    ? `${wide(year)}年${wide(String(Number(month)))}月${wide(String(Number(day)))}日${time ? ` ${wide(time)}` : ''}`
    : '';
  return `<div class="box"><div class="name">${escapeHtml(activity.title)}</div><div class="row"><span class="l">種別</span><span class="v">${kinds[activity.kind]}</span></div><div class="row"><span class="l">状態</span><span class="v">${states[activity.status]}</span></div>${when ? `<div class="row"><span class="l">回答締切</span><span class="v">${when}</span></div>` : ''}${activity.reward ? `<div class="row"><span class="l">謝礼</span><span class="v">${escapeHtml(activity.reward)}</span></div>` : ''}<div class="text">${escapeHtml(activity.description)}</div><div class="btn"><a href="/monitor/answer?no=${activity.slug}">回答画面へ</a></div></div>`;
})}</div></div></body></html>`,
} as const satisfies Skin;
