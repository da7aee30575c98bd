import { mailLimits } from '../../limits.ts';
import type { MailBody, MailForm, MailImage, MailLink } from '../message.ts';
import { absoluteAddress, usableBase } from './absolute-address.ts';
import { type ClassStyles, createClassStyles, type StyleScope } from './class-styles.ts';
import { isInline, isReversed, styleVisibility } from './hidden-style.ts';

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

/** Limits of one body; the product's own are `mailLimits`. */
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
/** Enough to recognise a label or the name of a file. */
const longest = { linkText: 500, alt: 500 };

/**
 * The one place where markup becomes a `MailBody`. The `.eml` reader feeds it from an HTML tokenizer and the webmail adapters
 * from a walk over the page, so that the same mail gives the same facts wherever it is read. Relative addresses count from the first
 * `<base href>`, else from `base`, which the mail's headers may name. `scope` = what the webmail puts before the selectors of style sheets.
 */
export function createBodyBuilder(limits: BodyLimits, base: string | null = null, scope: StyleScope = null): BodyBuilder {
  const stack: Frame[] = [];
  const visible: string[] = [];
  const concealed: string[] = [];
  const links: MailLink[] = [];
  const images: MailImage[] = [];
  const forms: MailForm[] = [];
  const cut = new Set<MailBody['cut'][number]>();
  let length = 0;
  const styles = createClassStyles(scope);
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

  function keepImage(image: MailImage): void {
    if (images.length >= limits.links) cut.add('images');
    else images.push(image);
  }

  /** A picture behind the text, which may be all that a reader sees. */
  function openBackground(attribute: AttributeReader, style: string | null): void {
    const src = backgroundOf(attribute, style);
    if (src !== null) keepImage(imageOf(src, '', attribute, true));
  }

  function openImage(attribute: AttributeReader): void {
    const alt = (attribute('alt') ?? '').slice(0, longest.alt);
    keepImage(imageOf(attribute('src') ?? '', alt, attribute, (stack.at(-1)?.link ?? null) !== null));
    if (alt) addToLink(` ${alt} `);
  }

  /** In the order in which they open: where one stands in another, parsers close them in different orders. */
  function keepLink(link: MailLink): void {
    if (links.length >= limits.links) cut.add('links');
    else links.push(link);
  }

  return {
    open(tag, attribute) {
      const parent = stack.at(-1);
      const unread = parent?.unread === true || unreadTags.has(tag);
      const looks = looksOf(tag, attribute, parent, styles);
      const { hidden } = looks;
      if (looks.block) add(hidden ? concealed : visible, '\n');
      if (!unread && !hidden) openBackground(attribute, attribute('style'));
      if (tag === 'base' && (!unread || parent?.tag === 'head')) documentBase ??= usableBase(attribute('href'), base);
      if (!unread && tag === 'img') openImage(attribute);
      if (fieldTags.has(tag)) recordField(tag, attribute);
      const link = !unread && (tag === 'a' || tag === 'area') ? openLink(attribute, hidden) : null;
      if (link) keepLink(link);
      const form = tag === 'form' ? openForm(attribute) : null;
      stack.push({
        tag,
        ...looks,
        unread,
        link: link ?? parent?.link ?? null,
        form: form ?? parent?.form ?? null,
        ownsForm: form !== null,
      });
      // The head is not shown, but the base of all links and the style sheets stand in it.
      return !unread || tag === 'head' || tag === 'style';
    },
    text(text) {
      const top = stack.at(-1);
      if (top?.tag === 'style') styles.add(text);
      if (top?.unread) return;
      const shown = top?.reversed ? [...text].reverse().join('') : text;
      add(top?.hidden ? concealed : visible, shown);
      if (!top?.hidden || top.link?.hidden) addToLink(shown);
    },
    close() {
      const frame = stack.pop();
      if (!frame) return;
      if (frame.tag !== 'br' && frame.block) add(frame.hidden ? concealed : visible, '\n');
      if (frame.ownsForm && frame.form) keepForm(frame.form);
    },
    finish() {
      while (stack.length > 0) this.close();
      const body = { text: joinLetters(visible.join('')), hiddenText: concealed.join(''), links, images, forms, cut: [...cut] };
      return withAbsoluteAddresses(body, documentBase ?? base);
    },
  };

  function recordField(tag: string, attribute: AttributeReader): void {
    const type = attribute('type')?.toLowerCase() ?? tag;
    if (type === 'hidden') return;
    const form = stack.at(-1)?.form;
    const name = [type, attribute('name'), attribute('placeholder')].filter(Boolean).join(' ').slice(0, longest.alt);
    if (form) {
      if (form.fields.length < mailLimits.fields) form.fields.push(name);
    } else keepForm({ action: '', fields: [name] });
  }

  function keepForm(form: MailForm): void {
    if (forms.length >= mailLimits.forms) cut.add('forms');
    else forms.push(form);
  }
}

/** Addresses as the browser completes them. */
function withAbsoluteAddresses(body: MailBody, base: string | null): MailBody {
  const absolute = (address: string) => absoluteAddress(address, base).slice(0, mailLimits.href);
  return {
    ...body,
    links: body.links.map((link) => ({ ...link, href: absolute(link.href), text: link.text.replaceAll(/\s+/g, ' ').trim() })),
    images: body.images.map((image) => ({ ...image, src: absolute(image.src) })),
    forms: body.forms.map((form) => ({ ...form, action: absolute(form.action) })),
  };
}

function imageOf(src: string, alt: string, attribute: AttributeReader, linked: boolean): MailImage {
  return { src: src.slice(0, mailLimits.href), alt, width: pixels(attribute('width')), height: pixels(attribute('height')), linked };
}

function backgroundOf(attribute: AttributeReader, style: string | null): string | null {
  const declared = attribute('background');
  if (declared !== null) return declared;
  for (const declaration of style?.split(';') ?? []) {
    const [before = '', behind] = declaration.split(/url\(/i, 2);
    if (behind !== undefined && /^\s*background\b/i.test(before))
      return behind.split(')', 1)[0]?.replaceAll(/['"]/g, '').trim().slice(0, mailLimits.href) || null;
  }
  return null;
}

function openLink(attribute: AttributeReader, hidden: boolean): Frame['link'] {
  const href = attribute('href')?.trim();
  if (!href || href.startsWith('#')) return null;
  return { href: href.slice(0, mailLimits.href), text: attribute('alt')?.slice(0, longest.alt) ?? '', hidden };
}

function openForm(attribute: AttributeReader): Frame['form'] {
  return { action: (attribute('action') ?? '').slice(0, mailLimits.href), fields: [] };
}

/** How an element looks, by its own style, its classes and what it stands in. */
function looksOf(
  tag: string,
  attribute: AttributeReader,
  parent: Frame | undefined,
  styles: ClassStyles,
): Pick<Frame, 'gone' | 'hidden' | 'block' | 'reversed'> {
  const style = attribute('style');
  const visibility = (style === null ? null : styleVisibility(style)) ?? styles.visibilityOf(attribute('class'));
  const gone = parent?.gone === true || visibility === 'gone' || attribute('hidden') !== null;
  const ownOrder = (tag === 'bdo' && attribute('dir')?.toLowerCase() === 'rtl') || (style !== null && isReversed(style));
  return {
    gone,
    hidden: gone || visibility === 'tiny' || (parent?.hidden === true && visibility !== 'sized'),
    block: blockTags.has(tag) && !(style !== null && isInline(style)),
    reversed: parent?.reversed === true || ownOrder,
  };
}

const fewestLetters = 4;

/** Single letters on lines of their own, as in table cells, are one word to whoever looks at them. */
function joinLetters(text: string): string {
  const joined: string[] = [];
  let run: string[] = [];
  const endRun = () => {
    const letters = run.filter((line) => line.trim() !== '');
    joined.push(...(letters.length < fewestLetters ? run : [letters.map((line) => line.trim()).join('')]));
    run = [];
  };
  for (const line of text.split('\n')) {
    const letter = line.trim();
    if (/^\p{L}$/u.test(letter) || (letter === '' && run.length > 0)) run.push(line);
    else {
      endRun();
      joined.push(line);
    }
  }
  endRun();
  return joined.join('\n');
}

function pixels(value: string | null): number | null {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isFinite(number) && number >= 0 ? number : null;
}
