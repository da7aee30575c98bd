import { it } from 'vitest';
import { parseMoment } from '../../../utils/core/portal/dates/parse-date.ts';
import { readPortal } from '../../../utils/core/portal/read-portal.ts';
import { findActivities } from '../../../utils/page/portal/find-activities.ts';
import { parseMarkup } from './read-skin.ts';

const now = new Date('2026-11-20T10:00:00Z');
const r = (n: number, f: (i: number) => string) => Array.from({ length: n }, (_, i) => f(i + 1)).join('');
const neg: Record<string, string> = {
  rewardsHistory: `<main><h1>Reward history</h1><table><tr><th>Survey</th><th>Date</th><th>Reward</th><th></th></tr>${r(3, (i) => `<tr><td>Paper Moons ${i}</td><td>${i} Nov 2026</td><td>€ 10</td><td><a href="/r/${i}">Download voucher</a></td></tr>`)}</table></main>`,
  blogSidebar: `<main><article><h1>How we make pilots</h1><p>Text</p></article><section><h2>Related stories</h2>${r(3, (i) => `<div class="card"><h3><a href="/stories/${i}">Story ${i}</a></h3><p>${i} December 2026</p></div>`)}</section></main>`,
  subscription: `<main><h1>Prime membership</h1><section><h2>Your plan</h2><p>Ends on 12 December 2026</p><a href="/prime/cancel">Cancel membership</a></section><section><h2>Trial</h2><p>Ends in 3 days</p><a href="/prime/upgrade">Upgrade</a></section></main>`,
  watch: `<main><h2>Continue watching</h2>${r(4, (i) => `<div class="tile"><a href="/watch/${i}"><h3>Series ${i}</h3></a><p>Episode ${i}</p><p>23 minutes left</p><a href="/watch/${i}">Continue</a></div>`)}</main>`,
  leaving: `<main><h2>Leaving soon</h2>${r(4, (i) => `<div class="tile"><a href="/detail/${i}"><h3>Film ${i}</h3></a><p>Available until 30 November 2026</p></div>`)}</main>`,
  cookieTable: `<div><h1>Cookies</h1><table><tr><th>Name</th><th>Purpose</th><th>Expires</th></tr>${r(3, (i) => `<tr><td><a href="/c/${i}">_ga${i}</a></td><td>Survey statistics</td><td>2 years</td></tr>`)}</table></div>`,
  support: `<main><h1>Support tickets</h1><table><tr><th>Subject</th><th>Status</th><th>Updated</th></tr>${r(3, (i) => `<tr><td><a href="/tickets/${i}">Survey does not open ${i}</a></td><td>Open</td><td>${i} Nov 2026</td></tr>`)}</table></main>`,
  terms: `<main><h1>Terms</h1>${r(5, (i) => `<h2>${i}. Surveys</h2><p>Surveys are open until the date shown, last changed 12 December 2025. <a href="/terms#${i}">Link</a></p>`)}</main>`,
  team: `<main><h1>Our team</h1>${r(3, (i) => `<article class="card"><h2>Person ${i}</h2><p>Script editor</p><a href="/team/${i}">Profile</a></article>`)}</main>`,
  settingsDe: `<h1>Benachrichtigungen</h1><ul>${r(3, (i) => `<li><label>Neue Umfragen ${i}</label> <a href="/einstellungen/${i}">Ändern</a></li>`)}</ul>`,
  downloads: `<main><h1>Downloads</h1><ul>${r(3, (i) => `<li><a href="/dl/${i}.pdf">Script ${i}.pdf</a> <span>expires in 3 days</span></li>`)}</ul></main>`,
  appointments: `<main><h1>Termine</h1><ul>${r(3, (i) => `<li><a href="/termine/${i}">Videogespräch ${i}</a> <span>Montag, 23.11.2026, 17 Uhr</span></li>`)}</ul></main>`,
  surveyPage: `<main><h1>Paper Moons</h1><p>Question 3 of 12</p><form>${r(5, (i) => `<fieldset><legend>How did you like scene ${i}?</legend><label><input type=radio> good</label><button>Next</button></fieldset>`)}</form><p>This survey closes on 12 December 2026.</p><a href="/home">Save and continue later</a></main>`,
  jpOrders: `<div><h2>注文履歴</h2><ul>${r(3, (i) => `<li><a href="/o/${i}">映画ブルーレイ${i}</a><span>返品期限：2026年12月12日</span></li>`)}</ul></div>`,
  homeMarketing: `<main><h1>Welcome to Preview</h1>${r(3, (i) => `<section><h2>Step ${i}</h2><p>Watch a pilot, take a survey, get a reward.</p><a href="/how/${i}">Learn more</a></section>`)}<p>Season starts 12 December 2026</p></main>`,
  calendar: `<main><h1>Release calendar</h1><ul>${r(4, (i) => `<li><time datetime="2026-12-0${i}">${i} December</time> <a href="/title/${i}">Series ${i}</a></li>`)}</ul></main>`,
};
const pos: Record<string, string> = {
  plainUl: `<h1>Open surveys</h1><ul>${r(3, (i) => `<li>Film <a href="/c/a/ab${i}">Moon ${i}</a> (closes ${i} December 2026)</li>`)}</ul>`,
  nav: `<div><p>Welcome</p><div>${r(3, (i) => `<div><div><a href="/x/${i}">Moon ${i}</a></div><div>Pilot</div><div><span>Deadline</span><span>${i} Dec 2026, 5:00 PM</span></div></div>`)}</div></div>`,
  noDeadline: `<main><h1>Surveys</h1>${r(3, (i) => `<div class="a"><h3>Moon ${i}</h3><p>Storyboard</p><a href="/s/${i}">Start survey</a></div>`)}</main>`,
  external: `<main><h1>Surveys</h1>${r(3, (i) => `<div class="a"><h3>Moon ${i}</h3><p>Closes ${i} December</p><a href="https://panel.example.org/c/a/${i}">Start survey</a></div>`)}</main>`,
  brs: `<h1>Ihre Umfragen</h1><div>${r(3, (i) => `<p><b>Mond ${i}</b><br>Drehbuch<br>Bitte bis zum ${i}.12.2026 beantworten<br><a href="/u/${i}">Zur Umfrage</a></p>`)}</div>`,
  mobile: `<ion-list>${r(3, (i) => `<ion-item data-id="${i}"><ion-label><h2>Moon ${i}</h2><p>Ends in ${i} days</p></ion-label><ion-button data-href="/s/${i}">Go</ion-button></ion-item>`)}</ion-list>`,
  layoutTable: `<table><tr><td><h2>Your surveys</h2></td></tr>${r(3, (i) => `<tr><td><a href="/s/${i}"><b>Moon ${i}</b></a><br><font>Please complete by December ${i}, 2026</font></td><td><a href="/s/${i}">Begin</a></td></tr>`)}</table>`,
  frSpans: `<main><h2>Vos avis attendus</h2>${r(3, (i) => `<section><a href="/e/${i}">Lune ${i}</a> <em>Pilote</em> <small>Plus que ${i + 1} jours</small></section>`)}</main>`,
};
it('probe', () => {
  for (const [set, pages] of [
    ['NEG', neg],
    ['POS', pos],
  ] as const)
    for (const [name, body] of Object.entries(pages)) {
      const c = readPortal(
        findActivities(
          parseMarkup(
            `<html lang="${/De$|brs|appoint/.test(name) ? 'de' : name.startsWith('jp') ? 'ja' : name.startsWith('fr') ? 'fr' : 'en'}"><body>${body}</body></html>`,
          ),
          'https://www.amazonpreview.com/x1',
        ),
        now,
        'Europe/Berlin',
      );
      console.log(
        set,
        name,
        c.kind === 'activities'
          ? JSON.stringify(
              c.activities.map((a) => [
                a.title,
                new URL(a.link).pathname,
                a.kind,
                a.status,
                a.closesOn.kind === 'unknown'
                  ? `?${a.closesOn.words}`
                  : a.closesOn.kind === 'date'
                    ? a.closesOn.date
                    : new Date(a.closesOn.at).toISOString(),
              ]),
            )
          : c.kind,
      );
    }
  for (const [l, t] of [
    ['en', 'Closes: Sat, Dec 12, 2026 - 5:00 PM'],
    ['en', 'Respond before 5pm on 12 December'],
    ['en', 'Ends in 1 day, 3 hours'],
    ['en', 'Closing soon'],
    ['en', 'Ends at the end of the day tomorrow'],
    ['en', 'Due 12/12'],
    ['en', 'Open Dec 1 - Dec 12'],
    ['en', 'Open Dec 1-12'],
    ['en', 'closes the day after tomorrow'],
    ['en', 'in two days'],
    ['en', 'Nov 30th, 2026 @ 11:59pm'],
    ['en', 'Expires 30-Nov-2026'],
    ['en', 'Closes on Thursday 10 December 2026 at 23:59 GMT'],
    ['en', 'Closes 12 December 2026 at 17:00 BST'],
    ['en', 'Closes on 12 December, not 13 December'],
    ['en', '3 days left to answer 2 questions'],
    ['en', '5 of 7 days left'],
    ['en', 'Ends in 3-5 days'],
    ['en', '24 hours left'],
    ['en', 'extended until 12 December'],
    ['en', 'one week left'],
    ['en', 'Only a week left'],
    ['en', 'closes next week'],
    ['en', 'tomorrow or Monday'],
    ['en', 'Tomorrow morning'],
    ['de', 'Teilnahme noch bis Sonntag, 29.11.'],
    ['de', 'bis Ende der Woche'],
    ['de', 'bis einschließlich 12.12.2026'],
    ['de', 'Läuft noch 3 Tage'],
    ['de', 'noch bis morgen Abend'],
    ['de', '1.-12. Dezember 2026'],
    ['de', '12.12. bis 17 Uhr'],
    ['de', 'Mo 30.11. 12:00'],
    ['de', 'in 14 Tagen'],
    ['de', 'heute noch'],
    ['de', 'bis zum nächsten Freitag'],
    ['de', 'endet in Kürze'],
    ['de', '3 von 12 Tagen'],
    ['de', 'seit 3 Tagen offen'],
    ['de', 'vor 3 Tagen'],
    ['de', 'am 12. oder 13. Dezember'],
    ['de', 'bis spätestens Freitag, den 27. November 2026'],
    ['de', 'Freitag in einer Woche'],
    ['de', 'morgen in einer Woche'],
    ['ja', '11/30まで'],
    ['ja', '11月30日(月) 正午まで'],
    ['ja', '11月30日（月・祝）まで'],
    ['ja', 'あと約3日'],
    ['ja', '残りわずか'],
    ['ja', '本日23:59まで'],
    ['ja', '12月12日〜'],
    ['ja', '12/1〜12/12'],
    ['ja', '来月12日まで'],
    ['ja', '締切間近'],
    ['ja', '12月12日または13日'],
    ['ja', '募集期間 2026/12/01 10:00 ～ 2026/12/12 23:59'],
    ['ja', '12月12日24時まで'],
    ['ja', '翌日まで'],
    ['fr', 'Plus qu’un jour'],
    ['fr', 'J-3'],
    ['fr', 'Clôture : lundi 30 novembre à 12h'],
    ['fr', 'dans 24 heures'],
    ['fr', 'du 1 au 12 décembre'],
    ['fr', 'sous 3 jours'],
    ['fr', 'le 12 ou le 13 décembre'],
    ['fr', 'jusqu’à la fin du mois'],
    ['fr', 'demain matin'],
    ['fr', 'dans la semaine du 12 décembre'],
    ['fr', 'sept jours restants'],
    ['es', 'Último día: 12 de diciembre'],
    ['es', 'del 1 al 12 de diciembre'],
    ['es', 'mañana por la mañana'],
    ['es', 'termina en un mes'],
    ['es', 'el 12 o 13 de diciembre'],
    ['es', 'hasta las 17:00 de hoy'],
    ['es', 'queda menos de 1 día'],
    ['es', 'hasta fin de mes'],
    ['es', 'mar 24 nov'],
    ['it', 'dal 1 al 12 dicembre'],
    ['it', 'entro domani sera'],
    ['it', 'manca poco'],
    ['it', 'ultimi 3 giorni'],
    ['it', 'il 12 o il 13 dicembre'],
    ['it', 'entro le ore 23:59 del 12/12/2026'],
    ['it', 'fra una settimana'],
    ['it', 'mar 24 nov'],
    ['it', 'entro la fine di dicembre'],
  ] as const) {
    const m = parseMoment(t, { now, timeZone: 'Europe/Berlin', language: l });
    console.log(
      'DATE',
      l,
      t,
      '=>',
      m.kind === 'unknown'
        ? '?'
        : m.kind === 'date'
          ? m.date + (m.approximate ? '~' : '')
          : new Date(m.at).toISOString().slice(0, 16) + (m.approximate ? '~' : ''),
    );
  }
});
