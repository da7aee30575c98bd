import { nameCue } from '../../core/data/gate-words.ts';
import type { Gate } from './gate.ts';
import { innermost } from './shadow-of.ts';
import { isFrame } from './walk.ts';

/** Of the words of a page so many letters are searched for the name. */
const mostText = 200_000;
/** A judgement is as good as new for so many milliseconds. */
const fresh = 1_000;
/** A page that changes all the time is looked at that often, ms. */
const pause = 250;
/** So often a change alone is reason to ask again; whoever turns to a field asks as often as that. */
const mostChanges = 20;
/** Frames come one after the other: asked again once so long none has come, ms, and so often at most. */
const framePause = 250;
const mostFrames = 5;

const pictures = 'img[src*="amazon" i],img[alt*="amazon" i],[aria-label*="amazon" i]';

/**
 * Watches a page that has been judged, for it may become another one: asks again when the user turns to a field of the document, when a frame has
 * come, and when the page comes to name Amazon more often than it did. `top` = what is judged, the document itself or one around it.
 */
export function watchLate(document: Document, top: Document, gate: Gate): void {
  let judged = performance.now();
  let named = namesOf(top);
  let left = mostChanges;

  document.addEventListener(
    'focusin',
    (event) => {
      const field = innermost(event.composedPath()[0] as Element);
      if (performance.now() - judged > fresh && gate.watch().see(field)) ask(field);
    },
    true,
  );
  let frames = mostFrames;
  let coming: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener(
    'load',
    ({ target }) => {
      if (!target || !('localName' in target) || !isFrame(target as Element) || frames <= 0) return;
      clearTimeout(coming);
      coming = setTimeout(() => {
        frames -= 1;
        askHere();
      }, framePause);
    },
    true,
  );
  const observer = new MutationObserver(() => {
    observer.disconnect();
    look();
    setTimeout(() => {
      look();
      watch();
    }, pause);
  });
  watch();

  function watch(): void {
    if (left > 0)
      observer.observe(top, { childList: true, subtree: true, characterData: true, attributeFilter: ['src', 'alt', 'aria-label'] });
  }

  function look(): void {
    const now = namesOf(top);
    if (now > named && left > 0) {
      left -= 1;
      askHere();
    }
    named = now;
  }

  function askHere(): void {
    ask(innermost(document.activeElement ?? document.documentElement));
  }

  function ask(field: Element): void {
    judged = performance.now();
    // A field for a name matters only beside Amazon's: keys to it are held from the turn on.
    gate.watch().turn(field);
    gate.again(field);
  }
}

/** How often a page names Amazon, wherever it does. */
function namesOf(page: Document): number {
  const words = `${page.title} ${(page.body?.textContent ?? '').slice(0, mostText)}`;
  return [...words.matchAll(new RegExp(nameCue, 'gi'))].length + page.querySelectorAll(pictures).length;
}
