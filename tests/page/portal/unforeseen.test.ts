import { describe, expect, it } from 'vitest';
import { readPortal } from '../../../utils/core/portal/read/read-portal.ts';
import { findActivities } from '../../../utils/page/portal/find-activities.ts';
import { parseMarkup } from './read-skin.ts';

// Pages that were written after the reader, to see what it makes of markup that nobody had in mind.

const titles = [
  ['Paper Moons', 'Pilot', 'open', '2026-12-12', 'A town that folds itself at night, drawn by hand.'],
  ['Zero Hour', 'Film', 'started', '2026-12-14', 'Five accountants rob their own bank, please watch.'],
  ['Sandglass', 'Script', 'done', '2026-11-02', 'A watchmaker who sells hours to rich people in town.'],
  ['Orbit Street', 'Storyboard', 'open', '2026-12-20', 'A family comedy on a small space station, three ideas.'],
] as const;
type Kind = (typeof titles)[number][1];
type Status = (typeof titles)[number][2];

/** One title with the parts of its deadline: `D` day, `m` month, `M` its English name. */
interface Told {
  readonly ti: string;
  readonly k: Kind;
  readonly s: Status;
  readonly d: string;
  readonly de: string;
  readonly i: number;
  readonly D: number;
  readonly m: number;
  readonly M: string;
}

function each(markup: (title: Told) => string): string {
  return titles
    .map(([ti, k, s, d, de], i) => {
      const m = Number(d.slice(5, 7));
      return markup({ ti, k, s, d, de, i, D: Number(d.slice(8)), m, M: m === 12 ? 'December' : 'November' });
    })
    .join('');
}

const st = { open: 'Not started', started: 'In progress', done: 'Completed' } as const;

/** Language and markup of pages that each tell the same four titles. */
const pages: Readonly<Record<string, readonly [string, string]>> = {
  'aria listitem, svg status': [
    'en',
    `<div role="main"><h2 id="h">Awaiting your feedback</h2><div role="list" aria-labelledby="h">${each((a) => `<div role="listitem"><div role="heading" aria-level="3">${a.ti}</div><svg aria-label="${st[a.s]}"></svg><span>${a.k}</span><p>${a.de}</p><span>Feedback due <b>${a.D} ${a.M} 2026</b></span><a href="/f/${a.i}" aria-label="Open ${a.ti}">→</a></div>`)}</div></div>`,
  ],
  'chips with title attr': [
    'en',
    `<main><h1>My studies</h1><div class="MuiGrid">${each((a) => `<div class="MuiCard"><img src="x.jpg" alt=""><div><span class="chip" title="${a.k}"></span><span class="chip" title="${st[a.s]}"></span></div><h5>${a.ti}</h5><p>${a.de}</p><span>Closes: ${a.M.slice(0, 3)} ${a.D}</span><a href="/st/${a.i}">View</a></div>`)}</div></main>`,
  ],
  'ja table th in rows': [
    'ja',
    `<h2>アンケート一覧</h2>${each((a) => `<table><tr><th>作品名</th><td><a href="/q/${a.i}">${a.ti}</a></td></tr><tr><th>種別</th><td>${{ Pilot: 'パイロット', Film: '映画', Script: '脚本', Storyboard: '絵コンテ' }[a.k]}</td></tr><tr><th>状態</th><td>${{ open: '未回答', started: '回答中', done: '回答済み' }[a.s]}</td></tr><tr><th>締切</th><td>${a.m}月${a.D}日（必着）</td></tr></table>`)}`,
  ],
  'dl in div pairs': [
    'de',
    `<h1>Ihre Titel</h1>${each((a) => `<div class="eintrag"><h2>${a.ti}</h2><dl><div><dt>Art</dt><dd>${{ Pilot: 'Pilotfolge', Film: 'Spielfilm', Script: 'Drehbuch', Storyboard: 'Storyboard' }[a.k]}</dd></div><div><dt>Status</dt><dd>${{ open: 'Offen', started: 'Begonnen', done: 'Erledigt' }[a.s]}</dd></div><div><dt>Frist</dt><dd>${a.D}.${a.m}.2026</dd></div></dl><a href="/t/${a.i}">Zum Fragebogen</a></div>`)}`,
  ],
  'tabs data-tab panels': [
    'en',
    `<main><div class="tabs"><button data-tab="open" class="active">Open</button><button data-tab="done">Done</button></div><div class="panel" data-panel="open">${titles
      .filter((x) => x[2] !== 'done')
      .map(
        (x) =>
          `<div class="r"><b>${x[0]}</b> <em>${x[1]}</em> <span>by ${Number(x[3].slice(8))} December</span> <a href="/x/${titles.indexOf(x)}">Take part</a></div>`,
      )
      .join(
        '',
      )}</div><div class="panel" data-panel="done"><div class="r"><b>Sandglass</b> <em>Script</em> <span>by 2 November</span> <a href="/x/2">Take part</a></div></div></main>`,
  ],
  'definition grid divs': [
    'es',
    `<section><h2>Encuestas</h2>${each((a) => `<div class="ficha"><div class="fila"><div>Título</div><div>${a.ti}</div></div><div class="fila"><div>Tipo</div><div>${{ Pilot: 'Piloto', Film: 'Película', Script: 'Guion', Storyboard: 'Storyboard' }[a.k]}</div></div><div class="fila"><div>Estado</div><div>${{ open: 'Pendiente', started: 'En curso', done: 'Completada' }[a.s]}</div></div><div class="fila"><div>Fecha límite</div><div>${a.D}/${a.m}/2026</div></div><button data-url="/e/${a.i}">Responder</button></div>`)}</section>`,
  ],
  'json in attribute': [
    'en',
    `<div id="app" data-page='${JSON.stringify({ component: 'Home', props: { auth: { user: { name: 'A' } }, projects: titles.map((x, i) => ({ uuid: `u${i}`, headline: x[0], kind: x[1].toLowerCase(), state: x[2], closing: x[3], path: `/pr/${i}` })) } })}'></div>`,
  ],
  'hashed react state': [
    'en',
    `<script>window.__S={"a1f3":{"9c2e":[${titles.map((x, i) => JSON.stringify({ q1: x[0], w7: `/z/${i}`, zz: `${x[3]}T17:00:00Z`, k3: x[1].toLowerCase(), s9: x[2], tt: x[4] })).join(',')}]}};</script><div id=root></div>`,
  ],
  'table, status icons': [
    'en',
    `<table class="dt"><thead><tr><th></th><th>Project</th><th>Material</th><th>Ends</th><th></th></tr></thead><tbody>${each((a) => `<tr class="row-${a.s === 'done' ? 'completed' : a.s === 'started' ? 'in-progress' : 'new'}"><td><i class="dot"></i></td><td>${a.ti}</td><td>${a.k}</td><td>${a.D} ${a.M.slice(0, 3)} 2026</td><td><a href="/p/${a.i}">Go</a></td></tr>`)}</tbody></table>`,
  ],
  'feed with recommended': [
    'en',
    `<main><section><h2>Recommended for you</h2><ul>${['A', 'B', 'C'].map((n) => `<li><a href="/watch/${n}">Show ${n}</a><p>Series</p><span>New episode 12 December</span></li>`).join('')}</ul></section><section><h2>Open surveys</h2><ul>${each((a) => `<li><a href="/sv/${a.i}">${a.ti}</a><p>${a.k}</p><span class="s">${st[a.s]}</span><span>Ends ${a.D} ${a.M}</span></li>`)}</ul></section></main>`,
  ],
  'it time ago + ends': [
    'it',
    `<h1>Le tue attività</h1>${each((a) => `<article><header><h3><a href="/at/${a.i}">${a.ti}</a></h3><small>Pubblicato il 3 novembre 2026</small></header><p>${{ Pilot: 'Pilota', Film: 'Film', Script: 'Sceneggiatura', Storyboard: 'Storyboard' }[a.k]} · ${{ open: 'Da completare', started: 'In corso', done: 'Completato' }[a.s]}</p><footer>Scade il ${a.D} ${a.m === 12 ? 'dicembre' : 'novembre'} 2026</footer></article>`)}`,
  ],
  'web component attrs': [
    'en',
    `<h2>Surveys</h2><preview-list>${each((a) => `<preview-card href="/wc/${a.i}" heading="${a.ti}" kind="${a.k}" status="${a.s}" deadline="${a.d}"></preview-card>`)}</preview-list>`,
  ],
};

describe('pages that nobody had in mind', () => {
  it.each(Object.entries(pages))('%s: titles, kinds, states and deadlines', (name, [language, body]) => {
    const page = parseMarkup(`<!doctype html><html lang="${language}"><body>${body}</body></html>`);
    const content = readPortal(
      findActivities(page, 'https://www.amazonpreview.com/home'),
      new Date('2026-11-20T10:00:00Z'),
      'Europe/Berlin',
    );
    if (content.kind !== 'activities') throw new Error(content.kind);
    const read = content.activities.map(({ title, kind, status, closesOn }) => {
      const closes =
        closesOn.kind === 'date' ? closesOn.date : closesOn.kind === 'instant' ? new Date(closesOn.at).toISOString().slice(0, 10) : '?';
      return [title, kind, status, closes];
    });
    // Tabs tell what is done, not what was begun.
    const wanted = titles.map(([title, kind, status, closes]) => [
      title,
      kind.toLowerCase(),
      name.startsWith('tabs') && status === 'started' ? 'open' : status,
      closes,
    ]);
    expect(read.sort()).toEqual(wanted.sort());
  });
});
