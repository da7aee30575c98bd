import sanitizeHtml from 'sanitize-html';
import { escapeHtml } from '../gmail/escape.ts';
import type { ParsedMail } from '../gmail/parse-mail.ts';

/** Most characters of a mail that are shown. */
const longest = 2_000_000;
const extraTags = ['img', 'font', 'center', 'strike', 'big', 'tt', 'ins', 'del', 'map', 'area', 'form', 'input', 'button', 'select'];
const tags = [...sanitizeHtml.defaults.allowedTags, ...extraTags, 'option', 'label', 'textarea', 'style'];

/**
 * The document in the body's frame: no scripts, links led through a redirector (`null` = left alone), everything else the mail's own,
 * its style sheets included, since nothing but the mail is in here. Never throws; a mail without a body gives an empty box.
 */
export function bodyDocument(mail: ParsedMail, deref: string | null): string {
  let links = 0;
  const html = sanitizeHtml((mail.html ?? asHtml(mail.text)).slice(0, longest), {
    allowVulnerableTags: true,
    parseStyleAttributes: false,
    enforceHtmlBoundary: false,
    allowedSchemesAppliedToAttributes: [],
    nonTextTags: ['script', 'title'],
    allowedTags: tags,
    allowedAttributes: false,
    transformTags: {
      body: 'div',
      '*': (tagName, attribs) => {
        const { href, ...rest } = Object.fromEntries(Object.entries(attribs).filter(([name]) => !name.startsWith('on')));
        if (href === undefined) return { tagName, attribs: rest };
        links += 1;
        return { tagName, attribs: { ...rest, ...linkAttributes(href.trim(), deref, links) } };
      },
    },
  });
  return `<!doctype html><html><head><meta charset="utf-8"><base target="_blank"></head><body><div id="email_content">${html}</div></body></html>`;
}

/** `deref-*` as seen 2026: with a token, the target encoded once or, for every other link here, twice. */
function linkAttributes(href: string, deref: string | null, index: number): Record<string, string> {
  if (/^(?:mailto|tel):/i.test(href) || href.startsWith('#')) return { href };
  if (!/^https?:/i.test(href)) return {};
  if (deref === null) return { href, target: '_blank' };
  const once = encodeURIComponent(href);
  const target = index % 2 === 0 ? encodeURIComponent(once) : once;
  return { href: `https://${deref}/mail/client/AbCdEf123/dereferrer/?redirectUrl=${target}`, target: '_blank', rel: 'noopener noreferrer' };
}

const address = /\bhttps?:\/\/[^\s<>"]{1,4000}[^\s<>".,;:!?)\]']/gi;

/** A text mail: addresses become links, line feeds `<br>`. */
function asHtml(text: string): string {
  let html = '';
  let done = 0;
  for (const match of text.slice(0, longest).matchAll(address)) {
    const shown = escapeHtml(match[0]);
    html += `${escapeHtml(text.slice(done, match.index))}<a href="${shown}">${shown}</a>`;
    done = match.index + match[0].length;
  }
  return `${html}${escapeHtml(text.slice(done))}`.trimEnd().replace(/\r?\n/g, '<br>\n');
}
