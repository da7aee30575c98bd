import { linkify } from '../gmail/linkify.ts';
import type { ParsedMail } from '../gmail/parse-mail.ts';
import { type Attributes, cleanHtml } from '../yahoo/clean-html.ts';

/**
 * The document of the mail's frame (structure of the client's source, 2026): Proton's styles, then the mail's own, unprefixed,
 * since the frame holds them together; the mail below `#proton-root`, pictures through the proxy.
 */
export function protonDocument(mail: ParsedMail, dark: boolean, attachmentUrl: (index: number) => string): string {
  const { markup, css } =
    mail.html === null
      ? { markup: textBody(mail.text), css: '' }
      : cleanHtml(mail.html, (tag, given) => rewrite(tag, given, mail, attachmentUrl));
  const kind = [...(mail.html === null ? ['proton-plain-text'] : []), ...(dark ? ['proton-dark-theme'] : [])].join(' ');
  const own = `body{margin:0;padding:8px;font:14px/1.5 Arial,sans-serif;overflow-wrap:break-word}img{max-width:100%}${dark ? '.proton-plain-text{color:#fff}body{background:#1c1b24;color:#fff}a{color:#8ab4f8}' : ''}`;
  return `<html><head><meta name="viewport" content="width=device-width"><style>${own}</style><style>${css}</style></head><body><div id="proton-root" class="${kind}"><div style="display: flex !important; width: 100% !important;"><div style="width: 100% !important;padding-bottom:10px;">${markup}<div id="proton-toggle"></div><div id="proton-blockquote"></div></div></div></div></body></html>`;
}

function textBody(text: string): string {
  return linkify(text.slice(0, 500_000), '0').replace(/ data-saferedirecturl="[^"]*"/g, '');
}

function rewrite(tag: string, given: Attributes, mail: ParsedMail, attachmentUrl: (index: number) => string): Attributes {
  const { src, ...rest } = given;
  return {
    ...rest,
    ...(tag === 'a' ? { rel: 'noreferrer nofollow noopener', target: '_blank' } : {}),
    ...(src === undefined ? {} : { src: pictureAddress(src, mail, attachmentUrl), loading: 'lazy' }),
  };
}

function pictureAddress(src: string, mail: ParsedMail, attachmentUrl: (index: number) => string): string {
  if (/^cid:/i.test(src)) {
    const index = mail.attachments.findIndex((attachment) => attachment.contentId === src.slice(4));
    return index < 0 ? '' : attachmentUrl(index);
  }
  return /^https?:\/\//i.test(src) ? `/api/core/v4/images?Url=${encodeURIComponent(src)}&DryRun=0&UID=world` : '';
}
