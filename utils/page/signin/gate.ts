import type { SigninGate } from '../../core/signin/gate.ts';
import { hasCues, isNear, isOurHost, isSmall } from './cues.ts';
import { type FieldWatch, watchFields } from './field-watch.ts';
import { createHold } from './hold.ts';
import { innermost } from './shadow-of.ts';
import { isForeign, topReadable } from './top-readable.ts';

/** The answer to a report: the level of the verdict, or `null` if there is none. */
export type GateAnswer = { readonly level: string } | null;

/** What the other scripts of the check find in a page with a gate. */
export interface Gate {
  /** Asks again about a page that has changed since it was judged, for the sake of this field; keys wait as at first. */
  again(field: Element): void;
  /** The watching of its fields. */
  watch(): FieldWatch;
}

/** Longest time for which a key press waits for the verdict, in milliseconds. */
const longestHold = 500;
/** A page that is long in being read is looked at after so many milliseconds for the first time. */
const firstLook = 150;

/**
 * The gate of a document, which may be a frame's: waits for a visible field that asks for something worth stealing, reports its kind once,
 * and on pages with signs of Amazon under a foreign host keeps typed keys until the answer. A page without such fields causes no message.
 *
 * What runs before the page's first line is kept short, for every page in the world pays for it: the keys' listeners, which have to be the
 * first at the window, and the watching. Fields are looked for once the page has been read, after it changed, and at once when the user
 * turns to one, so that no key can be faster than the looking.
 */
export function startGate(page: Document, report: (data: SigninGate) => Promise<GateAnswer | undefined>): Gate {
  const view = page.defaultView as Window;
  const hold = createHold(isSecret, longestHold);
  let fields: FieldWatch | undefined;
  let open = 0;

  listen();
  if (page.readyState === 'loading') setTimeout(watch, firstLook);
  else watch();
  return { again, watch };

  function watch(): FieldWatch {
    fields ??= watchFields(page, again, listen);
    return fields;
  }

  function listen(): void {
    hold.arm(view);
    // Whatever looking missed is found when the user turns to it: the path of an event leads into shadow roots.
    page.addEventListener('focusin', onFocus, true);
    page.addEventListener('DOMContentLoaded', onRead);
  }

  function onFocus(event: Event): void {
    watch().turn(innermost(event.composedPath()[0] as Element));
  }

  function onRead(): void {
    watch().look();
  }

  function isSecret(target: Element): boolean {
    const secret = watch().see(target);
    // The page may have turned since the question was asked.
    if (secret && open > 0) holdIfLikely(target);
    return secret;
  }

  function holdIfLikely(field: Element): boolean {
    const top = topReadable(page);
    const held =
      !isOurHost(top.location.hostname) && (isNear(top) || hasCues(top) || hasCues(page, field) || (isForeign(top) && isSmall(page)));
    if (held) hold.start();
    return held;
  }

  function again(field: Element): void {
    open += 1;
    // No answer at all, because the extension was updated under the open page, is no reason to hold anything.
    report({ held: holdIfLikely(field) }).then(end, end);
  }

  function end(answer?: GateAnswer): void {
    open -= 1;
    if (answer?.level === 'fake') hold.end(false);
    else if (open === 0) hold.end(true);
  }
}
