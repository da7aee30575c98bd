import sanitizeHtml from 'sanitize-html';
import { linkify } from './linkify.ts';
import type { ParsedMail } from './parse-mail.ts';
import { type AttachmentUrl, rewriteAttributes } from './rewrite.ts';
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
      '*': (tagName, attribs) => ({ tagName, attribs: rewriteAttributes(tagName, attribs, mail, mark, attachmentUrl) }),
    },
  });
  return `<u></u>${scoped === '' ? '' : `<style>${scoped}</style>`}${body}`;
}
