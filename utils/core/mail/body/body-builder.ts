import type { MailBody, MailForm, MailImage, MailLink } from '../message.ts';
import { type ClassVisibility, readClassStyles } from './class-styles.ts';
import { isInline, isReversed, type StyleVisibility, styleVisibility } from './hidden-style.ts';

/** Attribute reader of one element: lower-case name in, value or `null` out. */
export type AttributeReader = (name: string) => string | null;

/** Collects a mail body from a walk over its markup. Feed it in document order, then `finish()` once. */
export interface BodyBuilder {
  /** An element opens; void elements too. `tag` is lower case. `false` = nothing inside can be read, a walker may skip the children. */
  open(tag: string, attribute: AttributeReader): boolean;
  text(text: string): void;
  /** The element opened last closes; exactly one call for each `open`. */
  close(): void;
  finish(): MailBody;
}

/** Limits of one body; see `message.ts` for the product's own. */
export interface BodyLimits {
  readonly text: number;
  readonly links: number;
}

interface Frame {
  readonly tag: string;
  readonly gone: boolean;
  readonly hidden: boolean;
  readonly unread: boolean;
  /** Its text is shown from right to left, letter by letter. */
  readonly reversed: boolean;
  /** Stands on lines of its own. */
  readonly block: boolean;
  /** The link and form this element stands in, inherited downwards so that no lookup walks up a hostile nesting. */
  readonly link: { href: string; text: string; hidden: boolean } | null;
  readonly form: { action: string; fields: string[] } | null;
  readonly ownsLink: boolean;
  readonly ownsForm: boolean;
}

const unreadTags = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'object',
  'math',
  'select',
  'defs',
  'desc',
  'metadata',
]);
const blockTags = new Set(
  'address article aside blockquote br center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const fieldTags = new Set(['input', 'textarea', 'select', 'button']);
/** Enough to recognise a host, a label or a file name; the rest of an address is tracking data. */
const longest = { href: 10_000, linkText: 500, alt: 500, fields: 200, forms: 100, sheets: 100_000 };

/**
 * The one place where markup becomes a `MailBody`. The `.eml` reader feeds it from an HTML tokenizer and the webmail adapters
 * from a walk over the page, so that the same mail gives the same facts wherever it is read.
 */
export function createBodyBuilder(limits: BodyLimits): BodyBuilder {
  const stack: Frame[] = [];
  const visible: string[] = [];
  const concealed: string[] = [];
  const links: MailLink[] = [];
  const images: MailImage[] = [];
  const forms: MailForm[] = [];
  const cut = new Set<MailBody['cut'][number]>();
  let length = 0;
  let sheets = '';
  let classes: ClassVisibility | null = null;

  function add(to: string[], text: string): void {
    const room = limits.text - length;
    if (text.length > room) {
      cut.add('text');
      text = text.slice(0, Math.max(room, 0));
    }
    length += text.length;
    if (text) to.push(text);
  }

  function addToLink(text: string): void {
    const link = stack.at(-1)?.link;
    if (link && link.text.length < longest.linkText) link.text += text.slice(0, longest.linkText - link.text.length);
  }

  /** What the classes of an element say, by the style sheets read so far. */
  function classVisibility(attribute: AttributeReader): StyleVisibility {
    const names = sheets === '' ? null : attribute('class');
    if (names === null) return null;
    classes ??= readClassStyles(sheets);
    for (const name of names.split(/\s+/, 20)) {
      const visibility = classes.get(name);
      if (visibility) return visibility;
    }
    return null;
  }

  /** A picture behind the text, which may be all that a reader sees. */
  function openBackground(attribute: AttributeReader, style: string | null): void {
    const src = attribute('background') ?? /background(?:-image)?\s*:[^;]{0,200}?url\(\s*['"]?([^'")]{1,2000})/i.exec(style ?? '')?.[1];
    if (!src) return;
    if (images.length >= limits.links) cut.add('images');
    else
      images.push({
        src: src.slice(0, longest.href),
        alt: '',
        width: pixels(attribute('width')),
        height: pixels(attribute('height')),
        linked: true,
      });
  }

  function openImage(attribute: AttributeReader): void {
    const alt = (attribute('alt') ?? '').slice(0, longest.alt);
    if (images.length >= limits.links) cut.add('images');
    else
      images.push({
        src: (attribute('src') ?? '').slice(0, longest.href),
        alt,
        width: pixels(attribute('width')),
        height: pixels(attribute('height')),
        linked: (stack.at(-1)?.link ?? null) !== null,
      });
    if (alt) addToLink(` ${alt} `);
  }

  function openLink(attribute: AttributeReader, hidden: boolean): Frame['link'] {
    const href = attribute('href')?.trim();
    if (!href || href.startsWith('#')) return null;
    return { href: href.slice(0, longest.href), text: attribute('alt')?.slice(0, longest.alt) ?? '', hidden };
  }

  function openForm(attribute: AttributeReader): Frame['form'] {
    return { action: (attribute('action') ?? '').slice(0, longest.href), fields: [] };
  }

  function keepLink(link: MailLink): void {
    if (links.length >= limits.links) cut.add('links');
    else links.push({ ...link, text: link.text.replaceAll(/\s+/g, ' ').trim() });
  }

  return {
    open(tag, attribute) {
      const parent = stack.at(-1);
      const unread = parent?.unread === true || unreadTags.has(tag);
      const style = attribute('style');
      const visibility = (style === null ? null : styleVisibility(style)) ?? classVisibility(attribute);
      const gone = parent?.gone === true || visibility === 'gone' || attribute('hidden') !== null;
      const hidden = gone || visibility === 'tiny' || (parent?.hidden === true && visibility !== 'sized');
      const block = blockTags.has(tag) && !(style !== null && isInline(style));
      if (block) add(hidden ? concealed : visible, '\n');
      if (!unread && !hidden) openBackground(attribute, style);
      if (!unread && tag === 'img') openImage(attribute);
      if (fieldTags.has(tag)) recordField(tag, attribute);
      const link = !unread && (tag === 'a' || tag === 'area') ? openLink(attribute, hidden) : null;
      const form = tag === 'form' ? openForm(attribute) : null;
      stack.push({
        tag,
        gone,
        hidden,
        unread,
        reversed:
          parent?.reversed === true ||
          (tag === 'bdo' && attribute('dir')?.toLowerCase() === 'rtl') ||
          (style !== null && isReversed(style)),
        block,
        link: link ?? parent?.link ?? null,
        form: form ?? parent?.form ?? null,
        ownsLink: link !== null,
        ownsForm: form !== null,
      });
      return !unread;
    },
    text(text) {
      const top = stack.at(-1);
      if (top?.tag === 'style') {
        if (sheets.length < longest.sheets) sheets += text;
        classes = null;
      }
      if (top?.unread) return;
      const shown = top?.reversed ? [...text].reverse().join('') : text;
      add(top?.hidden ? concealed : visible, shown);
      if (!top?.hidden || top.link?.hidden) addToLink(shown);
    },
    close() {
      const frame = stack.pop();
      if (!frame) return;
      if (frame.tag !== 'br' && frame.block) add(frame.hidden ? concealed : visible, '\n');
      if (frame.ownsLink && frame.link) keepLink(frame.link);
      if (frame.ownsForm && frame.form) keepForm(frame.form);
    },
    finish() {
      while (stack.length > 0) this.close();
      return { text: joinLetters(visible.join('')), hiddenText: concealed.join(''), links, images, forms, cut: [...cut] };
    },
  };

  function recordField(tag: string, attribute: AttributeReader): void {
    const type = attribute('type')?.toLowerCase() ?? tag;
    if (type === 'hidden') return;
    const form = stack.at(-1)?.form;
    const name = [type, attribute('name'), attribute('placeholder')].filter(Boolean).join(' ').slice(0, longest.alt);
    if (form) {
      if (form.fields.length < longest.fields) form.fields.push(name);
    } else keepForm({ action: '', fields: [name] });
  }

  function keepForm(form: MailForm): void {
    if (forms.length >= longest.forms) cut.add('forms');
    else forms.push(form);
  }
}

/** Single letters on lines of their own, as in table cells, are one word to whoever looks at them. */
function joinLetters(text: string): string {
  if (!/(?:^|\n)\s*\p{L}\s*\n\s*\p{L}\s*\n\s*\p{L}\s*(?:\n|$)/u.test(text)) return text;
  return text.replaceAll(/(?<![^\n])\s*\p{L}(?:\s*\n\s*\p{L}){3,60}\s*(?![^\n])/gu, (run) => `\n${run.replaceAll(/\s+/g, '')}\n`);
}

function pixels(value: string | null): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isFinite(number) && number >= 0 ? number : null;
}
