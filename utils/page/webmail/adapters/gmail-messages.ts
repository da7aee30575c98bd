import { isHiddenInline, isHidingStyle } from '../../shown.ts';

// Where messages stand in a page of Gmail, and what identifies them. Newest generation first; nothing depends on localised text.

/** An opened message; collapsed ones carry `.adf` instead. 2026-09 with an id in `data-*`, 2024-01 also without any. */
const message = '.adn';
/** The same where the class is another one: markup of 2026-09 keeps the ids in these attributes. */
const identified = '[data-legacy-message-id], [data-message-id]';
/** Body; a hidden copy may stand beside it. `.gt` 2024-01, log data with the id of the message 2024-01. */
const bodyFrame = '.ii.gt, .ii[jslog]';
const body = '.a3s';
/** Everything that can hold a mail: elements inside are the sender's, not Gmail's. */
const mail = '.ii, .a3s';
/** Sender in the header of this message. 2026-09; header cell of 2024-01; any name with an address, wherever the header went. */
const senders = ['.gE .gD[email]', '.gD[email]', 'h3 [email]', '[email][name]'];
/** Places that name others, or the sender again: the details pop-up (2023), recipients, collapsed neighbours, rows of the list (2026-09). */
const notTheSender = '.ajA, .hb, .g2, .adf, .zA';
/** The view that is in front. Gmail keeps the one before it in the page, hidden by its `style`. 2026-07 */
const view = '[role=main]';
/** A message never reaches beyond these: around them stand its neighbours. 2026-09 */
const bounds = '[role=list], [role=main]';

/** Opened messages in page order, none of them inside a mail or hidden. A message without an id of its own counts once its body is there. */
export function openGmailMessages(page: Document): readonly Element[] {
  const known = inFront(page.querySelectorAll(message)).filter((one) => !one.closest(mail) && (one.matches(identified) || hasBody(one)));
  if (known.length > 0) return known;
  const unknown = inFront(page.querySelectorAll(identified)).filter((one) => !one.closest(mail) && hasBody(one));
  if (unknown.length > 0) return unknown;
  return inFront(page.querySelectorAll(bodyFrame)).flatMap((frame) => blockAround(frame) ?? []);
}

/** Those that are shown; and of these, where some stand in the view that is in front, no others. */
export function inFront(found: Iterable<Element>): Element[] {
  const shown = [...found].filter((one) => !isHiddenInline(one));
  const front = shown.filter((one) => one.closest(view));
  return front.length > 0 ? front : shown;
}

/** The body that is shown, `null` while it is empty. */
export function shownBody(within: Element): Element | null {
  for (const frame of within.querySelectorAll(bodyFrame)) {
    const found = isShown(frame) ? frame.querySelector(body) : null;
    if (found?.firstChild) return found;
  }
  return null;
}

/** The frame of Gmail's own around a shown body. */
export function frameOf(shown: Element): Element | null {
  return shown.closest(bodyFrame);
}

/** The element with the sender's `email` and `name`, from the header of this message. */
export function senderElement(within: Element): Element | null {
  for (const hook of senders) {
    for (const candidate of within.querySelectorAll(hook)) if (!candidate.closest(`${notTheSender}, ${mail}`)) return candidate;
  }
  return null;
}

/**
 * The hexadecimal id that the address of the raw original wants: from its attribute, else from the decimal one, else from the body's log data
 * (2024-01) or class (`m` and the id, 2014-2022). `null` if the page names none, as for mails of one's own: `#msg-a:r…` is a number of the page's (2026).
 */
export function hexadecimalId(within: Element): string | null {
  const attribute = within.getAttribute('data-legacy-message-id');
  if (attribute && /^[0-9a-f]{8,20}$/.test(attribute)) return attribute;
  const frame = within.querySelector(bodyFrame);
  const decimal =
    /^#msg-f:(\d{10,20})$/.exec(within.getAttribute('data-message-id') ?? '')?.[1] ?? /"#msg-f:(\d{10,20})"/.exec(logData(frame))?.[1];
  return decimal ? BigInt(decimal).toString(16) : (/(?:^|\s)m([0-9a-f]{14,18})(?:\s|$)/.exec(frame?.className ?? '')?.[1] ?? null);
}

/** Stable across re-renders: the id of the message, else the page's own name for it, else the place in the thread that the address names. */
export function gmailMessageId(within: Element): string {
  const page = within.ownerDocument;
  const hash = page.location?.hash.slice(0, 200) ?? '';
  const own = within.getAttribute('data-message-id')?.slice(0, 200);
  return hexadecimalId(within) ?? (own || null) ?? `${hash}/${openGmailMessages(page).indexOf(within)}`;
}

function hasBody(one: Element): boolean {
  return one.querySelector(bodyFrame) !== null;
}

function isShown(frame: Element): boolean {
  return !isHidingStyle(frame.getAttribute('style'));
}

/** The nearest element around a body that names a sender and holds no second body. */
function blockAround(frame: Element): Element | null {
  for (let at = frame.parentElement; at && !at.matches(bounds); at = at.parentElement) {
    if ([...at.querySelectorAll(bodyFrame)].some((other) => other !== frame && isShown(other))) return null;
    if (senderElement(at)) return at;
  }
  return null;
}

/** Field `4:` of `jslog` is base64url JSON such as `["#msg-f:123"]`; a dot stands for padding. */
function logData(frame: Element | null): string {
  const field = /(?:^|;\s)4:([\w-]{1,2000})/.exec(frame?.getAttribute('jslog') ?? '')?.[1];
  try {
    return field ? atob(field.replaceAll('-', '+').replaceAll('_', '/')) : '';
  } catch {
    return '';
  }
}
