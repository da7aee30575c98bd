import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { each, escapeHtml, inWords } from '../../html.ts';
import type { PortalActivity } from '../../model.ts';
import type { Skin } from '../../skin.ts';
import { poster } from './poster.ts';
import { englishWords, germanWords, type MembersSiteWords } from './words.ts';

// The skin with a face: what a members' site may look like, in a design, under a name and in words of our own. It says of itself that it is
// constructed. The bare skins beside it are for the reader; this one is to be looked at.

const styles = readFileSync(join(import.meta.dirname, 'styles.css'), 'utf8');

/** A whole page of the site around its content. */
function frame(words: MembersSiteWords, content: string): string {
  const menu = words.menu
    .map((text, index) => `<a href="/${['home', 'archive', 'messages', 'profile'][index] ?? ''}">${text}</a>`)
    .join('');
  return `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.name}</title><link rel="icon" href="data:,"><style>${styles}</style></head><body>
<p class="note" role="note">${words.constructed}</p>
<header class="top"><a class="brand" href="/home">${words.name}</a><nav>${menu}</nav></header>
<main>${content}</main><footer>${words.foot}</footer></body></html>`;
}

function ticket(activity: PortalActivity, words: MembersSiteWords): string {
  const { slug, title, description, kind, status, closes, reward } = activity;
  const over = status === 'done' || status === 'closed';
  return `<article class="ticket ticket--${status}">${poster(slug)}<div class="ticket-text">
<span class="kind">${words.kinds[kind]}</span><h2><a class="ticket-link" href="/screenings/${slug}">${escapeHtml(title)}</a></h2>
<p>${escapeHtml(description)}</p>
${closes === null ? '' : `<p>${over ? words.closed : words.closes} <strong>${inWords(closes, words.language)}</strong></p>`}
${reward === null ? '' : `<p>${words.reward}: ${escapeHtml(reward)}</p>`}
<span class="state">${words.states[status]}</span>
<a class="go" href="/screenings/${slug}">${words.buttons[status]}</a></div></article>`;
}

function membersSiteIn(name: string, words: MembersSiteWords): Skin {
  return {
    name,
    language: words.language,
    linkOf: ({ slug }) => `/screenings/${slug}`,
    shows: (activities) => activities,
    home: ({ activities }) =>
      frame(
        words,
        `<h1>${words.hello}</h1><p class="lead">${words.lead}</p><div class="shelf">${each(activities, (one) => ticket(one, words))}</div>`,
      ),
    frame: (content) => frame(words, `<div class="desk">${content}</div>`),
  };
}

export const membersSite = membersSiteIn('members-site', englishWords);
export const membersSiteGerman = membersSiteIn('members-site-de', germanWords);
