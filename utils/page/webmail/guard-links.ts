/** A link or form that was stopped: where it leads, and the way to let it through. */
export interface StoppedLink {
  readonly element: Element;
  readonly host: string;
  open(): void;
  /** Gives the focus back to where the user was. */
  focus(): void;
}

/** What else a browser does with an address would run in the webmail page itself or show a page made by the mail. */
const openable = /^(?:https?|ftp|mailto|tel|sms):/i;

/**
 * Stops clicks on links below `root`, and forms being sent, before anybody else sees them and hands them to `stopped`, where `guards`
 * says so. Links to a place in the page itself pass. Listens in the capture phase of `root` itself, a document or a shadow root,
 * so that a mail's own markup cannot come first.
 */
export function guardLinks(
  root: EventTarget,
  guards: (link: Element) => boolean,
  stopped: (link: StoppedLink) => void,
  signal: AbortSignal,
): void {
  function stop(event: Event, element: Element, href: string, open: () => void): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    stopped({
      element,
      host: hostOf(href),
      open: () => {
        if (openable.test(href)) open();
      },
      focus: () => HTMLElement.prototype.focus.call(element),
    });
  }

  function clicked(event: Event): void {
    const link = event.composedPath().find(isLink);
    if (!link) return;
    const href = addressOf(link);
    if (staysHere(link, href) || !guards(link)) return;
    const view = link.ownerDocument.defaultView;
    stop(event, link, href, () => view?.open(href, /^https?:|^ftp:/i.test(href) ? '_blank' : '_self', 'noopener,noreferrer'));
  }

  function sent(event: Event): void {
    const form = event.composedPath()[0];
    if (!isForm(form) || !guards(form)) return;
    const { submitter } = event as SubmitEvent;
    const action = submitter?.getAttribute('formaction') ?? Element.prototype.getAttribute.call(form, 'action') ?? '';
    const href = URL.parse(action, document.baseURI)?.href ?? action;
    stop(event, form, href, () => HTMLFormElement.prototype.submit.call(form));
  }

  // The middle button opens links too, and arrives as `auxclick`.
  for (const type of ['click', 'auxclick']) root.addEventListener(type, clicked, { capture: true, signal });
  root.addEventListener('submit', sent, { capture: true, signal });
}

type Link = HTMLAnchorElement | SVGAElement;

function isLink(target: EventTarget): target is Link {
  return 'href' in target && 'localName' in target && (target.localName === 'a' || target.localName === 'area') && target.href !== '';
}

/** By its interface: a field named `localName` would hide the form's own. */
function isForm(target: EventTarget | undefined): target is HTMLFormElement {
  return Object.prototype.toString.call(target) === '[object HTMLFormElement]';
}

/** The absolute address of a link; those inside an SVG picture keep theirs in an object. */
function addressOf({ href, baseURI }: Link): string {
  return typeof href === 'string' ? href : (URL.parse(href.baseVal, baseURI)?.href ?? href.baseVal);
}

function staysHere(link: Link, href: string): boolean {
  const page = link.ownerDocument.URL;
  return href.includes('#') && href.split('#', 1)[0] === page.split('#', 1)[0];
}

/** What to show of an address: its host, or its beginning if it has none. */
function hostOf(href: string): string {
  return URL.parse(href)?.host || href.slice(0, 60);
}
