import type { FieldKind } from '../../core/signin/page.ts';
import { hasCues, isNear, isSmall } from './cues.ts';
import { gateKind } from './gate-kind.ts';
import { isForeign, topReadable } from './top-readable.ts';
import { isVisible } from './visible.ts';

/** Looks for fields worth stealing from. */
export interface FieldWatch {
  /** Whether the field asks for something worth stealing; if it is visible and of a kind not found before, the finding is told at once. */
  see(field: Element): boolean;
  /** The same when the user turns to a field: then signs of Amazon are looked for again and around it, whatever has changed how often. */
  turn(field: Element): void;
  /** Looks at all fields now. */
  look(): void;
  /** Watches a shadow root too; the same one again is harmless. */
  enter(root: ShadowRoot): void;
  /** Called when the page has got other elements; to be set by whoever looks for shadow roots in them. */
  changed?: () => void;
}

type Root = Document | ShadowRoot;

/**
 * A page is looked at this long after it changed, in milliseconds, all changes of that time together: asking at every change would make a
 * busy page pay for style and for lists of its elements again and again. Whoever turns to a field is faster and is seen at once.
 */
const patience = 150;
/** What is not drawn yet may appear without any change that shows, with a style sheet, a class, the frame around it: looked at again that often, ms. */
const undrawnPatience = 700;
/** Far more than any page has; what is not seen has still to be passed over. */
const mostFields = 3_000;
/** So often signs of Amazon are looked for after changes. */
const questions = 20;

/**
 * Watches a document and its shadow roots for fields, and tells the kind of each that is visible, once per kind. While the document is
 * being read it is looked at a few times a second; afterwards one observer waits for the first change after a look, of added and of
 * re-typed elements. `renewed` is called when the document has been written anew.
 */
export function watchFields(page: Document, found: (field: Element) => void, renewed: () => void): FieldWatch {
  const roots = new Set<Root>([page]);
  const told = new Set<FieldKind>();
  const kinds = new WeakMap<Element, readonly [type: string | null, kind: FieldKind | null]>();
  const observer = new MutationObserver(later);
  let again: ReturnType<typeof setTimeout> | undefined;
  let near: boolean | null = null;
  let left = questions;
  let elements = 0;
  let undrawn = false;
  let waiting = false;

  // A page that writes itself anew sheds all listeners, ours too; it shows by its new root element.
  new MutationObserver(renewed).observe(page, { childList: true });
  const fields: FieldWatch = {
    see,
    look,
    enter,
    turn(field) {
      near ||= hasCues(page, field) || null;
      see(field);
    },
  };
  look();
  return fields;

  /** Until then nothing is observed: a browser that keeps a list of changes for us works for nothing. */
  function later(): void {
    if (waiting) return;
    waiting = true;
    observer.disconnect();
    setTimeout(() => {
      waiting = false;
      // Pages that scripts build get their title and words late.
      if (left > 0) near ||= null;
      look();
    }, patience);
  }

  function look(): void {
    undrawn = false;
    let count = 0;
    for (const root of roots) {
      scan(root);
      count += elementsOf(root, '*').length;
    }
    if (page.readyState === 'loading') {
      later();
      return;
    }
    for (const root of roots) watch(root);
    if (count !== elements) fields.changed?.();
    elements = count;
    if (!undrawn) return;
    clearTimeout(again);
    again = setTimeout(look, undrawnPatience);
  }

  function enter(root: ShadowRoot): void {
    if (roots.has(root)) return;
    roots.add(root);
    watch(root);
    scan(root);
  }

  function watch(root: Root): void {
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['type'] });
  }

  function scan(root: Root): void {
    for (const name of ['input', 'textarea']) {
      const fields = elementsOf(root, name);
      for (let index = 0; index < fields.length && index < mostFields; index += 1) see(fields[index] as Element);
    }
  }

  function see(field: Element): boolean {
    const kind = kindOf(field);
    if (!worth(kind)) return false;
    if (told.has(kind)) return true;
    if (isVisible(field)) {
      told.add(kind);
      found(field);
    } else undrawn = true;
    return true;
  }

  function kindOf(field: Element): FieldKind | null {
    // Kits draw fields from editable boxes, and from anything that keys can go to.
    if (/^(?:a|button|select|html|iframe)$/.test(field.localName) || (field.localName === 'body' && !isEditable(field))) return null;
    const type = field.getAttribute('type');
    let known = kinds.get(field);
    if (known?.[0] !== type) {
      known = [type, gateKind(field)];
      kinds.set(field, known);
    }
    return known[1];
  }

  /** A name of an account is asked for everywhere; it matters only where Amazon seems to ask. */
  function worth(kind: FieldKind | null): kind is FieldKind {
    if (!kind || kind === 'password') return !!kind;
    if (near === null) {
      left -= 1;
      const top = topReadable(page);
      near = isNear(page) || isNear(top) || (isForeign(top) && isSmall(page));
    }
    return near && (kind === 'email' || isSmall(page));
  }
}

function isEditable(body: Element): boolean {
  return (body as HTMLElement).isContentEditable;
}

/** Of a document the live list: the browser keeps its length until the page changes. */
function elementsOf(root: Root, name: string): ArrayLike<Element> {
  return 'getElementsByTagName' in root ? root.getElementsByTagName(name) : root.querySelectorAll(name);
}
