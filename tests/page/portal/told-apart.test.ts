import { describe, expect, it } from 'vitest';
import { type Bodies, readBody } from './read-body.ts';

// Pages on which one thing stands beside another that is easily taken for it. Each was read wrongly once.

const pages: Bodies = {
  'a definition list for each title, its title behind a label of two words': [
    'en-US',
    `<h1>Active projects</h1>${[
      ['Bluebird', '12/11'],
      ['Cardinal', '11/30'],
    ]
      .map(
        ([title, day]) =>
          `<dl><dt>Project name</dt><dd>${title}</dd><dt>Type</dt><dd>Concept</dd><dt>Expires</dt><dd>${day}</dd><dt>Link</dt><dd><a href="/s/${title}">Begin</a></dd></dl>`,
      )
      .join('')}`,
    'Bluebird | open | 2026-12-11',
    'Cardinal | open | 2026-11-30',
  ],
  'a deadline inside the heading': [
    'es',
    `<h1>Pendientes</h1>${[
      ['La última frontera', 'Termina hoy'],
      ['Cielo de invierno', 'Termina el sábado'],
    ]
      .map(
        ([title, ends], i) =>
          `<details><summary>${title} <small>${ends}</small></summary><p>Una serie.</p><a href="/e/${i}">Hacer la encuesta</a></details>`,
      )
      .join('')}`,
    'La última frontera | open | 2026-11-24',
    'Cielo de invierno | open | 2026-11-28',
  ],
  'a link that says what to do, in words of its own': [
    'it',
    `<ul>${[
      ['Il faro', 'Scade martedì 1 dicembre alle 21:00'],
      ['Notte bianca', 'Scade giovedì'],
    ]
      .map(([title, ends], i) => `<li><strong>${title}</strong><br>Thriller<br>${ends}<br><a href="/q/${i}">Vai al modulo</a></li>`)
      .join('')}</ul>`,
    'Il faro | open | 2026-12-01T20:00',
    'Notte bianca | open | 2026-11-26',
  ],
  'the same heading on both cards': [
    'en',
    `<h1>To do</h1>${[
      ['Cold Ember', 'Sunday, November 29'],
      ['Mother Tongue', 'Monday, November 30'],
    ]
      .map(
        ([title, due]) =>
          `<div class="task-card"><h3>Watch &amp; rate</h3><p class="task-title">${title}</p><p>Due ${due}</p><button>Go</button></div>`,
      )
      .join('')}`,
    'Cold Ember | open | 2026-11-29',
    'Mother Tongue | open | 2026-11-30',
  ],
  'titles that are called the same and close on different days': [
    'en',
    '<h1>To do</h1><div class="task"><h3>Feedback</h3><p>Due November 29</p><button>Start survey</button></div><div class="task"><h3>Feedback</h3><p>Due November 30</p><button>Start survey</button></div>',
    'Feedback | open | 2026-11-29',
    'Feedback | open | 2026-11-30',
  ],
  'titles that only breaks of the line part': [
    'en',
    '<p>These are waiting for you:</p><p><b>Wintering</b><br>Episode 1<br>Deadline: 1 Dec at noon<br><a href="s?id=1">Watch and answer</a><br><br><b>Paper Moons</b><br>Concept art<br>Deadline: 8 Dec at noon<br><a href="s?id=2">Look and answer</a></p>',
    'Wintering | open | 2026-12-01T11:00',
    'Paper Moons | open | 2026-12-08T11:00',
  ],
  'headings that say when all below them closes, one in words alone': [
    'en-GB',
    '<h1>Your surveys</h1><h2>Closing tomorrow</h2><ul><li><a href="/s/1">Ash Wednesday</a></li><li><a href="/s/2">Saffron</a></li></ul><h2>Closing Friday 27 November</h2><ul><li><a href="/s/3">The Understudies</a></li></ul>',
    'Ash Wednesday | open | 2026-11-25',
    'Saffron | open | 2026-11-25',
    'The Understudies | open | 2026-11-27',
  ],
  'a title broken over two lines': [
    'en',
    '<h1>Surveys</h1><ul><li><h3>The Long<br>Quiet</h3><p>Closes 1 December</p><a href="/s/1">Start survey</a></li><li><h3>Harbour <em>Lights</em></h3><p>Closes 2 December</p><a href="/s/2">Start survey</a></li></ul>',
    'The Long Quiet | open | 2026-12-01',
    'Harbour Lights | open | 2026-12-02',
  ],
  'linked titles that only breaks of the line part': [
    'de',
    '<h1>Umfragen</h1><p><a href="/R.aspx?a=1">Garnet</a> (Film)<br>Frist: 27. November 2026<br><br><a href="/R.aspx?a=2">Lange Wiese</a> (Serie)<br>Frist: 30. November 2026<br></p>',
    'Garnet | open | 2026-11-27',
    'Lange Wiese | open | 2026-11-30',
  ],
  'countdowns in boxes': [
    'en',
    `<h1>Now open</h1><div class="t"><h3>Copperfield Lane</h3><div aria-label="Time left"><b>2</b>d <b>5</b>h <b>0</b>m <b>12</b>s</div><a href="/c/1">Participate</a></div><div class="t"><h3>Harvest</h3><div class="card-countdown"><div><b>06</b><i>days</i></div><div><b>01</b><i>hour</i></div></div><a href="/c/2">Participate</a></div>`,
    'Copperfield Lane | open | 2026-11-26T21:00',
    'Harvest | open | 2026-11-30T17:00',
  ],
  'a running time in boxes is no countdown': [
    'en',
    '<h1>Surveys</h1><div class="t"><h3>Fern</h3><div class="length"><b>1</b>h <b>30</b>m</div><a href="/c/1">Participate</a></div><div class="t"><h3>Moss</h3><div class="length"><b>2</b>h <b>5</b>m</div><a href="/c/2">Participate</a></div>',
    'Fern | open | ? ',
    'Moss | open | ? ',
  ],
  'news that speak of no surveys': [
    'en',
    `<h1>News</h1>${['Meet the moderators', 'Holiday schedule'].map((title, i) => `<article><h2>${title}</h2><p>There are no surveys between the years.</p><a href="/n/${i}">Read more</a></article>`).join('')}`,
    'unknown',
  ],
  'nothing for now, in words of its own': [
    'de',
    '<h1>Offene Fragebögen</h1><table><tr><th>Titel</th><th>Fällig bis</th></tr><tr><td colspan="2">Zurzeit liegen keine Fragebögen für Sie vor.</td></tr></table>',
    'empty',
  ],
  'an answer that begins with no': [
    'en',
    '<h1>Help</h1><h3>May I talk about it now?</h3><p>No. Surveys are confidential at the moment.</p><h3>Who sees it?</h3><p>No study data is sold.</p>',
    'unknown',
  ],
  'the foot of a card that stands alone in its column': [
    'en-GB',
    `<div class="row">${[
      ['Ferryman', '02/12/2026', '04/12/2026'],
      ['Heist', '05/12/2026', '07/12/2026'],
    ]
      .map(
        ([title, watch, answer], i) =>
          `<div class="col"><div class="card"><div class="card-body"><h5 class="card-title">${title}</h5></div><ul><li>Watch by ${watch}</li><li>Complete survey by ${answer}</li></ul><div class="card-footer"><a href="/p/${i}">Watch now</a></div></div></div>`,
      )
      .join('')}</div><div class="site-footer"><a href="/privacy">Privacy</a></div>`,
    'Ferryman | open | 2026-12-04',
    'Heist | open | 2026-12-07',
  ],
  'countdowns to the beginning': [
    'en',
    '<h1>Surveys</h1><div class="t"><h3>Fern</h3><p>Opens in</p><div class="countdown"><b>2</b>d <b>5</b>h</div><a href="/c/1">Participate</a></div><div class="t"><h3>Moss</h3><p>Closes in</p><div class="countdown"><b>2</b>d <b>5</b>h</div><a href="/c/2">Participate</a></div>',
    'Fern | open | ? ',
    'Moss | open | 2026-11-26T21:00',
  ],
  'a title shown twice, once without its deadline': [
    'en',
    '<h1>Surveys</h1><div class="hero"><div class="t"><h3>Fern</h3><a href="/c/1">Take survey</a></div><div class="t"><h3>Moss</h3><a href="/c/2">Take survey</a></div></div><ul><li><h3>Fern</h3><p>Closes 1 December</p><a href="/c/1">Take survey</a></li><li><h3>Moss</h3><p>Closes 2 December</p><a href="/c/2">Take survey</a></li></ul>',
    'Fern | open | 2026-12-01',
    'Moss | open | 2026-12-02',
  ],
  'a genre above the title of each card': [
    'en',
    `<h1>Surveys</h1>${[
      ['Drama', 'Gannet', '1 December'],
      ['Comedy', 'Petrel', '3 December'],
    ]
      .map(
        ([genre, title, day], i) =>
          `<div class="c"><strong>${genre}</strong><div><a href="/s/${i}">${title}</a></div><div>Survey closes ${day}</div></div>`,
      )
      .join('')}`,
    'Gannet | open | 2026-12-01',
    'Petrel | open | 2026-12-03',
  ],
  'sections of the page that look like cards, one of them the list': [
    'en',
    '<div class="w"><h3>Balance</h3><p>200 points expire December 31</p><a href="/r">Redeem</a></div><div class="w"><h3>Pending surveys</h3><table><tr><td>Gannet</td><td>Mon, Nov 30</td><td><a href="/1">Start</a></td></tr><tr><td>Petrel</td><td>Wed, Dec 2</td><td><a href="/2">Start</a></td></tr></table></div><div class="w"><h3>Latest news</h3><p>Holiday hours until January 2</p><a href="/n">More</a></div>',
    'Gannet | open | 2026-11-30',
    'Petrel | open | 2026-12-02',
  ],
  'answers noted on the survey of a title': [
    'en',
    `<script type="application/json">${JSON.stringify({
      assignments: ['Tidewrack', 'Umbra', 'Vesper'].map((title, i) => ({
        aid: i,
        asset: { title: { en: title, de: 'Treibgut' } },
        questionnaire: { closes: Date.parse('2026-12-01T23:00:00Z') / 1000, answered: i === 2 },
      })),
    })}</script>`,
    'Tidewrack | open | 2026-12-01T23:00',
    'Umbra | open | 2026-12-01T23:00',
    'Vesper | done | 2026-12-01T23:00',
  ],
};

describe('what stands beside is told apart', () => {
  it.each(Object.entries(pages))('%s', (_name, [language, body, ...titles]) => {
    expect(readBody(language, body)).toEqual(titles);
  });
});
