import type { ParsedMail } from '../gmail/parse-mail.ts';
import { keepDeclarations } from '../gmail/scope-css.ts';
import type { SafeLinks } from './mailbox.ts';
import { safeLink } from './safe-link.ts';

/** How a mail is to be shown. */
export interface Look {
  readonly dark: boolean;
  readonly safeLinks: SafeLinks;
  /** In the junk folder pictures are not loaded. */
  readonly junk: boolean;
  /** Where an attachment of the mail can be fetched; counts from 0. */
  readonly url: (index: number) => string;
}

type Attribs = Readonly<Record<string, string>>;

/** Attributes that never pass: handlers, ones that load or run something, and those this clone sets itself. */
const dropped = /^(on|srcset$|srcdoc$|formaction$|background$|ping$|data-og|originalsrc$|blockedimagesrc$|contenteditable$|autofocus$)/;

/** The attributes of an element as Outlook leaves them (2022-2025). `index` counts links from 0. */
export function rewriteAttributes(tagName: string, given: Attribs, mail: ParsedMail, look: Look, index: number): Record<string, string> {
  const { id, class: classes, name, style, href, src, action, ...others } = given;
  const rest = Object.fromEntries(Object.entries(others).filter(([key]) => !dropped.test(key)));
  const own = (classes ?? '').split(/\s+/).filter(Boolean);
  return {
    ...rest,
    ...(id === undefined ? {} : { id: `x_${id}` }),
    ...(name === undefined ? {} : { name: tagName === 'a' || tagName === 'map' ? `x_${name}` : name }),
    ...(own.length === 0 ? {} : { class: own.map((one) => `x_${one}`).join(' ') }),
    ...(style === undefined ? {} : { style: keepDeclarations(style) }),
    ...(look.dark ? darkColours(given, style) : {}),
    ...((tagName === 'a' || tagName === 'area') && href !== undefined ? linkAttributes(href, look, index) : {}),
    ...(tagName === 'img' && src !== undefined ? pictureAttributes(src, mail, look) : {}),
    ...(tagName === 'form' ? { target: '_blank' } : {}),
    ...(action !== undefined && /^https?:/i.test(action.trim()) ? { action } : {}),
  };
}

function linkAttributes(href: string, look: Look, index: number): Record<string, string> {
  const target = href.trim();
  if (target.startsWith('#')) return { href: `#x_${target.slice(1)}` };
  if (!/^(https?|mailto|tel|ftp):/i.test(target)) return {};
  const window = { target: '_blank', rel: 'noopener noreferrer' };
  return /^https?:/i.test(target) && !look.junk ? { ...window, ...safeLink(target, look.safeLinks, index) } : { ...window, href: target };
}

/** Pictures: fetched attachments, pictures through the proxy, or held back (`originalsrc` 2018-2022, `blockedimagesrc` 2019). */
function pictureAttributes(src: string, mail: ParsedMail, look: Look): Record<string, string> {
  if (/^cid:/i.test(src)) {
    const index = mail.attachments.findIndex((attachment) => attachment.contentId === src.slice(4));
    return { 'data-imagetype': 'AttachmentByCid', originalsrc: src, src: index < 0 ? '' : look.url(index) };
  }
  if (/^data:image\//i.test(src)) return { src };
  const external = { 'data-imagetype': 'External' };
  if (look.junk) return { ...external, blockedimagesrc: src };
  const proxy = { 'data-connectorsauthtoken': '1', 'data-imageproxyendpoint': '/actions/ei', 'data-imageproxyid': '' };
  return { ...external, src: `/actions/ei?u=${encodeURIComponent(src)}`, originalsrc: src, ...proxy };
}

/** A mail's style sheet for a dark window: its colours replaced like those of its elements. */
export function darkSheet(css: string): string {
  return css
    .replace(/([{;]\s*)color\s*:[^;}]{1,80}/gi, `$1${darkInk}`)
    .replace(/([{;]\s*)background(?:-color)?\s*:[^;}]{1,80}/gi, `$1${darkGround}`);
}

const darkInk = 'color: rgb(235, 235, 235) !important';
const darkGround = 'background-color: rgb(41, 41, 41) !important';

/** In a dark window the mail's own colours are kept aside in `data-ogsc` and `data-ogsb` and replaced (2022). */
function darkColours(given: Attribs, style = ''): Record<string, string> {
  const ink = /(?:^|;)\s*color\s*:\s*([^;!]{1,60})/i.exec(style)?.[1]?.trim() ?? given['color'];
  const ground = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]{1,60})/i.exec(style)?.[1]?.trim() ?? given['bgcolor'];
  if (ink === undefined && ground === undefined) return {};
  const kept = keepDeclarations(style)
    .split(';')
    .filter((declaration) => !/^\s*(color|background|background-color)\s*:/i.test(declaration));
  const dark = [...(ink === undefined ? [] : [darkInk]), ...(ground === undefined ? [] : [darkGround])];
  return {
    style: [...kept.filter((declaration) => declaration.trim() !== ''), ...dark].join(';'),
    ...(ink === undefined ? {} : { 'data-ogsc': ink }),
    ...(ground === undefined ? {} : { 'data-ogsb': ground }),
  };
}
