import { createHash } from 'node:crypto';
import sanitizeHtml from 'sanitize-html';
import { escapeHtml } from './escape.ts';
import type { ParsedMail } from './parse-mail.ts';
import { scopeCss } from './scope-css.ts';

/** A mail's body as Gmail would show it. */
export interface ShownBody {
  readonly html: string;
  /** More was there than Gmail shows at once (about 102 KB of HTML). */
  readonly clipped: boolean;
}

const clipAt = 102_400;
/** Most characters on the page that shows a message whole. */
const fullAt = 2_000_000;
/** Where an attachment of the shown message can be fetched. */
type AttachmentUrl = (index: number) => string;

const tags = [
  ...sanitizeHtml.defaults.allowedTags,
  ...[
    'img',
    'font',
    'center',
    'strike',
    'big',
    'tt',
    'ins',
    'del',
    'map',
    'area',
    'form',
    'input',
    'button',
    'select',
    'option',
    'label',
    'textarea',
  ],
];
const attributes = [
  'align',
  'alt',
  'bgcolor',
  'border',
  'cellpadding',
  'cellspacing',
  'class',
  'color',
  'colspan',
  'dir',
  'face',
  'height',
  'hidden',
  'id',
]
  .concat([
    'lang',
    'name',
    'role',
    'rowspan',
    'size',
    'style',
    'title',
    'type',
    'valign',
    'value',
    'width',
    'placeholder',
    'action',
    'method',
    'alt',
  ])
  .concat([
    'href',
    'src',
    'target',
    'rel',
    'data-saferedirecturl',
    'data-bit',
    'aria-hidden',
    'aria-label',
    'checked',
    'usemap',
    'shape',
    'coords',
  ]);

/**
 * The mail's body as it stands in `div.a3s`: no scripts, ids and classes prefixed `m_<n>`, styles scoped, links and pictures rewritten
 * (hooks seen 2024-01). `mark` is the message's decimal number. Never throws; a mail without a body gives an empty body.
 */
export function showBody(mail: ParsedMail, mark: string, attachmentUrl: AttachmentUrl, full = false): ShownBody {
  const html =
    mail.html === null
      ? linkify(mail.text.slice(0, full ? fullAt : 2 * clipAt), mark)
      : showHtml(mail, mark, attachmentUrl, full ? fullAt : 10 * clipAt);
  if (full || html.length <= clipAt) return { html, clipped: false };
  const cut = html.slice(0, html.lastIndexOf('<', clipAt));
  // Once more through the parser, so that elements left open by the cut are closed.
  return { html: sanitizeHtml(cut, { ...lenient, allowedTags: false, allowedAttributes: false }), clipped: true };
}

/** `rewrite` decides about addresses itself. Of a tag that is not allowed the text stays, unless it never was text. */
const lenient: sanitizeHtml.IOptions = {
  allowVulnerableTags: true,
  parseStyleAttributes: false,
  enforceHtmlBoundary: false,
  allowedSchemesAppliedToAttributes: [],
  nonTextTags: ['script', 'style', 'title'],
};

function showHtml(mail: ParsedMail, mark: string, attachmentUrl: AttachmentUrl, longest: number): string {
  const source = (mail.html ?? '').slice(0, longest);
  const css = [...source.matchAll(/<style[^>]*>([\s\S]*?)<\/style/gi)].map((match) => match[1] ?? '').join('\n');
  const scoped = scopeCss(css, `.msg${mark}`, `m_${mark}`);
  const body = sanitizeHtml(source, {
    ...lenient,
    allowedTags: tags,
    allowedAttributes: { '*': attributes },
    transformTags: {
      body: 'div',
      '*': (tagName, attribs) => ({ tagName, attribs: rewrite(tagName, attribs, mail, mark, attachmentUrl) }),
    },
  });
  return `<u></u>${scoped === '' ? '' : `<style>${scoped}</style>`}${body}`;
}

type Attribs = Record<string, string>;

function rewrite(tagName: string, given: Attribs, mail: ParsedMail, mark: string, attachmentUrl: AttachmentUrl): Attribs {
  const { id, class: classes, style, href, src, action, ...rest } = given;
  const linked = (tagName === 'a' || tagName === 'area') && href !== undefined && linkable(href);
  const own = (classes ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => prefixClass(name, mark));
  const picture = tagName === 'img' && src !== undefined ? pictureAttributes(src, mail, mark, attachmentUrl) : null;
  const shownClasses = picture ? [...own, 'CToWUd'] : own;
  return {
    ...rest,
    ...(id === undefined ? {} : { id: `m_${mark}${id}` }),
    ...(shownClasses.length === 0 ? {} : { class: shownClasses.join(' ') }),
    ...(style === undefined ? {} : { style: keepStyle(style) }),
    ...(linked ? { href, ...linkAttributes(href, mark) } : {}),
    ...(tagName === 'form' ? { target: '_blank' } : {}),
    ...(action !== undefined && /^https?:/i.test(action.trim()) ? { action } : {}),
    ...(picture ?? {}),
  };
}

/** Gmail leaves its own quotation classes alone, so that nested replies can be folded. */
function prefixClass(name: string, mark: string): string {
  return name.startsWith('gmail_') ? name : `m_${mark}${name}`;
}

/** Without what would let a mail leave its box or fetch from elsewhere. */
function keepStyle(style: string): string {
  return style
    .split(/;(?![^(]*\))/)
    .filter((declaration) => !/url\(|expression|^\s*(position|behavior|-moz-binding)\s*:/i.test(declaration))
    .join(';');
}

function linkable(href: string): boolean {
  return /^(https?|mailto|tel|ftp):/i.test(href.trim()) || href.startsWith('#');
}

function linkAttributes(href: string, mark: string): Record<string, string> {
  const target = href.trim();
  if (target.startsWith('#')) return { href: `#m_${mark}${target.slice(1)}` };
  if (!/^https?:/i.test(target)) return { target: '_blank' };
  const q = target.replace(/[#&%+ ]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  const usg = `AOvVaw${digest(target).slice(0, 22)}`;
  return { target: '_blank', 'data-saferedirecturl': `https://www.google.com/url?q=${q}&source=gmail&ust=1795492800000000&usg=${usg}` };
}

function pictureAttributes(src: string, mail: ParsedMail, mark: string, attachmentUrl: AttachmentUrl): Attribs {
  if (/^cid:/i.test(src)) {
    const wanted = src.slice(4);
    const index = mail.attachments.findIndex((attachment) => attachment.contentId === wanted);
    return { src: index < 0 ? '' : attachmentUrl(index), 'data-bit': 'iit' };
  }
  if (!/^(https?:)?\/\//i.test(src)) return { src: '' };
  const hash = digest(src + mark);
  const server = 3 + (hash.charCodeAt(0) % 4);
  return { src: `https://ci${server}.googleusercontent.com/meips/ADKq_N${hash}=s0-d-e1-ft#${src}`, 'data-bit': 'iit' };
}

function digest(value: string): string {
  return createHash('sha256').update(value).digest('base64url');
}

// Lengths are bounded so that a long run of letters costs no more than it is worth.
const linkPattern =
  /\bhttps?:\/\/[^\s<>"]{1,4000}[^\s<>".,;:!?)\]']|\bwww\.[^\s<>"]{1,4000}[^\s<>".,;:!?)\]']|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi;

function linkify(text: string, mark: string): string {
  let html = '';
  let done = 0;
  for (const match of text.matchAll(linkPattern)) {
    html += escapeHtml(text.slice(done, match.index));
    const shown = match[0];
    const href = shown.includes('://') ? shown : shown.includes('@') ? `mailto:${shown}` : `http://${shown}`;
    const extra = Object.entries({ href, ...linkAttributes(href, mark) }).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
    html += `<a ${extra.join(' ')} rel="noreferrer">${escapeHtml(shown)}</a>`;
    done = match.index + shown.length;
  }
  html += escapeHtml(text.slice(done));
  return html.trimEnd().replace(/\r?\n/g, '<br>\n');
}
