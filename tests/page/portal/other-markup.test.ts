import { describe, expect, it } from 'vitest';
import { readPortal } from '../../../utils/core/portal/read/read-portal.ts';
import { findActivities } from '../../../utils/page/portal/find-activities.ts';
import { parseMarkup } from './read-skin.ts';

// Ways of saying things that portals have and that were not read once: each page tells two or three titles.

const now = new Date('2026-11-24T12:00:00Z');

function read(body: string, language = 'en'): string[] | string {
  return listed(parseMarkup(`<!doctype html><html lang="${language}"><body>${body}</body></html>`));
}

function listed(page: Document): string[] | string {
  const content = readPortal(findActivities(page, 'https://www.amazonpreview.com/home'), now, 'Europe/Berlin');
  if (content.kind !== 'activities') return content.kind;
  return content.activities.map(({ title, kind, status, closesOn, link }) => {
    const closes =
      closesOn.kind === 'instant'
        ? new Date(closesOn.at).toISOString().slice(0, 16)
        : closesOn.kind === 'date'
          ? closesOn.date
          : `?${closesOn.words}`;
    return [title, kind, status, closes, link.replace('https://www.amazonpreview.com', '')].join(' | ');
  });
}

const two = [
  ['Paper Moons', 'Film', '12'],
  ['Zero Hour', 'Series', '14'],
] as const;
const each = (markup: (title: string, kind: string, day: string, place: number) => string): string =>
  two.map(([title, kind, day], place) => markup(title, kind, day, place)).join('');
const wanted = ['Paper Moons | film | open | 2026-12-12 | /s/0', 'Zero Hour | series | open | 2026-12-14 | /s/1'];

describe('where deadlines stand', () => {
  it('in the words that show when the pointer rests on a clock', () => {
    const page = `<main><h1>Waiting for you</h1><ul>${each((title, kind, day, place) => `<li><span>${kind}</span> <a href="/s/${place}">${title}</a> <i class="clock" title="Closes ${day} December 2026"></i></li>`)}</ul></main>`;
    expect(read(page)).toEqual(wanted);
  });

  it('in data of the card itself', () => {
    const page = `<main><h1>Open now</h1>${each((title, kind, day, place) => `<div data-type="${kind.toLowerCase()}" data-id="${place}" data-deadline="2026-12-${day}" data-url="/s/${place}"><h3>${title}</h3><div></div><button>Start</button></div>`)}</main>`;
    expect(read(page)).toEqual(wanted);
  });

  it('in the heading over a list', () => {
    const page = `<main><h1>Schedule</h1>${each((title, kind, day, place) => `<h2>Due ${day} December 2026</h2><ul><li><a href="/s/${place}"><strong>${title}</strong></a> <span>${kind}</span></li></ul>`)}</main>`;
    expect(read(page).toString().split(',').sort()).toEqual([...wanted].sort());
  });

  it('on a leaf of a calendar under "Upcoming deadlines"', () => {
    const page = `<main><h1>Upcoming deadlines</h1>${each((title, kind, day, place) => `<div class="ev"><div class="date"><span>${day}</span><span>Dec</span><span>2026</span></div><div><h3><a href="/s/${place}">${title}</a></h3><p>${kind} survey</p></div></div>`)}</main>`;
    expect(read(page)).toEqual(wanted);
  });

  it('in a German verb of two parts', () => {
    const page = `<main><h1>Ihre offenen Titel</h1>${each((title, kind, _, place) => `<div class="z"><h3>${title}</h3><p>${kind}</p><p>läuft morgen um 17 Uhr ab</p><a href="/s/${place}">Ansehen und bewerten</a></div>`)}</main>`;
    expect(read(page, 'de')).toEqual(wanted.map((line) => line.replace(/2026-12-\d\d/, '2026-11-25T16:00')));
  });
});

describe('how tables are put together', () => {
  const rows = (from: number): string =>
    each(
      (title, kind, day, place) =>
        `<tr><td>${title}</td><td>1 Nov 2026</td><td>${day} Dec 2026</td><td>${kind}</td><td><a href="/s/${place + from}">Open</a></td></tr>`,
    );

  it('heads over heads, and rows that head others', () => {
    const page = `<table><thead><tr><th rowspan="2">Title</th><th colspan="2">Dates</th><th rowspan="2">Format</th><th rowspan="2"></th></tr><tr><th>Opened</th><th>Closes</th></tr></thead><tbody><tr><th colspan="5">Open</th></tr>${rows(0)}<tr><td colspan="5">Completed</td></tr>${rows(5).replaceAll('Hour', 'Hours').replaceAll('Moons', 'Suns')}</tbody></table>`;
    expect(read(page)).toEqual([
      ...wanted,
      'Paper Suns | film | done | 2026-12-12 | /s/5',
      'Zero Hours | series | done | 2026-12-14 | /s/6',
    ]);
  });
});

describe('where titles stand', () => {
  it('a button in a heading, the rest folded in behind it', () => {
    const page = `<main><h1>Activities</h1><div>${each((title, kind, day, place) => `<h3><button aria-expanded="false" aria-controls="p${place}">${title}</button></h3><div id="p${place}" role="region" hidden><p>${kind}. A short description of it, about forty minutes of material.</p><p>Please answer by ${day} December 2026.</p><a href="/s/${place}">Begin</a></div>`)}</div></main>`;
    expect(read(page)).toEqual(wanted);
  });

  it('a tile with all its texts in one row', () => {
    const page = `<main><h1>Surveys</h1>${each((title, kind, day, place) => `<a href="/s/${place}"><span>${kind}</span><span>${title}</span><span>Ends ${day} December 2026</span></a>`)}</main>`;
    expect(read(page)).toEqual(wanted);
  });

  it('links that the application itself follows', () => {
    const page = `<main><h1>Surveys</h1>${each((title, kind, day, place) => `<div class="row"><a href="#/s/${place}">${title}</a> <span>${kind} (6 x 45 min)</span> <span>Ends ${day} December 2026</span></div>`)}</main>`;
    expect(read(page)).toEqual(wanted.map((line) => line.replace('/s/', '/home#/s/')));
  });

  it('names in data, links in the page', () => {
    const state = JSON.stringify({
      surveys: two.map(([name, genre, day], place) => ({
        surveyId: `k${place}`,
        name,
        genre,
        availableUntil: `2026-12-${day}`,
        status: 'NEW',
      })),
    });
    const page = `<main>${each((title, _, __, place) => `<div class="s"><h3>${title}</h3><a href="/s/${place}">Start</a></div>`)}</main><script type="application/json">${state}</script>`;
    expect(read(page)).toEqual(wanted);
  });
});

describe('components', () => {
  it('whose parts are put into their slots from outside', () => {
    const page = parseMarkup(
      `<!doctype html><html lang="en"><body><main><h1>Surveys</h1>${each((title, kind, day, place) => `<x-card data-kind="${kind}" data-day="${day}" data-place="${place}"><span slot="title">${title}</span></x-card>`)}</main></body></html>`,
    );
    for (const card of page.querySelectorAll<HTMLElement>('x-card')) {
      const { kind, day, place } = card.dataset;
      card.attachShadow({
        mode: 'open',
      }).innerHTML = `<a href="/s/${place}"><small>${kind}</small><h3><slot name="title"></slot></h3><p>Closes ${day} December 2026</p></a>`;
    }
    expect(listed(page)).toEqual(wanted);
  });

  it('panels of tabs are no items, and tell the state of what they hold', () => {
    const panels = ['Available', 'In progress', 'Finished'];
    const page = `<main><h1>Studies</h1><div role="tablist">${panels.map((name, at) => `<button role="tab" aria-controls="p${at}">${name}</button>`).join('')}</div>${panels.map((_, at) => `<div role="tabpanel" id="p${at}"><article><h3>Title ${at}</h3><p>Film</p><p>Ends 12 December 2026</p><a href="/s/${at}">Open</a></article></div>`).join('')}</main>`;
    const states = ['open', 'started', 'done'].map((state, at) => `Title ${at} | film | ${state} | 2026-12-12 | /s/${at}`);
    expect(read(page).toString().split(',').sort()).toEqual(states);
  });
});

describe('what is none', () => {
  it('prize draws', () => {
    const page = `<main><h1>Prize draws</h1>${each((title, _, day, place) => `<div><h3>${title}</h3><p>Enter by ${day} December 2026</p><a href="/draws/${place}">Enter draw</a></div>`)}</main>`;
    expect(read(page)).toBe('unknown');
  });

  it.each([
    ['films on a list of wishes', 'de', '/film/', 'Merkliste', 'Film · 2024', 'Verfügbar bis 12. Dezember 2026', 'Jetzt ansehen'],
    [
      'meetings to register for',
      'fr',
      '/rencontres/',
      'Rencontres',
      'Le 14 décembre 2026 à 19 h',
      'Inscriptions jusqu’au 12 décembre 2026',
      'S’inscrire',
    ],
    ['documents', 'es', '/docs/', 'Documentos', 'PDF', 'Disponible hasta el 12 de diciembre de 2026', 'Descargar'],
    ['contracts', 'en', '/agreements/', 'Agreements', 'Two pages', 'Signed 1 May 2026 · valid until 12 December 2026', 'View'],
  ])('%s', (_, language, path, heading, first, second, button) => {
    const page = `<main><h1>${heading}</h1>${each((title, __, ___, place) => `<div class="card"><h3>${title}</h3><p>${first}</p><p>${second}</p><a href="${path}${place}">${button}</a></div>`)}</main>`;
    expect(read(page, language)).toBe('unknown');
  });
});
