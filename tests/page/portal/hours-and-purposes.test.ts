import { describe, expect, it } from 'vitest';
import { type Bodies, readBody } from './read-body.ts';

// Hours beside their days, and dates that are for something else. Read on 24 November 2026, 17:00 in Berlin.

function cards(heading: string, action: string, ...inner: readonly (readonly [title: string, markup: string])[]): string {
  return `<main><h1>${heading}</h1>${inner.map(([title, markup], i) => `<div class="survey-card"><h2>${title}</h2>${markup}<a href="/s/${i}">${action}</a></div>`).join('')}</main>`;
}

const german = (...inner: readonly (readonly [string, string])[]): string => cards('Ihre Umfragen', 'Zur Umfrage', ...inner);

const hours: Bodies = {
  'behind a closed date, which is no year': [
    'de',
    german(['Gannet', '<p>Bis 12.12. 18 Uhr</p>'], ['Petrel', '<p>Bis 13.12. 20:00 Uhr</p>'], ['Fulmar', '<p>Bis 14.12. 18.30 Uhr</p>']),
    'Gannet | open | 2026-12-12T17:00',
    'Petrel | open | 2026-12-13T19:00',
    'Fulmar | open | 2026-12-14T17:30',
  ],
  'in the next line, paragraph or element': [
    'de',
    german(
      ['Gannet', '<p>Bis 12.12.2026<br>18:00 Uhr</p>'],
      ['Petrel', '<p>Bis 13.12.2026</p><p>18:00 Uhr</p>'],
      ['Fulmar', '<p><span>Bis 14.12.2026</span><span>18:00 Uhr</span></p>'],
      ['Skua', '<p>Frist</p><p>15.12.2026</p><p>18:00 Uhr</p>'],
      ['Tern', '<p>Bis 16.12.2026</p><p>Uhrzeit: 18:00 Uhr</p>'],
      ['Auk', '<p>18:00 Uhr</p><p>Bis 17.12.2026</p>'],
    ),
    'Gannet | open | 2026-12-12T17:00',
    'Petrel | open | 2026-12-13T17:00',
    'Fulmar | open | 2026-12-14T17:00',
    'Skua | open | 2026-12-15T17:00',
    'Tern | open | 2026-12-16T17:00',
    'Auk | open | 2026-12-17T17:00',
  ],
  'in a column of its own': [
    'en',
    '<table><caption>Your surveys</caption><tr><th>Title</th><th>Closes</th><th>Time</th></tr><tr><td><a href="/s/1">Gannet</a></td><td>December 12, 2026</td><td>6:00 PM</td></tr><tr><td><a href="/s/2">Petrel</a></td><td>December 13, 2026</td><td>11:59 PM</td></tr></table>',
    'Gannet | open | 2026-12-12T17:00',
    'Petrel | open | 2026-12-13T22:59',
  ],
  'of which nobody says whether it is morning: then neither is read': [
    'en',
    cards(
      'Your surveys',
      'Take survey',
      ['Gannet', '<p>Closes December 12</p><p>5:30</p>'],
      ['Petrel', '<p>Closes December 13 · 5:30</p>'],
    ),
    'Gannet | open | ? Closes December 12 · 5:30',
    'Petrel | open | ? Closes December 13 · 5:30',
  ],
  'of something else, and lengths': [
    'de',
    german(
      ['Gannet', '<p>Bis 12.12.2026</p><p>Sendung 20:15 Uhr</p>'],
      ['Petrel', '<p>Bis 13.12.2026</p><p>15 Minuten</p>'],
      ['Fulmar', '<p>Bis 14.12.2026</p><p>1h30</p>'],
    ),
    'Gannet | open | 2026-12-12',
    'Petrel | open | 2026-12-13',
    'Fulmar | open | 2026-12-14',
  ],
  'as data, to the second': [
    'en',
    `<script type="application/json">${JSON.stringify({ surveys: ['Gannet', 'Petrel'].map((title, i) => ({ id: i + 1, title, url: `/s/${i}`, closesAt: `2026-12-1${i}T23:59:59Z` })) })}</script>`,
    'Gannet | open | 2026-12-10T23:59:59',
    'Petrel | open | 2026-12-11T23:59:59',
  ],
};

const purposes: Bodies = {
  'premieres, payouts and results are no deadlines': [
    'de',
    german(
      ['Gannet', '<p>Kinostart: 12.12.2026</p>'],
      ['Petrel', '<p>Auszahlung am 13.12.2026</p>'],
      ['Fulmar', '<p>Ergebnisse am 14.12.2026</p>'],
      ['Skua', '<p>Gutschein gültig bis 15.12.2026</p>'],
      ['Tern', '<p><b>Ausstrahlung</b></p><p>16.12.2026</p>'],
    ),
    'Gannet | open | ? ',
    'Petrel | open | ? ',
    'Fulmar | open | ? ',
    'Skua | open | ? ',
    'Tern | open | ? ',
  ],
  'fields of data for results and payouts are no deadlines either': [
    'en',
    `<script type="application/json">${JSON.stringify({ surveys: ['Gannet', 'Petrel'].map((title, i) => ({ id: i + 1, title, url: `/s/${i}`, resultsOn: `2026-12-1${i}`, payoutBy: `2026-12-2${i}` })) })}</script>`,
    'Gannet | open | ? ',
    'Petrel | open | ? ',
  ],
  'what nobody knows the label of': [
    'de',
    '<h1>Ihre Umfragen</h1><table><tr><th>Titel</th><th>Xyzzy</th></tr><tr><td><a href="/s/1">Gannet</a></td><td>12.12.2026</td></tr><tr><td><a href="/s/2">Petrel</a></td><td>13.12.2026</td></tr></table>',
    'Gannet | open | ? ',
    'Petrel | open | ? ',
  ],
  'beside a payout, a voucher or a premiere the deadline stays': [
    'de',
    german(
      ['Gannet', '<p>Bis 12.12.2026</p><p>Auszahlung bis 20.12.2026</p>'],
      ['Petrel', '<p>Bis 13.12.2026 · Kinostart 21.12.2026</p>'],
      ['Fulmar', '<p>Frist: 14.12.2026</p><p>Gutschein gültig bis 31.12.2026</p>'],
      ['Skua', '<p>Teilnahme bis 15.12.2026</p><p>Gültig bis 31.12.2026</p>'],
    ),
    'Gannet | open | 2026-12-12',
    'Petrel | open | 2026-12-13',
    'Fulmar | open | 2026-12-14',
    'Skua | open | 2026-12-15',
  ],
  'of two days that no word names nobody knows which it is': [
    'en',
    cards(
      'Your surveys',
      'Take survey',
      ['Gannet', '<p>December 12, 2026</p><p>December 20, 2026</p>'],
      ['Petrel', '<p>December 13, 2026</p>'],
    ),
    'Gannet | open | ? December 12, 2026 / December 20, 2026',
    'Petrel | open | 2026-12-13',
  ],
  'a date in the past of what is offered is doubt, and the title stays': [
    'de',
    german(['Gannet', '<p>Bis 12.12.18</p>'], ['Petrel', '<p>Bis 20.11.2026</p>'], ['Fulmar', '<p>Bis 12.12.2026</p>']),
    'Gannet | open | ? Bis 12.12.18',
    'Petrel | open | ? Bis 20.11.2026',
    'Fulmar | open | 2026-12-12',
  ],
  'a date in the past of what nobody offers is over': [
    'de',
    '<h1>Umfragen</h1><table><tr><th>Titel</th><th>Frist</th></tr><tr><td><a href="/s/1">Gannet</a></td><td>20.11.2026, 18:00 Uhr</td></tr><tr><td><a href="/s/2">Petrel</a></td><td>12.12.2026, 18:00 Uhr</td></tr></table>',
    'Gannet | closed | 2026-11-20T17:00',
    'Petrel | open | 2026-12-12T17:00',
  ],
  'Portuguese and Dutch': [
    'nl',
    cards(
      'Uw enquêtes',
      'Naar de enquête',
      ['Gannet', '<p>Sluit op 12 december, 18.00 uur</p>'],
      ['Petrel', '<p>In de bioscoop vanaf 20 december</p><p>Nog 3 dagen</p>'],
    ),
    'Gannet | open | 2026-12-12T17:00',
    'Petrel | open | 2026-11-27',
  ],
};

const long = Array.from({ length: 40 }, (_, i) => `Chapter${i + 10}`).join(' ');

const titles: Bodies = {
  'too long for any title: cut behind a word, not dropped': [
    'en',
    cards('Your surveys', 'Take survey', [long, '<p>Closes December 12</p>'], ['Petrel', '<p>Closes December 13</p>']),
    `${long.slice(0, long.lastIndexOf(' ', 198))}… | open | 2026-12-12`,
    'Petrel | open | 2026-12-13',
  ],
};

describe.each([
  { name: 'titles', pages: titles },
  { name: 'hours', pages: hours },
  { name: 'what a date is for', pages: purposes },
])('$name', ({ pages }) => {
  it.each(Object.entries(pages))('%s', (_name, [language, body, ...titles]) => {
    expect(readBody(language, body)).toEqual(titles);
  });
});
