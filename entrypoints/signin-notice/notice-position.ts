import { isDarkAt } from '../../utils/page/theme.ts';

/** Where the banner stands, and that it does. */
export interface NoticePosition {
  /** Puts it above everything for the time of a question about this field; `null` = back to the top of the page. */
  ask(field: HTMLElement | null): void;
}

/** A page that takes the banner away, or hides it, gets it back this often in a row, each time within so many milliseconds of the last. */
const mostReturns = 100;
const inARow = 10_000;

/** Of the banner so much has to be in the window. */
const leastSeen = 0.3;

const atTop = { position: 'sticky', top: '0' } as const;
/** In the layer above all others: whatever the page lays over its top, or moves, is below it or beside it. For a question, and where the banner was moved out of sight. */
const aboveAll = { position: 'fixed', inset: '0 0 auto', 'max-height': '100vh', overflow: 'auto' } as const;

/**
 * Keeps the banner standing in a page that may not want it. `lost` = it does not stay; called once, and afterwards the page has its way.
 */
export function keepNoticeInPlace(page: Document, element: HTMLElement, root: HTMLElement, lost: () => void): NoticePosition {
  const plain = element.style.cssText;
  let around: Element | null = null;
  let asking = false;
  let movedAway = false;
  let returns = 0;
  let last = 0;
  let style = '';

  function isAbove(): boolean {
    return asking || movedAway;
  }

  function dress(): void {
    element.style.cssText = plain;
    for (const [property, value] of Object.entries(isAbove() ? aboveAll : atTop)) element.style.setProperty(property, value, 'important');
    style = element.style.cssText;
  }

  function stands(): boolean {
    if (!element.isConnected || element.style.cssText !== style || element.hidden || element.inert) return false;
    return !isAbove() || (element.matches(':popover-open') && around === modalAt(around));
  }

  function mount(): void {
    if (!page.documentElement || stands()) return;
    const now = Date.now();
    if (now - last > inARow) returns = 0;
    last = now;
    if (returns > mostReturns) return;
    returns += 1;
    if (returns > mostReturns) {
      lost();
      return;
    }
    place();
  }

  // Beside the body, not in it: neither its layout nor a redraw of its contents touches the banner.
  function place(): void {
    element.hidden = false;
    element.inert = false;
    dress();
    around = modalAt(around);
    if (around) around.prepend(element);
    else page.documentElement.insertBefore(element, page.body);
    root.style.colorScheme = isDarkAt(around ?? page.body ?? page.documentElement) ? 'dark' : 'light';
    if (isAbove()) {
      element.popover = 'manual';
      if (!element.matches(':popover-open')) element.showPopover();
    } else element.popover = null;
  }

  place();
  // A page can move all that stands in it out of sight, but not the layer above; where even that is of no use the page has to go.
  const sight = new IntersectionObserver(
    (entries) => {
      const seen = (entries.at(-1)?.intersectionRatio ?? 1) >= leastSeen;
      if (seen || page.hidden || !stands()) return;
      if (movedAway) lost();
      movedAway = true;
      place();
    },
    { root: page, threshold: [0, leastSeen, 1] },
  );
  sight.observe(element);
  new MutationObserver(mount).observe(page, { childList: true, subtree: true });
  new MutationObserver(mount).observe(element, { attributes: true });
  // A dialog that is closed takes along what stands in it.
  page.addEventListener('close', mount, true);
  return {
    ask(field) {
      const before = asking;
      asking = field !== null;
      around = field && modalAround(field);
      // What is moved loses the focus: a page that turns to its field again and again must not take it from the answer.
      if (asking !== before || !stands()) place();
    },
  };
}

/** While a modal dialog is open everything outside it takes neither clicks nor the focus, a question included. */
function modalAround(field: Element): Element | null {
  for (let at: Element | null = field; at; at = above(at)) if (modalAt(at)) return at;
  return null;
}

function modalAt(element: Element | null): Element | null {
  return element?.isConnected && element.matches('dialog:modal') ? element : null;
}

function above(element: Element): Element | null {
  const root = element.parentNode;
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
