/** A link that was stopped: where it leads, and the way to let it through. */
export interface StoppedLink {
  readonly element: Element;
  readonly host: string;
  open(): void;
}

/**
 * Stops clicks on links below `root` before anybody else sees them and hands them to `stopped`, where `guards` says so.
 * Listens in the capture phase of `root` itself, a document or a shadow root, so that a mail's own markup cannot come first.
 */
export function guardLinks(
  root: EventTarget,
  guards: (link: Element) => boolean,
  stopped: (link: StoppedLink) => void,
  signal: AbortSignal,
): void {
  function clicked(event: Event): void {
    const link = event.composedPath().find(isLink);
    if (!link || !guards(link)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const href = link.href;
    stopped({ element: link, host: hostOf(href), open: () => link.ownerDocument.defaultView?.open(href, '_blank', 'noopener,noreferrer') });
  }
  // The middle button opens links too, and arrives as `auxclick`.
  for (const type of ['click', 'auxclick']) root.addEventListener(type, clicked, { capture: true, signal });
}

function isLink(target: EventTarget): target is HTMLAnchorElement {
  return 'href' in target && 'localName' in target && (target.localName === 'a' || target.localName === 'area') && target.href !== '';
}

/** What to show of an address: its host, or its beginning if it has none. */
function hostOf(href: string): string {
  return URL.parse(href)?.host || href.slice(0, 60);
}
