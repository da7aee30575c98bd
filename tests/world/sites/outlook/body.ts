import sanitizeHtml from 'sanitize-html';
import { escapeHtml } from '../gmail/escape.ts';
import type { ParsedMail } from '../gmail/parse-mail.ts';
import { scopeCss } from '../gmail/scope-css.ts';
import { darkSheet, type Look, rewriteAttributes } from './rewrite.ts';

/** Most characters of a mail that are shown. */
const longest = 2_000_000;
/** The class that binds a mail's styles to it: `rps_` and four hexadecimal digits (2025-12). */
const scope = 'rps_7c3e';

const extraTags = ['img', 'font', 'center', 'strike', 'big', 'tt', 'ins', 'del', 'map', 'area', 'form', 'input', 'button', 'select'];
const tags = [...sanitizeHtml.defaults.allowedTags, ...extraTags, 'option', 'label', 'textarea'];

/**
 * The mail's body as it stands inside `UniqueMessageBody`: no scripts, ids and classes prefixed `x_` (2025-12), styles scoped, links and
 * pictures rewritten, colours turned for a dark window. Never throws; a mail without a body gives an empty box.
 */
export function showBody(mail: ParsedMail, look: Look): string {
  const source = (mail.html ?? asHtml(mail.text)).slice(0, longest);
  const css = [...source.matchAll(/<style[^>]*>([\s\S]*?)<\/style/gi)].map((match) => match[1] ?? '').join('\n');
  const sheet = scopeCss(css, `.${scope}`, 'x_');
  const scoped = look.dark ? darkSheet(sheet) : sheet;
  let links = 0;
  const body = sanitizeHtml(source, {
    allowVulnerableTags: true,
    parseStyleAttributes: false,
    enforceHtmlBoundary: false,
    allowedSchemesAppliedToAttributes: [],
    nonTextTags: ['script', 'style', 'title'],
    allowedTags: tags,
    // What an attribute may say is decided one by one in `rewriteAttributes`.
    allowedAttributes: false,
    transformTags: {
      body: 'div',
      '*': (tagName, attribs) => {
        const index = links;
        if (tagName === 'a' || tagName === 'area') links += 1;
        return { tagName, attribs: rewriteAttributes(tagName, attribs, mail, look, index) };
      },
    },
  });
  return `${scoped === '' ? '' : `<style>${scoped}</style>`}<div class="${scope}"><div>${body}</div></div>`;
}

const address = /\bhttps?:\/\/[^\s<>"]{1,4000}[^\s<>".,;:!?)\]']|\bwww\.[^\s<>"]{1,4000}[^\s<>".,;:!?)\]']/gi;

/** A text mail as Outlook shows it: a `PlainText` box, addresses become links, line feeds become `<br>`. */
function asHtml(text: string): string {
  let html = '';
  let done = 0;
  for (const match of text.slice(0, longest).matchAll(address)) {
    const href = match[0].includes('://') ? match[0] : `http://${match[0]}`;
    html += `${escapeHtml(text.slice(done, match.index))}<a href="${escapeHtml(href)}">${escapeHtml(match[0])}</a>`;
    done = match.index + match[0].length;
  }
  html += escapeHtml(text.slice(done));
  return `<div class="PlainText">${html.trimEnd().replace(/\r?\n/g, '<br>\n')}</div>`;
}
