import { mailLimits } from '../../core/limits.ts';
import { type AttributeReader, createBodyBuilder } from '../../core/mail/body/body-builder.ts';
import type { StyleScope } from '../../core/mail/body/class-styles.ts';
import type { MailBody } from '../../core/mail/message.ts';

/** What a client changed in a mail's markup, undone attribute by attribute; `null` = as it stands. */
export type OriginalAttribute = (element: Element, name: string) => string | null;

/**
 * Reads a mail's body from the page in one walk, without asking for layout or computed style.
 * `original` lets the adapter undo what the client did to links and pictures, `scope` what it put before the selectors of style sheets.
 */
export function readBody(
  root: Element,
  original: OriginalAttribute = (element, name) => element.getAttribute(name),
  base: string | null = null,
  scope: StyleScope = null,
): MailBody {
  const builder = createBodyBuilder(mailLimits, base, scope);
  walk(root);
  return builder.finish();

  // An explicit loop instead of recursion: a hostile mail nests tens of thousands of elements deep.
  function walk(start: Element): void {
    let node: Node | null = start.firstChild;
    let depth = 0;
    while (node) {
      let descend = false;
      if (node.nodeType === 3) builder.text(node.nodeValue ?? '');
      else if (node.nodeType === 1) {
        descend = open(node as Element) && node.firstChild !== null;
        if (!descend) builder.close();
      }
      if (descend) {
        depth += 1;
        node = node.firstChild;
        continue;
      }
      while (node && !node.nextSibling && depth > 0) {
        node = node.parentNode;
        builder.close();
        depth -= 1;
      }
      node = node?.nextSibling ?? null;
    }
  }

  function open(element: Element): boolean {
    // Most elements of a large mail carry none: one question instead of a dozen.
    const attribute: AttributeReader = element.hasAttributes() ? (name) => original(element, name) : () => null;
    return builder.open(element.localName, attribute);
  }
}
