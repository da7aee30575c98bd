import { signinLimits } from '../../core/limits.ts';
import type { SigninImage } from '../../core/signin/page.ts';
import { carriedWords } from './carried-words.ts';

const longestData = 80;
/** Of the words drawn in a picture, so many characters: a name, not a chart. */
const longestDrawn = 60;
/** Of each kind: names of links are many, and must not crowd out the page's own pictures. */
const quota = { icon: 8, image: 30, label: 16, background: 6 } as const satisfies Record<SigninImage['kind'], number>;
/** In an inline style; the address may be quoted or not. */
const styleUrl = /url\(\s?["']?([^"')]{1,1000})/i;
const iconRel = /(?:^|\s)(?:icon|apple-touch-icon(?:-precomposed)?|mask-icon)(?:$|\s)/i;

/** Collects pictures and what stands for one: icons of the page, named drawings, backgrounds of inline styles. */
export function createImages(page: Document): {
  /** `name` = its `localName`, `attributes` = the names of those that it has. */
  see(element: Element, name: string, attributes: readonly string[]): void;
  /** Adds a background that a style sheet draws. */
  draw(address: string): void;
  isFull(): boolean;
  finish(): SigninImage[];
} {
  const images: SigninImage[] = [];
  const known = new Set<string>();
  const base = page.baseURI;
  const left: Record<SigninImage['kind'], number> = { ...quota };
  let full = false;

  function add(kind: SigninImage['kind'], src: string, alt: string): void {
    if ((src === '' && alt === '') || (full && left[kind] <= 0)) return;
    const image = {
      kind,
      src: shorten(src, base),
      alt: (alt || carriedWords(src)).replaceAll(/\s+/g, ' ').trim().slice(0, signinLimits.line),
    };
    const key = `${kind} ${image.src} ${image.alt}`;
    if (known.has(key)) return;
    if (left[kind] <= 0) {
      full = true;
      return;
    }
    left[kind] -= 1;
    known.add(key);
    images.push(image);
  }

  return {
    see(element, name, attributes) {
      if (attributes.length === 0 && name !== 'title' && name !== 'text') return;
      const attribute = (key: string) => (attributes.includes(key) ? (element.getAttribute(key)?.slice(0, signinLimits.url) ?? '') : '');
      if (name === 'link') {
        if (iconRel.test(attribute('rel'))) add('icon', attribute('href'), attribute('title'));
      } else if (name === 'img') {
        add('image', attribute('src') || attribute('data-src'), attribute('alt') || attribute('title'));
      } else if (name === 'input') {
        if (attribute('type').toLowerCase() === 'image') add('image', attribute('src'), attribute('alt'));
      } else if (name === 'meta') {
        if (/^og:(?:image|site_name|title)$/.test(attribute('property'))) add('label', '', attribute('content'));
      } else if (name === 'title' && element.namespaceURI !== 'http://www.w3.org/1999/xhtml') {
        add('label', '', element.textContent ?? '');
      } else if (name === 'text' && element.namespaceURI === 'http://www.w3.org/2000/svg') {
        add('label', '', (element.textContent ?? '').slice(0, longestDrawn));
      } else if (name === 'image' || name === 'use') {
        add('image', attribute('href') || attribute('xlink:href'), attribute('aria-label'));
      } else if (name === 'svg' || name === 'a' || name === 'i' || attribute('role') === 'img') {
        add('label', '', attribute('aria-label') || attribute('title'));
      }
      const style = attribute('style');
      const background = style.includes('url(') ? styleUrl.exec(style)?.[1] : undefined;
      if (background) add('background', background, attribute('aria-label'));
    },
    draw(address) {
      // A picture carried along that has no words would only take the place of one that has.
      if (!/^\s*data:/i.test(address) || carriedWords(address) !== '') add('background', address, '');
    },
    isFull: () => full,
    finish: () => images,
  };
}

function shorten(src: string, base: string): string {
  if (src === '') return '';
  if (/^\s*data:/i.test(src)) return src.trim().slice(0, longestData);
  return (URL.parse(src, base)?.href ?? src).slice(0, signinLimits.url);
}
