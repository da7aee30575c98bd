import type { FieldKind } from '../../core/signin/page.ts';
import { isNear, isSmall } from './cues.ts';
import { gateKind } from './gate-kind.ts';
import { trackShadowRoots } from './shadow-roots.ts';
import { topReadable } from './top-readable.ts';
import { isVisible } from './visible.ts';

/** Looks for fields worth stealing from. */
export interface FieldWatch {
  /** Whether the field asks for something worth stealing; if it is visible and of a kind not found before, the finding is told at once. */
  see(field: Element): boolean;
  /** The same when the user turns to a field: then signs of Amazon are looked for again, whatever has changed how often. */
  turn(field: Element): void;
  /** Looks at all fields now. */
  look(): void;
}

type Root = Document | ShadowRoot;

/**
 * A page is looked at this long after it changed, in milliseconds, all changes of that time together: asking at every change would make a
 * busy page pay for style and for lists of its elements again and again. Whoever turns to a field is faster and is seen at once.
 */
const patience = 150;
const mostInputs = 300;
/** So often signs of Amazon are looked for after changes. */
const questions = 20;
/** What is not drawn yet may appear without any change, with a style sheet or the frame around it: looked at again so often, each time twice as late. */
const mostReturns = 5;

/**
 * Watches a document and its open shadow roots for fields, and tells the kind of each that is visible, once per kind. While the document is
 * being read it is looked at a few times a second; afterwards one observer waits for the first change after a look: of added and
 * re-typed elements, and of style only if a field waits undrawn. `renewed` is called when the
 * document has been written anew.
 */
export function watchFields(page: Document, found: (kind: FieldKind) => void, renewed: () => void): FieldWatch {
  const roots: Root[] = [page];
  const told = new Set<FieldKind>();
  const kinds = new WeakMap<Element, { readonly type: string | null; readonly kind: FieldKind | null }>();
  let observer: MutationObserver | undefined;
  let findShadows: (() => void) | undefined;
  let near: boolean | null = null;
  let cueQuestions = questions;
  let elements = 0;
  let styled = false;
  let undrawn = false;
  let returns = 0;
  let waiting = false;

  // A page that writes itself anew sheds all listeners, ours too; it shows by its new root element.
  new MutationObserver(renewed).observe(page, { childList: true });
  look();
  return {
    see,
    look,
    turn(field) {
      near ||= null;
      see(field);
    },
  };

  /** Until then nothing is observed: a browser that keeps a list of changes for us works for nothing. */
  function later(): void {
    if (waiting) return;
    waiting = true;
    observer?.disconnect();
    setTimeout(() => {
      waiting = false;
      // Pages that scripts build get their title and words late.
      if (!near && cueQuestions > 0) near = null;
      look();
    }, patience);
  }

  function look(): void {
    undrawn = false;
    for (const root of roots) scan(root);
    if (page.readyState === 'loading') {
      later();
      return;
    }
    for (const root of roots) watch(root);
    const count = roots.reduce((sum, root) => sum + elementsOf(root, '*').length, 0);
    findShadows ??= trackShadowRoots(page, enter);
    if (count !== elements) findShadows();
    elements = count;
    if (!undrawn || returns >= mostReturns) return;
    setTimeout(look, patience * 2 ** returns);
    returns += 1;
  }

  function enter(root: ShadowRoot): void {
    roots.push(root);
    watch(root);
    scan(root);
  }

  function watch(root: Root): void {
    observer ??= new MutationObserver(later);
    const attributeFilter = styled ? ['type', 'style', 'class', 'hidden', 'open'] : ['type'];
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter });
  }

  function scan(root: Root): void {
    const inputs = elementsOf(root, 'input');
    for (let index = 0; index < inputs.length && index < mostInputs; index += 1) {
      const input = inputs[index];
      if (input) see(input);
    }
  }

  function see(field: Element): boolean {
    if (field.nodeType !== 1) return false;
    const kind = kindOf(field);
    if (!worth(kind)) return false;
    if (told.has(kind)) return true;
    if (isVisible(field)) {
      told.add(kind);
      found(kind);
    } else {
      undrawn = true;
      const first = !styled;
      styled = true;
      if (first && !waiting) for (const root of roots) watch(root);
    }
    return true;
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
    if (!kind) return false;
    // While the page is being read the answer may still turn to yes.
    if (near === null || (!near && page.readyState === 'loading')) {
      cueQuestions -= 1;
      near = isNear(page) || isNear(topReadable(page));
      // What was told before this was judged without the signs that are there now: a page may show its fields first and its name later.
      if (near && cueQuestions < questions - 1) told.clear();
    }
    return !/email|text/.test(kind) || (near && (kind === 'email' || isSmall(page)));
  }
}

/** Of a document the live list: the browser keeps its length until the page changes. */
function elementsOf(root: Root, name: string): ArrayLike<Element> {
  return 'getElementsByTagName' in root ? root.getElementsByTagName(name) : root.querySelectorAll(name);
}
