import type { SigninGate } from '../../core/signin/gate.ts';
import type { FieldKind } from '../../core/signin/page.ts';
import { hasCues, isNear, isOurHost } from './cues.ts';
import { type FieldWatch, watchFields } from './field-watch.ts';
import { createHold } from './hold.ts';
import { topReadable } from './top-readable.ts';

/** The answer to a report: the level of the verdict, or `null` if there is none. */
export type GateAnswer = { readonly level: string } | null;

/** Longest time for which a key press waits for the verdict, in milliseconds. */
const longestHold = 500;
/** A page that is long in being read is looked at after so many milliseconds for the first time. */
const firstLook = 150;
const mostReports = 8;

/**
 * The gate of a document, which may be a frame's: waits for a visible field that asks for something worth stealing, reports its kind once,
 * and on pages with signs of Amazon under a foreign host keeps typed keys until the answer. A page without such fields causes no message.
 *
 * What runs before the page's first line is kept short, for every page in the world pays for it: the keys' listeners, which have to be the
 * first at the window, and the watching. Fields are looked for once the page has been read, after it changed, and at once when the user
 * turns to one, so that no key can be faster than the looking.
 */
export function startGate(page: Document, report: (data: SigninGate) => Promise<GateAnswer>): void {
  if (!page.defaultView) return;
  const view: Window = page.defaultView;
  const kinds: FieldKind[] = [];
  const hold = createHold((target) => watch().see(target), longestHold);
  let fields: FieldWatch | undefined;

  listen();
  if (page.readyState === 'loading') setTimeout(watch, firstLook);
  else watch();

  function watch(): FieldWatch {
    fields ??= watchFields(page, ask, listen);
    return fields;
  }

  function listen(): void {
    hold.arm(view);
    // Whatever looking missed is found when the user turns to it: the path of an event leads into open shadow roots.
    page.addEventListener('focusin', onFocus, true);
    page.addEventListener('DOMContentLoaded', onRead);
  }

  function onFocus(event: Event): void {
    watch().turn(event.composedPath()[0] as Element);
  }

  function onRead(): void {
    watch().look();
  }

  function ask(kind: FieldKind): void {
    if (kinds.length >= mostReports) return;
    kinds.push(kind);
    const top = topReadable(page);
    const held = !isOurHost(top.location.hostname) && (isNear(top) || hasCues(top) || hasCues(page));
    if (held) hold.start();
    // No answer at all, because the extension was updated under the open page, is no reason to hold anything.
    report({ kinds: [...kinds], cues: held, held }).then(
      (answer) => hold.end(answer?.level !== 'fake'),
      () => hold.end(true),
    );
  }
}
