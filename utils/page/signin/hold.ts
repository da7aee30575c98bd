import { movesCaret } from './moves-caret.ts';
import { replay, type Typed } from './replay.ts';
import { innermost } from './shadow-of.ts';

/** Keeps what is typed from reaching a page for a while. */
export interface Hold {
  /**
   * Listens in this window from now on. To be called before a page's own scripts run: who listens first decides what the others
   * get to hear. Doing it again is harmless.
   */
  arm(view: Window): void;
  /** Holds from now on; typed text waits. */
  start(): void;
  /** `true`: ends the holding, and what waited is typed now; `false`: what waited is dropped, and all further keys stay held. */
  end(letThrough: boolean): void;
}

/**
 * Holds key presses, typed text, pastes and drops that go to fields for which `isSecret` says yes. `isSecret` is asked for every trusted key and may start the holding itself.
 *
 * How it works, and why no value is seen: for a held key the page gets no event at all (we listen first, in the capturing phase of the
 * window, where a script that runs at document start comes before the page's own). The browser then announces the text in a `beforeinput`
 * event, which is cancelled. All of these are put aside *as event objects*, handed over unread to `replay`, and never kept. Dropping means
 * forgetting them. A key that would move the caret or change the selection cannot wait while the browser already does it: what waited is
 * typed first, and nothing is held any more, for a wrong letter is worse than one that was not held.
 * What cannot be held: text that an input method composes (not cancellable) and a password manager's filling. A page that has written itself
 * anew from a script has its own listeners before ours: it hears the keys, but the text still does not reach the field.
 *
 * The first held key starts a clock: after `longest` milliseconds everything is let through, unless it was dropped before.
 */
export function createHold(isSecret: (target: Element) => boolean, longest: number): Hold {
  const waiting: Typed[] = [];
  let holding = false;
  let dropped = false;
  let clock: ReturnType<typeof setTimeout> | undefined;

  function onTyped(event: Event): void {
    const target = innermost(event.composedPath()[0] as Element);
    // Asked first: the question may be what starts the holding.
    if (!event.isTrusted || target.nodeType !== 1 || !isSecret(target) || !holding) return;
    if (movesCaret(event as KeyboardEvent) || !event.cancelable) {
      if (!dropped) end(true);
      if (!event.cancelable || !dropped) return;
    }
    event.stopImmediatePropagation();
    if (event.type === 'beforeinput' || (event as KeyboardEvent).key === 'Enter') event.preventDefault();
    if (!dropped) waiting.push({ field: target as HTMLElement, event });
    clock ??= setTimeout(() => end(true), longest);
  }

  function end(letThrough: boolean): void {
    dropped ||= !letThrough;
    if (!dropped) {
      holding = false;
      replay(waiting);
    }
    clearTimeout(clock);
    clock = undefined;
    waiting.length = 0;
  }

  return {
    arm(view) {
      // Adding the same listener twice is adding it once.
      for (const name of ['keydown', 'keypress', 'keyup', 'paste', 'drop', 'beforeinput']) view.addEventListener(name, onTyped, true);
    },
    start() {
      holding = true;
    },
    end,
  };
}
