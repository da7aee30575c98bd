import { each } from '../html.ts';
import { type Distractor, page } from './page.ts';

const days = ['12 December 2026', '13 December 2026', '14 December 2026'];

/** Pages that come closer to a list of surveys than those in `registry.ts`: its words, its dates ahead, its buttons, its markup. */
export const closeDistractors: readonly Distractor[] = [
  page(
    '/help/surveys',
    'en',
    `<main><h1>Help: surveys</h1><ul>${each(['How to start a survey', 'Why a survey closes early', 'Surveys on your phone'], (name, index) => `<li><article><h3><a href="/help/surveys/${index}">${name}</a></h3><p>Updated ${days[index]}</p><p>5 min read</p></article></li>`)}</ul></main>`,
  ),
  page(
    '/faq/umfragen',
    'de',
    `<main><h1>Häufige Fragen</h1>${each(['Bis wann kann ich teilnehmen?', 'Was passiert am 12. Dezember 2026?', 'Wann kommt mein Gutschein?'], (name) => `<details><summary>${name}</summary><p>Die Umfrage läuft meist bis zum 12. Dezember 2026. <a href="/hilfe">Zur Hilfe</a></p></details>`)}</main>`,
  ),
  page(
    '/account/orders',
    'en',
    `<main><h1>Order history</h1><table><thead><tr><th>Order</th><th>Status</th><th>Delivery by</th><th></th></tr></thead><tbody>${each(days, (day, index) => `<tr><td>The Harbour, season ${index + 1}</td><td>Open</td><td>${day}</td><td><a href="/orders/${index}/start-return">Start return</a></td></tr>`)}</tbody></table></main>`,
  ),
  page(
    '/consent',
    'de',
    `<div id="overlay"><h2>Wir verwenden Cookies</h2>${each(['Notwendig', 'Statistik', 'Werbung'], (name) => `<div class="row"><h3>${name}</h3><p>Gültig bis 12.12.2027</p><button data-href="/consent/${name}">Offen</button></div>`)}<button>Alle akzeptieren</button></div>`,
  ),
  page(
    '/calendar',
    'en',
    `<main><h1>December 2026</h1><table>${each(days, (day, index) => `<tr><td>${day}</td><td><a href="/calendar/${index}">Premiere: Series ${index}</a></td></tr>`)}</table></main>`,
  ),
  page(
    '/profile',
    'en',
    `<main><h1>My profile</h1><dl><dt>Name</dt><dd>A. Member</dd><dt>Status</dt><dd>Active</dd><dt>Type</dt><dd>Panel member</dd><dt>Expires</dt><dd>31 December 2027</dd><dt>Action</dt><dd><a href="/profile/edit">Edit</a></dd></dl><dl><dt>Name</dt><dd>Household</dd><dt>Status</dt><dd>Active</dd><dt>Type</dt><dd>Shared</dd><dt>Expires</dt><dd>31 December 2027</dd><dt>Action</dt><dd><a href="/profile/household">Edit</a></dd></dl></main>`,
  ),
  page(
    '/devices',
    'fr',
    `<main><h1>Mes appareils</h1><ul>${each(['Télévision', 'Tablette'], (name, index) => `<li class="card"><h3>${name}</h3><p>Statut : en cours</p><p>Expire le 12 décembre 2026</p><a href="/appareils/${index}">Continuer</a></li>`)}</ul></main>`,
  ),
  page(
    '/watchlist',
    'es',
    `<main><h1>Mi lista</h1>${each(['La isla', 'El puerto', 'Medianoche'], (name, index) => `<article><h2><a href="/detalle/${index}">${name}</a></h2><p>Película</p><p>Disponible hasta el 30 de diciembre de 2026</p><a href="/ver/${index}">Ver ahora</a></article>`)}</main>`,
  ),
  page(
    '/data/news',
    'en',
    `<script type="application/json">{"articles":[{"id":1,"title":"How a survey becomes a season","type":"story","status":"published","url":"/stories/1","endDate":"2026-12-30"},{"id":2,"title":"Ten pilots","type":"story","status":"published","url":"/stories/2","endDate":"2026-12-31"}],"banners":[{"id":"b1","name":"winter-sale","link":"/shop","startsAt":"2026-11-01","endsAt":"2026-12-31"},{"id":"b2","name":"panel-refer","link":"/refer","startsAt":"2026-11-01","endsAt":"2026-12-31"}],"experiments":[{"key":"exp-1","name":"New home","status":"active","end":"2026-12-31"},{"key":"exp-2","name":"Old home","status":"active","end":"2026-12-31"}]}</script><main><p>Welcome.</p></main>`,
  ),
  page(
    '/data/video',
    'en',
    `<script>window.__STATE__={"rails":[{"title":"Continue watching","items":[{"asin":"B01","title":"The Harbour","type":"series","link":"/detail/B01","availableUntil":"2026-12-31"},{"asin":"B02","title":"The Lamp","type":"film","link":"/detail/B02","availableUntil":"2026-12-30"}]}],"offers":[{"id":1,"title":"Channel trial","type":"offer","cta":"Start now","url":"/channels/1","expiresAt":"2026-12-31"},{"id":2,"title":"Annual plan","type":"offer","cta":"Start now","url":"/channels/2","expiresAt":"2026-12-31"}]};</script><main><h1>Prime Video</h1></main>`,
  ),
  page(
    '/refer',
    'en',
    `<main><h1>Invite a friend</h1><ul>${each(['Anna', 'Ben', 'Cora'], (name, index) => `<li><strong>${name}</strong> <span>Invited</span> <span>Invitation expires on ${days[index]}</span> <a href="/refer/${index}">Remind</a></li>`)}</ul></main>`,
  ),
  page(
    '/tsuuchi',
    'ja',
    `<main><h2>お知らせ一覧</h2><ul>${each(['サービス終了のお知らせ', 'アンケート結果を公開しました', '年末年始の営業について'], (name, index) => `<li><a href="/news/${index}"><span>2026年12月${12 + index}日</span><span>${name}</span></a></li>`)}</ul></main>`,
  ),
  page(
    '/results',
    'it',
    `<main><h1>Risultati dei sondaggi</h1>${each(['La sfida', 'Il porto'], (name, index) => `<article><h3>${name}</h3><p>Pubblicato il ${3 + index} novembre 2026</p><p>Il 72% dei partecipanti ha preferito il secondo finale.</p><a href="/risultati/${index}">Leggi tutto</a></article>`)}</main>`,
  ),
];
