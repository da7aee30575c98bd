import { type JSX, render } from 'preact';
import bannerCss from '../../components/banner.css?inline';
import pageCss from '../../components/page.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { createShadowHost } from '../../utils/page/shadow-host.ts';
import type { GalleryAddress } from './address.ts';
import type { GalleryState, OwnState, ShadowState } from './state.ts';
import type { Words } from './words.ts';

/** What stands on the stage: the elements to look at, and the way to clear it. */
export interface Staged {
  /** Where the state was drawn, inside a shadow root where the product uses one. */
  readonly root: HTMLElement;
  clear(): void;
}

/** A webmail or any other page around what is ours; its letters and colours must not matter. */
const foreignCss = `
  body { margin: 0; padding: 12px; font: 15px/1.4 serif; }
  ul { margin: 0; padding: 0; list-style: none; }
  li { padding: 6px 0; }
`;
const grounds = { light: '#ffffff', dark: '#1b1b1b' } as const;
const inks = { light: '#202124', dark: '#e8eaed' } as const;

/** Draws a state where it lives in the product, in the look that the address wants. */
export function stage(page: Document, state: GalleryState, { look }: GalleryAddress, words: Words): Staged {
  const { documentElement: top, body } = page;
  top.lang = words.language;
  top.style.colorScheme = look;
  const staged = drawn(page, state, look, words);
  if (state.place !== 'foreign' && state.unfolded) unfold(staged.root);
  if ((state.place === 'page' || state.place === 'popup') && state.focus !== undefined) {
    staged.root.querySelector<HTMLElement>(state.focus)?.focus();
  }
  return {
    root: staged.root,
    clear() {
      staged.clear();
      body.replaceChildren();
      body.removeAttribute('class');
      body.removeAttribute('style');
      top.removeAttribute('class');
      for (const style of page.head.querySelectorAll('style[data-stage]')) style.remove();
    },
  };
}

function drawn(page: Document, state: GalleryState, look: 'light' | 'dark', words: Words): Staged {
  if (state.place !== 'shadow' && state.place !== 'foreign') return inOwnPage(page, state, words);
  const { body } = page;
  addStyles(page, [foreignCss]);
  body.style.background = grounds[look];
  body.style.color = inks[look];
  if (state.place === 'shadow') return inShadow(page, state, look, words);
  const root = body.appendChild(page.createElement('main'));
  state.mount(root, words);
  return { root, clear: () => root.remove() };
}

function inOwnPage(page: Document, state: OwnState, words: Words): Staged {
  page.documentElement.className = 'pg';
  page.body.className = state.place === 'popup' ? 'page popup' : 'page';
  addStyles(page, [tokensCss, pageCss, ...state.styles]);
  return mounted(state.draw(words), page.body.appendChild(page.createElement('main')));
}

function inShadow(page: Document, state: ShadowState, look: 'light' | 'dark', words: Words): Staged {
  const { element, root } = createShadowHost(page, 'preview-guard-banner', tokensCss + bannerCss);
  root.className = `pg ${state.root?.class ?? ''}`.trim();
  if (state.root) root.dataset['level'] = state.root.level;
  root.lang = words.language;
  root.dir = 'ltr';
  root.style.colorScheme = look;
  page.body.append(element);
  return mounted(state.draw(words), root);
}

function mounted(drawing: JSX.Element, root: HTMLElement): Staged {
  render(drawing, root);
  return { root, clear: () => render(null, root) };
}

function addStyles(page: Document, styles: readonly string[]): void {
  const style = page.createElement('style');
  style.dataset['stage'] = '';
  style.textContent = styles.join('\n');
  page.head.append(style);
}

/** As a user would: one press on each, so that what opens inside is not pressed again. */
function unfold(root: HTMLElement): void {
  for (const button of root.querySelectorAll<HTMLElement>('button[aria-expanded="false"]')) button.click();
  for (const details of root.querySelectorAll('details')) details.open = true;
}
