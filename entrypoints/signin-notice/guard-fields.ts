import { fieldKind } from '../../utils/page/signin/field-kind.ts';
import { frameDocument } from '../../utils/page/signin/walk.ts';

/** Stops the user before a secret is typed. */
export interface FieldGuard {
  /** No more questions. */
  stop(): void;
}

/**
 * Calls `asked` when the user turns to a field that takes a secret, in the page or in frames of the same origin, and keeps text from going in.
 * A field that has the focus already, as pages like to arrange, asks with the first key. `account` = the name of an account counts too.
 */
export function guardFields(page: Document, account: boolean, asked: (field: HTMLElement) => void): FieldGuard {
  const stop = new AbortController();
  const watched = new WeakSet<Document>();

  function secretOf(event: Event): HTMLElement | null {
    const target = event.composedPath()[0];
    if (!isElement(target)) return null;
    const kind = fieldKind(target);
    const secret = kind === 'password' || kind === 'otp' || kind === 'card' || kind === 'identity';
    return takesText(target) && (secret || (account && kind === 'email')) ? target : null;
  }

  function onFocus(event: Event): void {
    const field = secretOf(event);
    if (!field) return;
    field.blur();
    asked(field);
  }

  function onText(event: Event): void {
    const field = secretOf(event);
    if (!field) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    asked(field);
  }

  function watch(document: Document): void {
    if (!watched.has(document)) {
      watched.add(document);
      const options = { capture: true, signal: stop.signal };
      const target = document.defaultView ?? document;
      target.addEventListener('focusin', onFocus, options);
      for (const type of ['beforeinput', 'paste', 'drop']) target.addEventListener(type, onText, options);
      document.addEventListener('load', () => watch(document), options);
    }
    for (const frame of document.querySelectorAll('iframe, object')) {
      const inner = frameDocument(frame);
      if (inner) watch(inner);
    }
  }

  watch(page);
  return { stop: () => stop.abort() };
}

function isElement(target: EventTarget | undefined): target is HTMLElement {
  return target !== undefined && 'localName' in target;
}

function takesText(element: HTMLElement): boolean {
  return element.localName === 'input' || element.localName === 'textarea' || element.isContentEditable;
}
