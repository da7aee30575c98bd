import type { FieldKind } from '../../core/signin/page.ts';
import { fieldKind } from './field-kind.ts';

/** How an element takes what is typed: as a field, as lines of text, as a box that can be edited, or by listening to keys. */
export type WayOfTyping = 'field' | 'lines' | 'box' | 'keys';

/**
 * Kits draw fields of their own so that nothing is an `input`. `null` = nothing can be typed into the element. `name` is its `localName`, `attributes`
 * are the names of those that it has. Reads attributes and properties only.
 */
export function wayOfTyping(element: Element, name: string, attributes: readonly string[]): WayOfTyping | null {
  if (name === 'input') return 'field';
  if (name === 'textarea') return 'lines';
  if (attributes.includes('contenteditable') && element.getAttribute('contenteditable') !== 'false') return 'box';
  if (name === 'body' && element.ownerDocument.designMode === 'on') return 'box';
  if ((element as { readonly editContext?: unknown }).editContext) return 'box';
  return attributes.includes('tabindex') && !/^(?:a|button|select|summary|iframe|form)$/.test(name) ? 'keys' : null;
}

/**
 * What an element is for into which something can be typed; `null` if it takes no text, or if nobody can tell that it does. Letters that are drawn as
 * dots are a password. Lines of text that say no more are for a message.
 */
export function typedKind(element: Element, way: WayOfTyping, label: string, isMasked: (element: Element) => boolean): FieldKind | null {
  const kind = fieldKind(element, label);
  if (kind === 'text' && way !== 'keys' && isMasked(element)) return 'password';
  if (way === 'keys') return kind === 'text' || kind === 'other' || kind === 'email' ? null : kind;
  return way === 'lines' && kind === 'text' ? 'other' : kind;
}

/** Whether letters are drawn as dots by style, or by a font that has nothing else. Not standardised, and not in the types. Asks for style. */
export function isMasked(element: Element): boolean {
  const style: (CSSStyleDeclaration & { readonly webkitTextSecurity?: string }) | undefined =
    element.ownerDocument.defaultView?.getComputedStyle(element);
  const security = style?.webkitTextSecurity ?? 'none';
  return (security !== 'none' && security !== '') || /security|password/i.test(style?.fontFamily ?? '');
}
