/** Longest line that is read. */
const longest = 5_000;

/** The text of a line such as a subject, white space folded. Emoji may be pictures; what matches `aside` (buttons, words for screen readers) is none of it. */
export function lineText(element: Element, aside = 'button, [role="button"]'): string {
  let text = '';
  const pending: Node[] = [element];
  for (let node = pending.pop(); node && text.length < longest; node = pending.pop()) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1) {
      const one = node as Element;
      if (one !== element && one.matches(aside)) continue;
      if (one.localName === 'img') text += one.getAttribute('data-emoji') ?? one.getAttribute('alt') ?? '';
      else for (let child = one.lastChild; child; child = child.previousSibling) pending.push(child);
    }
  }
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, longest);
}
