import { each } from '../html.ts';
import { closeDistractors } from './close.ts';
import { type Distractor, page } from './page.ts';

const days = ['3 November 2026', '17 October 2026', '2 October 2026'];

/** Pages around the list: navigation, news, help, account, shop, community. Dates, links and headings as on the list itself. */
export const distractors: readonly Distractor[] = [
  page(
    '/menu',
    'en',
    `<ul>${each(['Home', 'Surveys', 'Films', 'Series', 'Pilots', 'Account'], (name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`)}</ul>`,
  ),
  page(
    '/news',
    'en',
    `<main><h1>News</h1>${each(days, (day, index) => `<article><h2><a href="/news/${index}">A new pilot is coming</a></h2><p>${day}</p><p>Everything about our next series, and how your feedback changed it.</p><a href="/news/${index}">Read more</a></article>`)}</main>`,
  ),
  page(
    '/neuigkeiten',
    'de',
    `<h1>Neuigkeiten</h1><div>${each(days, (_, index) => `<div class="card"><h3>Wartung am Wochenende</h3><span>veröffentlicht am 0${index + 1}.12.2026</span><a href="/neuigkeiten/${index}">Weiterlesen</a></div>`)}</div>`,
  ),
  page(
    '/faq',
    'en',
    `<main><h1>Frequently asked questions</h1>${each(['How do I take a survey?', 'When does a survey close?', 'Where is my reward?'], (question) => `<section><h3>${question}</h3><p>Open your list and press Start. Surveys close after 7 days.</p><a href="/help">Take survey</a></section>`)}</main>`,
  ),
  page(
    '/account',
    'en',
    '<main><h1>My account</h1><dl><dt>E-mail</dt><dd>member@example.com</dd><dt>Member since</dt><dd>3 May 2024</dd><dt>Membership renews on</dt><dd>3 May 2027 <a href="/account/plan">Manage</a></dd></dl></main>',
  ),
  page(
    '/account/sessions',
    'en',
    `<main><h1>Where you are signed in</h1><table><tr><th>Device</th><th>Last active</th><th>Expires</th><th></th></tr>${each(days, (day) => `<tr><td>Firefox on Linux</td><td>${day}</td><td>12 December 2026</td><td><a href="/account/sessions/1">Sign out</a></td></tr>`)}</table></main>`,
  ),
  page(
    '/orders',
    'en',
    `<main><h1>Your orders</h1>${each(days, (day, index) => `<div class="card"><h2><a href="/orders/${index}">The Lighthouse (Blu-ray)</a></h2><p>Ordered on ${day}</p><p>Return window closes on 12 December 2026</p><p>€ 12.99</p><a href="/orders/${index}/return">Return item</a></div>`)}</main>`,
  ),
  page(
    '/bestellungen',
    'de',
    `<h1>Meine Bestellungen</h1><ul>${each(days, (_, index) => `<li><a href="/bestellungen/${index}">Film-Paket ${index}</a> <span>Rückgabe bis 12.12.2026</span> <span>12,99 €</span></li>`)}</ul>`,
  ),
  page(
    '/leaderboard',
    'en',
    `<main><h1>Leaderboard</h1><table><tr><th>Rank</th><th>Member</th><th>Points</th></tr>${each(['filmfan', 'moviebuff', 'seriesgeek'], (name, index) => `<tr><td>${index + 1}</td><td><a href="/members/${name}">${name}</a></td><td>${900 - index} points</td></tr>`)}</table><p>Season ends on 31 December 2026</p></main>`,
  ),
  page(
    '/cookies',
    'en',
    `<div class="dialog"><h2>Your cookies</h2><ul>${each(['preview_session', 'csrf', 'locale'], (name) => `<li><strong>${name}</strong> expires 12 December 2026 <a href="/privacy#${name}">Details</a></li>`)}</ul><button>Accept</button></div>`,
  ),
  page(
    '/vouchers',
    'en',
    `<main><h1>My vouchers</h1>${each(['A1', 'B2', 'C3'], (code) => `<article class="card"><h2>€ 10 gift card ${code}</h2><p>Valid until 31 December 2026</p><a href="/vouchers/${code}">Redeem</a></article>`)}</main>`,
  ),
  page(
    '/gutscheine',
    'de',
    `<h1>Ihre Gutscheine</h1><table><thead><tr><th>Gutschein</th><th>Gültig bis</th><th></th></tr></thead><tbody>${each(['A1', 'B2'], (code) => `<tr><td>10 € ${code}</td><td>31.12.2026</td><td><a href="/gutscheine/${code}">Einlösen</a></td></tr>`)}</tbody></table>`,
  ),
  page(
    '/events',
    'en',
    `<main><h1>Events</h1>${each(['Meet the makers', 'Set visit', 'Premiere'], (name, index) => `<article><h2><a href="/events/${index}">${name}</a></h2><p>12 December 2026, 6 pm</p><a href="/events/${index}/register">Register</a></article>`)}</main>`,
  ),
  page(
    '/forum',
    'en',
    `<main><h1>Community</h1><ul>${each(['Best pilot ever?', 'Storyboards are hard to read', 'Reward still missing'], (name, index) => `<li><a href="/forum/${index}">${name}</a> <span>12 replies</span> <time datetime="2026-11-1${index}">1${index} Nov</time></li>`)}</ul></main>`,
  ),
  page(
    '/messages',
    'en',
    `<main><h1>Inbox</h1><ul>${each(days, (day, index) => `<li><a href="/messages/${index}">Your survey closes soon</a> <span>${day}</span></li>`)}</ul></main>`,
  ),
  page(
    '/sweepstakes',
    'en',
    `<main><h1>Sweepstakes</h1>${each(['Win a trip', 'Win a TV'], (name, index) => `<article class="card"><h2>${name}</h2><p>Closes 12 December 2026</p><a href="/sweepstakes/${index}">Enter now</a></article>`)}</main>`,
  ),
  page(
    '/privacy',
    'en',
    `<main><h1>Privacy notice</h1>${each(['What we collect', 'Survey answers', 'How long we keep it'], (name) => `<h2>${name}</h2><p>Last updated 3 November 2026. We keep answers until 31 December 2027. <a href="/privacy/more">Details</a></p>`)}</main>`,
  ),
  page(
    '/oshirase',
    'ja',
    `<div><h2>お知らせ</h2><ul>${each(['1', '2', '3'], (index) => `<li><span>2026年11月${index}日</span><a href="/oshirase/${index}">メンテナンスのお知らせ</a></li>`)}</ul></div>`,
  ),
  page(
    '/jobs',
    'en',
    `<main><h1>Jobs</h1><table><tr><th>Title</th><th>Place</th><th>Apply by</th></tr>${each(['Script editor', 'Storyboard artist'], (name, index) => `<tr><td><a href="/jobs/${index}">${name}</a></td><td>Berlin</td><td>12 December 2026</td></tr>`)}</table></main>`,
  ),
  page(
    '/shop',
    'en',
    `<main><h1>Merchandise</h1>${each(['Mug', 'Cap', 'Poster'], (name, index) => `<div class="item"><h3><a href="/shop/${index}">${name}</a></h3><p>€ ${index + 5}.99</p><p>Sale ends tomorrow</p><button>Add to cart</button></div>`)}</main>`,
  ),
  page(
    '/notifications',
    'de',
    `<h1>Benachrichtigungen</h1><ul>${each(['1', '2'], (index) => `<li><a href="/benachrichtigungen/${index}">Neue Antwort auf Ihren Beitrag</a> <span>vor ${index} Tagen</span></li>`)}</ul>`,
  ),
  page(
    '/language',
    'en',
    `<h1>Language</h1><ul>${each(['Deutsch', 'English', '日本語', 'Français'], (name) => `<li><a href="/language/${name}">${name}</a></li>`)}</ul>`,
  ),
  page(
    '/data',
    'en',
    `<script type="application/json">{"news":[{"title":"A new pilot","url":"/news/1","publishedAt":"2026-11-03"},{"title":"More","url":"/news/2","publishedAt":"2026-12-24"}],"users":[{"id":1,"name":"Ann Example","email":"a@example.com","profile":"/members/1","joined":"2024-05-03"}],"products":[{"id":1,"title":"Mug","url":"/shop/1","price":5.99,"offerEnds":"2026-12-12"},{"id":2,"title":"Cap","url":"/shop/2","price":6.99,"offerEnds":"2026-12-12"}],"menu":[{"title":"Start","url":"/"},{"title":"Surveys","url":"/surveys"}],"i18n":[{"key":"closes","label":"Closes","text":"Closes on"}]}</script><main><p>Welcome.</p></main>`,
  ),
  page(
    '/article',
    'en',
    '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"A pilot","url":"https://www.amazonpreview.com/news/1","datePublished":"2026-11-03","expires":"2027-01-01"},{"@type":"NewsArticle","headline":"A film","url":"https://www.amazonpreview.com/news/2","datePublished":"2026-11-02","expires":"2027-01-01"}]}</script><main><h1>A pilot</h1><p>It closes with a song.</p></main>',
  ),
  page(
    '/thanks',
    'en',
    '<main><h1>Thank you for your answers</h1><p>Your survey was submitted on 3 November 2026.</p><a href="/home">Back to your surveys</a></main>',
  ),
  page(
    '/rewards',
    'en',
    `<main><h1>Reward history</h1><table><tr><th>Survey</th><th>Date</th><th>Reward</th><th></th></tr>${each(days, (day, index) => `<tr><td>Paper Moons ${index}</td><td>${day}</td><td>€ 10</td><td><a href="/r/${index}">Download voucher</a></td></tr>`)}</table></main>`,
  ),
  page(
    '/membership',
    'en',
    '<main><h1>Prime membership</h1><section><h2>Your plan</h2><p>Ends on 12 December 2026</p><a href="/prime/cancel">Cancel membership</a></section><section><h2>Trial</h2><p>Ends in 3 days</p><a href="/prime/upgrade">Upgrade</a></section></main>',
  ),
  page(
    '/continue',
    'en',
    `<main><h2>Continue watching</h2>${each(days, (_, index) => `<div class="tile"><a href="/watch/${index}"><h3>Series ${index}</h3></a><p>Episode ${index}</p><p>23 minutes left</p><a href="/watch/${index}">Continue</a></div>`)}</main>`,
  ),
  page(
    '/leaving',
    'en',
    `<main><h2>Leaving soon</h2>${each(days, (_, index) => `<div class="tile"><a href="/detail/${index}"><h3>Film ${index}</h3></a><p>Available until 30 December 2026</p></div>`)}</main>`,
  ),
  page(
    '/tickets',
    'en',
    `<main><h1>Support tickets</h1><table><tr><th>Subject</th><th>Status</th><th>Updated</th></tr>${each(days, (day, index) => `<tr><td><a href="/tickets/${index}">Survey does not open</a></td><td>Open</td><td>${day}</td></tr>`)}</table></main>`,
  ),
  page(
    '/downloads',
    'en',
    `<main><h1>Downloads</h1><ul>${each(days, (_, index) => `<li><a href="/dl/${index}.pdf">Script ${index}.pdf</a> <span>expires in 3 days</span></li>`)}</ul></main>`,
  ),
  page(
    '/releases',
    'en',
    `<main><h1>Release calendar</h1><ul>${each(days, (_, index) => `<li><time datetime="2026-12-0${index + 1}">${index + 1} December</time> <a href="/title/${index}">Series ${index}</a></li>`)}</ul></main>`,
  ),
  page(
    '/survey/1',
    'en',
    `<main><h1>Paper Moons</h1><p>Question 3 of 12</p><form>${each(days, (_, index) => `<fieldset><legend>How did you like scene ${index}?</legend><label><input type="radio"> good</label><button>Next</button></fieldset>`)}</form><p>This survey closes on 12 December 2026.</p><a href="/home">Save and continue later</a></main>`,
  ),
  ...closeDistractors,
];
