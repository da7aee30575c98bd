import type { Level } from '../../core/verdict/verdict.ts';
import type { WebmailAdapter } from './adapter.ts';

/** Levels that are worth a mark in the list. */
export type MarkedLevel = Extract<Level, 'fake' | 'suspicious'>;

const name = 'preview-guard-mark';

/**
 * Puts a small sign on rows of the message list whose message was judged, and none on others. Clients reuse their rows for other
 * messages, so every look checks all rows against the ids they now carry. Closed shadow root; the title says what the sign means.
 */
export function markRows(
  page: Document,
  adapter: Pick<WebmailAdapter, 'listRows'>,
  levelOf: (id: string) => MarkedLevel | null,
  titles: Readonly<Record<MarkedLevel, string>>,
): void {
  for (const { id, anchor } of adapter.listRows?.(page) ?? []) {
    const level = levelOf(id);
    const old = marks.get(anchor);
    if (old && old.level === level && old.element.parentElement === anchor) continue;
    old?.element.remove();
    marks.delete(anchor);
    if (level === null) continue;
    const element = drawMark(page, level, titles[level]);
    anchor.prepend(element);
    marks.set(anchor, { element, level });
  }
}

/** Takes all marks away. */
export function unmarkRows(page: Document, adapter: WebmailAdapter): void {
  for (const { anchor } of adapter.listRows?.(page) ?? []) {
    marks.get(anchor)?.element.remove();
    marks.delete(anchor);
  }
}

/** Held weakly: a row that leaves the page takes its entry along. */
const marks = new WeakMap<Element, { readonly element: HTMLElement; readonly level: MarkedLevel }>();

const shapes = {
  fake: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  suspicious: 'M8 1l7.500 13.500H.5z',
} as const satisfies Record<MarkedLevel, string>;
const colours = { fake: '#b3261e', suspicious: '#b26a00' } as const satisfies Record<MarkedLevel, string>;

function drawMark(page: Document, level: MarkedLevel, title: string): HTMLElement {
  const element = page.createElement(name);
  element.style.cssText =
    'all:initial !important; display:inline-block !important; margin-inline-end:4px !important; vertical-align:-2px !important';
  element.title = title;
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', title);
  const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', '14');
  svg.setAttribute('height', '14');
  svg.setAttribute('viewBox', '0 0 16 16');
  const path = page.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', shapes[level]);
  path.setAttribute('fill', colours[level]);
  svg.append(path);
  element.attachShadow({ mode: 'closed' }).append(svg);
  return element;
}
