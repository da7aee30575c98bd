import { describe, expect, it } from 'vitest';
import { type Bodies, readBody } from './read-body.ts';

// Titles with more than one end: how long they can be watched, how long they can be answered, what was once said.

/** The same two titles as data, with what is told of their ends. */
function data(ends: (watch: string, answer: string) => object): string {
  const titles = ['Gannet', 'Petrel'].map((name, i) => ({
    id: i + 1,
    name,
    url: `/t/${i}`,
    ...ends(`2026-11-${28 + i}T20:00:00Z`, `2026-12-0${2 + i}T20:00:00Z`),
  }));
  return `<script type="application/json">${JSON.stringify({ titles })}</script>`;
}

const answered = ['Gannet | open | 2026-12-02T20:00', 'Petrel | open | 2026-12-03T20:00'] as const;

const pages: Bodies = {
  'columns for watching and for answering, the kind below the title': [
    'de',
    '<table><caption>Ihre Titel</caption><tr><th>Titel</th><th>Ansehen bis</th><th>Fragebogen bis</th><th>Stand</th></tr><tr><td><b>Hinter dem Deich</b><br><i>Kriminalserie</i></td><td>03.12.26</td><td>05.12.26</td><td>offen</td></tr><tr><td><b>Zwei Koffer</b><br><i>Drama</i></td><td>10.12.26</td><td>12.12.26</td><td>offen</td></tr></table>',
    'Hinter dem Deich | open | 2026-12-05',
    'Zwei Koffer | open | 2026-12-12',
  ],
  'a line for watching and a line for answering': [
    'ja',
    ['夜明けの図書館', '潮騒の街']
      .map(
        (title, i) =>
          `<section class="work"><h3>${title}</h3><p>視聴期限:令和8年12月${3 + i}日</p><p>アンケート回答期限:令和8年12月${5 + i}日23:59</p><a href="/w/${i}">視聴する</a></section>`,
      )
      .join(''),
    '夜明けの図書館 | open | 2026-12-05T22:59',
    '潮騒の街 | open | 2026-12-06T22:59',
  ],
  'two ends that no word tells apart': [
    'en',
    '<h1>Surveys</h1><ul><li><a href="/s/1">Fern</a> <p>Closes 1 December</p> <p>Ends 3 December</p></li><li><a href="/s/2">Moss</a> <p>Closes 2 December</p> <p>Ends 4 December</p></li></ul>',
    'Fern | open | ? Closes 1 December / Ends 3 December',
    'Moss | open | ? Closes 2 December / Ends 4 December',
  ],
  'a title shown twice, with two deadlines': [
    'en',
    '<h1>Surveys</h1><ul><li><h3>Fern</h3><p>Closes 1 December</p><a href="/c/1">Take survey</a></li><li><h3>Moss</h3><p>Closes 2 December</p><a href="/c/2">Take survey</a></li><li><h3>Fern</h3><p>Closes 3 December</p><a href="/c/1">Take survey</a></li><li><h3>Moss</h3><p>Closes 2 December, 18:00</p><p>Completed</p><a href="/c/2">Take survey</a></li></ul>',
    'Fern | open | ? ',
    'Moss | done | 2026-12-02T17:00',
  ],
  'a column of days for watching, and one for the questionnaire': [
    'de',
    '<table><tr><th>Film</th><th>Sichtungszeitraum</th><th>Abgabe Fragebogen</th></tr><tr><td>Sommerfrische</td><td>25.11.–04.12.2026</td><td>06.12.2026</td></tr><tr><td>Nachtzug</td><td>27.11.–06.12.2026</td><td>08.12.2026</td></tr></table>',
    'Sommerfrische | open | 2026-12-06',
    'Nachtzug | open | 2026-12-08',
  ],
  'a deadline that is struck through': [
    'en',
    '<h1>Open surveys</h1><ul><li><h3>Brightwater</h3><p>Closes <del>December 2</del> <ins>December 4</ins></p><a href="/b">Start survey</a></li><li><h3>Ironmonger</h3><p>Closes December 5</p><a href="/i">Start survey</a></li></ul>',
    'Brightwater | open | 2026-12-04',
    'Ironmonger | open | 2026-12-05',
  ],
  'steps of each title in a list': [
    'en',
    `<h1>Surveys</h1>${['Gannet', 'Petrel'].map((title, i) => `<div class="card"><h3>${title}</h3><ul><li><a href="/w/${i}">Watch</a> <span>until November ${28 + i}</span></li><li><a href="/s/${i}">Survey</a> <span>until December ${2 + i}</span></li></ul></div>`).join('')}`,
    'Gannet | open | 2026-12-02',
    'Petrel | open | 2026-12-03',
  ],
  'data with two ends': ['en', data((watchUntil, surveyUntil) => ({ watchUntil, surveyUntil })), ...answered],
  'data with two ends and a day on which the record goes': [
    'en',
    data((viewingDeadline, feedbackDeadline) => ({ viewingDeadline, feedbackDeadline, expiresAt: '2027-02-02T20:00:00Z' })),
    ...answered,
  ],
  'data with steps': [
    'en',
    data((watch, answer) => ({
      stages: [
        { name: 'Watch', deadline: watch },
        { name: 'Survey', deadline: answer },
      ],
    })),
    ...answered,
  ],
};

describe('of several ends the one for the answer is the deadline', () => {
  it.each(Object.entries(pages))('%s', (_name, [language, body, ...titles]) => {
    expect(readBody(language, body)).toEqual(titles);
  });
});
