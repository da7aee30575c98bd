import { describe, expect, it } from 'vitest';
import { readPortal } from '../../../utils/core/portal/read/read-portal.ts';
import { portalReadingSchema } from '../../../utils/core/portal/read/reading.ts';
import { findActivities } from '../../../utils/page/portal/find-activities.ts';
import { learnSource } from '../../../utils/page/portal/learn-source.ts';
import { parseMarkup } from './read-skin.ts';

const url = 'https://www.amazonpreview.com/home';
const now = new Date('2026-11-20T10:00:00Z');

function titles(body: string, language = 'en'): string[] | string {
  const reading = findActivities(parseMarkup(`<!doctype html><html lang="${language}"><body>${body}</body></html>`), url);
  expect(portalReadingSchema.safeParse(reading).success).toBe(true);
  const content = readPortal(reading, now, 'Europe/Berlin');
  return content.kind === 'activities' ? content.activities.map(({ title }) => title) : content.kind;
}

describe('lists of one and of none', () => {
  it.each([
    ['a single list item', '<main><h1>Your surveys</h1><ul><li><a href="/s/1">Paper Moons</a> closes 12 December</li></ul></main>'],
    [
      'a single card',
      '<main><h1>Your surveys</h1><div class="survey-card"><h2>Paper Moons</h2><p>Closes on 12 December</p><a href="/s/1">Start</a></div></main>',
    ],
    [
      'a single nameless box',
      '<main><h1>Your surveys</h1><div><div><div><h3>Paper Moons</h3><p>3 days left</p><p><a href="/s/1">Take survey</a></p></div></div></div></main>',
    ],
    [
      'a single row',
      '<table><tr><th>Title</th><th>Closes</th></tr><tr><td><a href="/s/1">Paper Moons</a></td><td>12 Dec 2026</td></tr></table>',
    ],
    [
      'headings with what follows',
      '<main><h2>Paper Moons</h2><p>Closes 12 December</p><a href="/s/1">Start survey</a><h2>Zero Hour</h2><p>Closes 13 December</p><a href="/s/2">Start survey</a></main>',
    ],
  ])('%s', (_, body) => expect(titles(body)[0]).toBe('Paper Moons'));

  it.each([
    ['<main><h1>Surveys</h1><p>There are currently no open surveys. Please come back later.</p></main>', 'en'],
    ['<main><p>Zurzeit gibt es keine offenen Umfragen.</p></main>', 'de'],
    ['<main><p>現在、回答できるアンケートはありません。</p></main>', 'ja'],
    ["<main><p>Aucun sondage n'est disponible.</p></main>", 'fr'],
    ['<main><p>No hay encuestas pendientes.</p></main>', 'es'],
    ['<main><p>Nessun sondaggio da completare.</p></main>', 'it'],
  ])('%s', (body, language) => expect(titles(body, language)).toBe('empty'));
});

function thrice(markup: (index: number) => string): string {
  return [1, 2, 3].map(markup).join('');
}

/** Three titles each, in shapes that no skin has. */
const shapes: Readonly<Record<string, string>> = {
  'a plain list': `<h1>Open surveys</h1><ul>${thrice((i) => `<li>Film <a href="/c/a/ab${i}">Moon ${i}</a> (closes ${i} December 2026)</li>`)}</ul>`,
  'nameless boxes': `<div><p>Welcome</p><div>${thrice((i) => `<div><div><a href="/x/${i}">Moon ${i}</a></div><div>Pilot</div><div><span>Deadline</span><span>${i} Dec 2026, 5:00 PM</span></div></div>`)}</div></div>`,
  'no deadline': `<main><h1>Surveys</h1>${thrice((i) => `<div class="a"><h3>Moon ${i}</h3><p>Storyboard</p><a href="/s/${i}">Start survey</a></div>`)}</main>`,
  'links to another host': `<main><h1>Surveys</h1>${thrice((i) => `<div class="a"><h3>Moon ${i}</h3><p>Closes ${i} December</p><a href="https://panel.example.org/c/a/${i}">Start survey</a></div>`)}</main>`,
  'lines broken by hand': `<h1>Ihre Umfragen</h1><div>${thrice((i) => `<p><b>Mond ${i}</b><br>Drehbuch<br>Bitte bis zum ${i}.12.2026 beantworten<br><a href="/u/${i}">Zur Umfrage</a></p>`)}</div>`,
  'custom elements': `<ion-list>${thrice((i) => `<ion-item data-id="${i}"><ion-label><h2>Moon ${i}</h2><p>Ends in ${i} days</p></ion-label><ion-button data-href="/s/${i}">Go</ion-button></ion-item>`)}</ion-list>`,
  'a table for layout': `<table><tr><td><h2>Your surveys</h2></td></tr>${thrice((i) => `<tr><td><a href="/s/${i}"><b>Moon ${i}</b></a><br><font>Please complete by December ${i}, 2026</font></td><td><a href="/s/${i}">Begin</a></td></tr>`)}</table>`,
  'the foot of a card': `<main><h1>Your surveys</h1><div>${thrice((i) => `<div class="card"><div class="card-body"><h3>Moon ${i}</h3><p>Pilot</p></div><div class="card-footer">Closes ${i} December 2026 <a href="/s/${i}">Start</a></div></div>`)}</div></main><footer class="footer"><ul><li><a href="/a/1">Moon 9</a> closes 1 December</li></ul></footer>`,
  'all in the text of a link': `<h2>Pending surveys</h2><ul>${thrice((i) => `<li><a href="/s/${i}">Moon ${i} – Pilot – closes ${i} December 2026</a></li>`)}</ul>`,
  'a countdown': `<h2>Pending surveys</h2>${thrice((i) => `<div class="q"><h4>Moon ${i}</h4><div data-until="2026-12-0${i}T17:00:00Z"><span>0${i}</span><span>d</span></div><a href="/s/${i}">Begin</a></div>`)}`,
  'a heading in each row': `<table><caption>Surveys</caption><tbody>${thrice((i) => `<tr><th scope="row">Moon ${i}</th><td>Script</td><td>until ${i} Dec 2026</td><td><a href="/s/${i}">Open survey</a></td></tr>`)}</tbody></table>`,
  'a list in a component': `<x-app><template shadowrootmode="open"><section><h2>Open surveys</h2><ul>${thrice((i) => `<li><a href="/s/${i}">Moon ${i}</a> closes ${i} December 2026</li>`)}</ul></section></template></x-app>`,
  'sections in French': `<main><h2>Vos avis attendus</h2>${thrice((i) => `<section><a href="/e/${i}">Lune ${i}</a> <em>Pilote</em> <small>Plus que ${i + 1} jours</small></section>`)}</main>`,
};

describe('shapes that no skin has', () => {
  it.each(Object.entries(shapes))('%s', (name, body) => {
    const language = /French/.test(name) ? 'fr' : /hand/.test(name) ? 'de' : 'en';
    expect(titles(body, language)).toEqual([1, 2, 3].map((index) => expect.stringMatching(new RegExp(`^(?:Moon|Mond|Lune) ${index}$`))));
  });
});

describe('dates that cannot be told', () => {
  it('keep their words, and the title its place', () => {
    const body =
      '<main><h1>Surveys</h1><ul><li><a href="/s/1">Paper Moons</a><span>Closes 03/04/2027</span></li><li><a href="/s/2">Zero Hour</a><span>Closes 12 December</span></li></ul></main>';
    const content = readPortal(findActivities(parseMarkup(`<html lang="en"><body>${body}</body></html>`), url), now, 'UTC');
    expect(content.kind === 'activities' && content.activities.map(({ closesOn }) => closesOn)).toEqual([
      { kind: 'unknown', words: 'Closes 03/04/2027' },
      { kind: 'date', date: '2026-12-12' },
    ]);
  });
});

describe('more than is shown', () => {
  it.each([
    ['<a rel="next" href="/home?page=2">x</a>', { next: 'https://www.amazonpreview.com/home?page=2', button: null, pages: null }],
    [
      '<a href="/home?page=1">1</a><a href="/home?page=2">2</a><a href="/home?page=2">Weiter</a>',
      { next: 'https://www.amazonpreview.com/home?page=2', button: null, pages: 2 },
    ],
    ['<button>Load more</button>', { next: null, button: 'Load more', pages: null }],
    ['<ul><li>Fern <button>Show more</button></li></ul>', { next: null, button: null, pages: null }],
    ['<div><button>Show more</button></div>'.repeat(3), { next: null, button: null, pages: null }],
    ['<button hidden>Load more</button>', { next: null, button: null, pages: null }],
    ['<button>もっと見る</button>', { next: null, button: 'もっと見る', pages: null }],
    ['<a rel="next" href="https://evil.example/2">Next</a>', { next: null, button: null, pages: null }],
  ])('%s', (body, more) => expect(findActivities(parseMarkup(`<body>${body}</body>`), url).more).toEqual(more));
});

describe('where the data came from', () => {
  it('is learnt from requests of the page and from its markup, on its own origin only', () => {
    const document = parseMarkup(
      '<body><div hx-get="/fragments/titles"></div><script>fetch("/api/v1/surveys?open=1"); fetch("https://evil.example/api/surveys"); fetch("/api/csrf-token")</script></body>',
    );
    const source = learnSource(document, `${url}#top`, [
      { name: 'https://www.amazonpreview.com/api/v2/activities', initiatorType: 'fetch' },
      { name: 'https://www.amazonpreview.com/app.js', initiatorType: 'script' },
      { name: 'https://cdn.example/api/activities', initiatorType: 'fetch' },
      { name: 'https://www.amazonpreview.com/metrics/beacon', initiatorType: 'fetch' },
    ]);
    expect(source).toEqual({
      page: url,
      endpoints: [
        'https://www.amazonpreview.com/api/v2/activities',
        'https://www.amazonpreview.com/api/v1/surveys?open=1',
        'https://www.amazonpreview.com/fragments/titles',
      ],
    });
  });
});

describe('hostile pages', () => {
  it('are read to a limit', () => {
    const deep = `${'<div>'.repeat(600)}<a href="/s/1">x</a>${'</div>'.repeat(600)}`;
    const wide = `<ul>${'<li><a href="/s/1">Title</a> closes 12 December</li>'.repeat(6_000)}</ul>`;
    const long = `<article class="card"><h2>${'x'.repeat(100_000)}</h2><p>closes ${'12 '.repeat(20_000)}</p><a href="javascript:alert(1)">Start</a></article>`;
    for (const body of [deep, wide, long])
      expect(['unknown', 'object']).toContain(typeof titles(body) === 'object' ? 'object' : titles(body));
  });
});
