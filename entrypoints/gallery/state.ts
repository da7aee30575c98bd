import type { JSX } from 'preact';
import type { Words } from './words.ts';

/** One state of the product's surface. The id is `group/name`, in kebab case. */
export type GalleryState = ShadowState | OwnState | ForeignState;

/** In a foreign page, in a closed shadow root with the banner's styles. */
export interface ShadowState {
  readonly id: string;
  readonly place: 'shadow';
  /** What the product sets on the root there, besides the class `pg`. */
  readonly root?: { readonly class: string; readonly level: string };
  /** Opens everything that can be unfolded. */
  readonly unfolded?: boolean;
  draw(words: Words): JSX.Element;
}

/** In a page of our own, or in the window of the toolbar. */
export interface OwnState {
  readonly id: string;
  readonly place: 'page' | 'popup';
  /** Style sheets besides those that every page of ours has. */
  readonly styles: readonly string[];
  /** Opens everything that can be unfolded. */
  readonly unfolded?: boolean;
  /** CSS selector of what has the keyboard. */
  readonly focus?: string;
  /** CSS selectors of what is pressed, one after the other. */
  readonly pressed?: readonly string[];
  draw(words: Words): JSX.Element;
}

/** Drawn into a foreign page without Preact. */
export interface ForeignState {
  readonly id: string;
  readonly place: 'foreign';
  mount(parent: HTMLElement, words: Words): void;
}

/** What is pressed in a state once it stands. */
export function pressesOf(state: GalleryState): readonly string[] {
  return state.place === 'page' || state.place === 'popup' ? (state.pressed ?? []) : [];
}
