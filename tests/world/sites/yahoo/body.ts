import { linkify } from '../gmail/linkify.ts';
import type { ParsedMail } from '../gmail/parse-mail.ts';
import { keepDeclarations, scopeCss } from '../gmail/scope-css.ts';
import { type Attributes, cleanHtml } from './clean-html.ts';

/** The mail as it stands in `message-view-body-content`: ids and classes prefixed `yiv<n>`, styles bound to `#yiv<n>`, pictures through the proxy (seen 2023-2026). */
export function yahooBody(mail: ParsedMail, mark: string, attachmentUrl: (index: number) => string): string {
  const prefix = `yiv${mark}`;
  const inside = mail.html === null ? textBody(mail.text) : htmlBody(mail.html, prefix, mail, attachmentUrl);
  return `<div class="jb_0 X_6MGW N_6Fd5"><div id="${prefix}">${inside}</div></div>`;
}

function textBody(text: string): string {
  return `<div dir="ltr">${linkify(text.slice(0, 500_000), '0').replace(/ data-saferedirecturl="[^"]*"/g, '')}</div>`;
}

function htmlBody(html: string, prefix: string, mail: ParsedMail, attachmentUrl: (index: number) => string): string {
  const { markup, css } = cleanHtml(html, (tag, given) => rewrite(tag, given, prefix, mail, attachmentUrl));
  const scoped = scopeCss(css, `#${prefix}`, prefix);
  return `${scoped === '' ? '' : `<style>${scoped}</style>`}${markup}`;
}

function rewrite(tag: string, given: Attributes, prefix: string, mail: ParsedMail, attachmentUrl: (index: number) => string): Attributes {
  const { id, class: classes, style, src, ...rest } = given;
  const own = (classes ?? '').split(/\s+/).filter(Boolean);
  return {
    ...rest,
    ...(id === undefined ? {} : { id: prefix + id }),
    ...(own.length === 0 ? {} : { class: own.map((name) => prefix + name).join(' ') }),
    ...(style === undefined ? {} : { style: keepDeclarations(style) }),
    ...(tag === 'a' ? { rel: 'nofollow noopener noreferrer', target: '_blank' } : {}),
    ...(src === undefined ? {} : { src: pictureAddress(src, mail, attachmentUrl) }),
  };
}

function pictureAddress(src: string, mail: ParsedMail, attachmentUrl: (index: number) => string): string {
  if (/^cid:/i.test(src)) {
    const index = mail.attachments.findIndex((attachment) => attachment.contentId === src.slice(4));
    return index < 0 ? '' : attachmentUrl(index);
  }
  if (!/^https?:\/\//i.test(src)) return '';
  return `https://ecp.yusercontent.com/mail?url=${encodeURIComponent(src)}&t=1795492800&ymreqid=0123-4567&sig=world--~D`;
}
