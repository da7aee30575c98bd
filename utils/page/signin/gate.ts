import type { SigninGate } from '../../core/signin/gate.ts';
import type { FieldKind } from '../../core/signin/page.ts';
import { hasCues, isNear, isOurHost, isSmall } from './cues.ts';
import { gateKind } from './gate-kind.ts';
import { createHold } from './hold.ts';
import { type Root, trackRoots } from './roots.ts';
import { isVisible } from './visible.ts';

/** The answer to a report: the level of the verdict, or `null` if there is none. */
export type GateAnswer = { readonly level: string } | null;

/** Longest time for which a key press waits for the verdict, in milliseconds. */
const longestHold = 500;
/** Fields that are there but not drawn are looked at again this long after a change: asking at once would force style on every change. */
const patience = 150;
const mostReports = 8;

/**
 * The gate of a page: waits for a visible field that asks for something worth stealing, reports its kind once, and on pages with signs of
 * Amazon under a foreign host keeps typed keys until the answer. A page without such fields causes no message; watching costs one
 * observer of added and re-typed elements, and of style only while a field waits undrawn. In a frame whose parent can see it, the
 * parent's gate watches and this does nothing.
 */
export function startGate(page: Document, report: (data: SigninGate) => Promise<GateAnswer>): void {
  const view = page.defaultView;
  if (!view || watchedByParent(view)) return;
  const roots: Root[] = [];
  const reported = new Set<FieldKind>();
  const kinds = new WeakMap<Element, { readonly type: string | null; readonly kind: FieldKind | null }>();
  let near: boolean | null = null;
  let cueQuestions = 20;
  let reports = 0;
  let styled = false;
  let waiting = false;

  const hold = createHold((target) => worth(kindOf(target)), longestHold);
  const observer = new MutationObserver((records) => {
    check();
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) later();
  });
  const tracker = trackRoots(page, (root) => {
    roots.push(root);
    if ('defaultView' in root) hold.arm(root);
    watch(root);
    if (root !== page) check();
  });

  tracker.add(page);
  // Whatever scanning missed is found when the user turns to it: the path of an event leads into open shadow roots.
  page.addEventListener('focusin', (event) => see(event.composedPath()[0] as Element), true);
  // A frame's new document is known once it has loaded.
  page.addEventListener('load', () => check(), true);
  view.addEventListener('DOMContentLoaded', () => settle());
  check();
  if (page.readyState !== 'loading') settle();

  function settle(): void {
    check();
    tracker.shadows();
  }

  function watch(root: Root): void {
    const attributeFilter = styled ? ['type', 'style', 'class', 'hidden', 'open'] : ['type'];
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter });
  }

  /** Looks at all inputs of all roots. A page without any answers at once: the list is live and kept by the browser. */
  function check(patient = true): void {
    tracker.frames();
    for (const root of roots) {
      const inputs = 'getElementsByTagName' in root ? root.getElementsByTagName('input') : root.querySelectorAll('input');
      for (let index = 0; index < inputs.length && index < 300; index += 1) {
        const input = inputs[index];
        if (input) see(input, patient);
      }
    }
  }

  function see(field: Element | undefined, patient = false): void {
    if (field?.nodeType !== 1) return;
    const known = kinds.get(field)?.type === field.getAttribute('type');
    const kind = kindOf(field);
    if (!worth(kind) || reported.has(kind)) return;
    // Known and not drawn the last time: a change is looked at after a while, all changes together.
    if (known && patient) later();
    else if (isVisible(field)) ask(kind);
    else if (!styled) {
      styled = true;
      for (const root of roots) watch(root);
    }
  }

  function later(): void {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      // Pages that scripts build get their title and words late.
      if (!near && cueQuestions > 0) near = null;
      check(false);
      tracker.shadows();
    }, patience);
  }

  function kindOf(field: Element): FieldKind | null {
    // Kits draw fields from editable boxes.
    if (field.localName !== 'input' && !field.hasAttribute('contenteditable')) return null;
    const type = field.getAttribute('type');
    const known = kinds.get(field);
    if (known && known.type === type) return known.kind;
    const kind = gateKind(field);
    kinds.set(field, { type, kind });
    return kind;
  }

  /** A name of an account is asked for everywhere; it matters only where Amazon seems to ask. */
  function worth(kind: FieldKind | null): kind is FieldKind {
    if (kind === 'password' || kind === 'otp' || kind === 'card' || kind === 'identity') return true;
    if (kind !== 'email' && kind !== 'text') return false;
    // While the page is being read the answer may still turn to yes.
    if (near === null || (!near && page.readyState === 'loading')) {
      cueQuestions -= 1;
      near = isNear(page);
    }
    return near && (kind === 'email' || isSmall(page));
  }

  function ask(kind: FieldKind): void {
    if (reports >= mostReports) return;
    reports += 1;
    reported.add(kind);
    const held = !isOurHost(page.location.hostname) && (isNear(page) || hasCues(page));
    if (held) hold.start();
    // No answer at all, because the extension was updated under the open page, is no reason to hold anything.
    report({ kinds: [...reported], cues: held, held }).then(
      (answer) => hold.end(answer?.level !== 'fake'),
      () => hold.end(true),
    );
  }
}

function watchedByParent(view: Window): boolean {
  try {
    return view.parent !== view && view.parent.document !== null;
  } catch {
    return false;
  }
}
