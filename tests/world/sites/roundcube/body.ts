import { linkify } from '../gmail/linkify.ts';
import type { ParsedMail } from '../gmail/parse-mail.ts';
import { keepDeclarations, scopeCss } from '../gmail/scope-css.ts';
import { type Attributes, cleanHtml } from '../yahoo/clean-html.ts';

const prefix = 'v1';

/** The mail inside `#messagebody`: ids and classes prefixed `v1`, styles bound to the part, remote pictures replaced by a blank one (1.6, 2026-11). */
export function roundcubeBody(mail: ParsedMail): string {
  if (mail.html === null)
    return `<div class="message-part" id="message-part1"><div class="pre">${linkify(mail.text.slice(0, 500_000), '0').replace(/ data-saferedirecturl="[^"]*"/g, '')}</div></div>`;
  const { markup, css } = cleanHtml(mail.html, rewrite);
  const scoped = scopeCss(css, '#message-htmlpart1', prefix);
  return `<div class="message-htmlpart" id="message-htmlpart1"><!-- html ignored -->${scoped === '' ? '' : `<style>${scoped}</style>`}<div class="rcmBody">${markup}</div></div>`;
}

function rewrite(tag: string, given: Attributes): Attributes {
  const { id, class: classes, style, src, ...rest } = given;
  const own = (classes ?? '').split(/\s+/).filter(Boolean);
  return {
    ...rest,
    ...(id === undefined ? {} : { id: prefix + id }),
    ...(own.length === 0 ? {} : { class: own.map((name) => prefix + name).join(' ') }),
    ...(style === undefined ? {} : { style: keepDeclarations(style) }),
    ...(tag === 'a' ? { target: '_blank', rel: 'noreferrer' } : {}),
    ...(src === undefined ? {} : { src: '/program/resources/blocked.gif' }),
  };
}
