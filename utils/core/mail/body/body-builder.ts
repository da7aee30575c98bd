import type { MailBody, MailForm, MailImage, MailLink } from '../message.ts';
import { absoluteAddress, usableBase } from './absolute-address.ts';
import { styleVisibility } from './hidden-style.ts';

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
  /** The link and form this element stands in, inherited downwards so that no lookup walks up a hostile nesting. */
  readonly link: { href: string; text: string; hidden: boolean } | null;
  readonly form: { action: string; fields: string[] } | null;
  readonly ownsLink: boolean;
  readonly ownsForm: boolean;
}

const unreadTags = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'object', 'svg', 'math', 'select']);
const blockTags = new Set(
  'address article aside blockquote br center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const fieldTags = new Set(['input', 'textarea', 'select', 'button']);
/** Enough to recognise a host, a label or a file name; the rest of an address is tracking data. */
const longest = { href: 10_000, linkText: 500, alt: 500, fields: 200, forms: 100 };

/**
 * The one place where markup becomes a `MailBody`. The `.eml` reader feeds it from an HTML tokenizer and the webmail adapters
 * from a walk over the page, so that the same mail gives the same facts wherever it is read. Relative addresses count from the first
 * `<base href>`, else from `base`, which the mail's headers may name.
 */
export function createBodyBuilder(limits: BodyLimits, base: string | null = null): BodyBuilder {
  const stack: Frame[] = [];
  const visible: string[] = [];
  const concealed: string[] = [];
  const links: MailLink[] = [];
  const images: MailImage[] = [];
  const forms: MailForm[] = [];
  const cut = new Set<MailBody['cut'][number]>();
  let length = 0;
  let documentBase: string | null = null;

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
      const visibility = style === null ? null : styleVisibility(style);
      const gone = parent?.gone === true || visibility === 'gone' || attribute('hidden') !== null;
      const hidden = gone || visibility === 'tiny' || (parent?.hidden === true && visibility !== 'sized');
      if (blockTags.has(tag)) add(hidden ? concealed : visible, '\n');
      if (tag === 'base' && (!unread || parent?.tag === 'head')) documentBase ??= usableBase(attribute('href'), base);
      if (!unread && tag === 'img') openImage(attribute);
      if (fieldTags.has(tag)) recordField(tag, attribute);
      const link = !unread && (tag === 'a' || tag === 'area') ? openLink(attribute, hidden) : null;
      const form = tag === 'form' ? openForm(attribute) : null;
      stack.push({
        tag,
        gone,
        hidden,
        unread,
        link: link ?? parent?.link ?? null,
        form: form ?? parent?.form ?? null,
        ownsLink: link !== null,
        ownsForm: form !== null,
      });
      // The head is not shown, but the base of all links stands in it.
      return !unread || tag === 'head';
    },
    text(text) {
      const top = stack.at(-1);
      if (top?.unread) return;
      add(top?.hidden ? concealed : visible, text);
      addToLink(text);
    },
    close() {
      const frame = stack.pop();
      if (!frame) return;
      if (frame.tag !== 'br' && blockTags.has(frame.tag)) add(frame.hidden ? concealed : visible, '\n');
      if (frame.ownsLink && frame.link) keepLink(frame.link);
      if (frame.ownsForm && frame.form) keepForm(frame.form);
    },
    finish() {
      while (stack.length > 0) this.close();
      return {
        text: visible.join(''),
        hiddenText: concealed.join(''),
        links: links.map((link) => ({ ...link, href: absolute(link.href) })),
        images: images.map((image) => ({ ...image, src: absolute(image.src) })),
        forms: forms.map((form) => ({ ...form, action: absolute(form.action) })),
        cut: [...cut],
      };
    },
  };

  function absolute(address: string): string {
    return absoluteAddress(address, documentBase ?? base).slice(0, longest.href);
  }

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

function pixels(value: string | null): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isFinite(number) && number >= 0 ? number : null;
}
