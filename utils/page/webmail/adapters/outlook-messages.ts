// Where messages stand in a page of Outlook on the web. Names inside a mail carry the prefix `x_` (2025-12), so no mail can pass for one of these ids.

/** Panes that hold what is being read: a conversation, a single item (junk, pop-out), whatever stands there. 2026-02 */
const panes = [
  '#ConversationReadingPaneContainer',
  '#ItemReadingPaneContainer',
  '#ReadingPaneContainerId',
  '[data-app-section="ConversationContainer"]',
  '[data-app-section="MailReadCompose"]',
].join(', ');

/** The body of a message, numbered since 2022, not numbered before. 2026-02 */
const uniqueBody = '[id^="UniqueMessageBody"]';
/** The box around the body, or the body itself where it has no id. 2026-02 */
const bodyBox = '[role="document"]';
/** Everything that can hold a mail; an element inside one of these is the sender's, not Outlook's. */
const anyMail = `${uniqueBody}, ${bodyBox}, [data-test-id="mailMessageBodyContainer"]`;

/** The block of one message, from the outside in: `aria-expanded` 2025-12, `wide-content-host` 2025-12. */
const blocks = ['[aria-expanded="true"]', '.wide-content-host'];
/** The block of a collapsed message. 2025-12 */
const collapsedBlock = '[aria-expanded="false"]';
/** What tells the block of a message from a folded menu or a bare wrapper: it names a sender, by any of the hooks of the header. */
const namesSender = '[id$="_FROM"], span[aria-label*=":"], .OZZZK, [aria-label*="@"], [title*="@"]';

const editor = '[contenteditable="true"], [contenteditable=""]';

/** The messages that stand open, in page order: every body outside an editor, with the block around it. */
export function openOutlookMessages(page: Document): Element[] {
  const bodies = openBodies(page);
  return bodies.flatMap((body) => {
    const block = blockAround(body, bodies);
    return block ? [block] : [];
  });
}

/** The body of an open message, `null` if it is not drawn yet. */
export function bodyOf(message: Element): Element | null {
  return message.querySelector(uniqueBody) ?? message.querySelector(bodyBox);
}

/** The outermost box that holds nothing but the body. */
export function mailOf(message: Element): Element | null {
  let mail = bodyOf(message);
  for (let at = mail?.parentElement; at && at !== message; at = at.parentElement) if (at.matches(anyMail)) mail = at;
  return mail;
}

/** Whether an element belongs to a mail, or is its box: what stands there proves nothing. */
export function insideMail(element: Element): boolean {
  return element.closest(anyMail) !== null;
}

/** The pane around a message, `null` in unknown markup. */
export function paneOf(message: Element): Element | null {
  return message.closest(panes);
}

/** How many messages of the conversation, open or collapsed, stand before this one. */
export function positionOf(message: Element): number {
  const open = openOutlookMessages(message.ownerDocument).filter((other) => precedes(other, message));
  const collapsed = [...(paneOf(message)?.querySelectorAll(collapsedBlock) ?? [])].filter(
    (block) => precedes(block, message) && block.querySelector(namesSender) !== null && !insideMail(block),
  );
  return open.length + collapsed.length;
}

function precedes(first: Element, second: Element): boolean {
  return (second.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && !first.contains(second);
}

function openBodies(page: Document): Element[] {
  const found = [...page.querySelectorAll(`${uniqueBody}, :is(${panes}) ${bodyBox}`)];
  // A box around a body and the body itself are one mail; a mail may also bring elements with that role.
  const outermost: Element[] = [];
  for (const body of found) if (!outermost.at(-1)?.contains(body)) outermost.push(body);
  return outermost.filter((body) => !body.closest(editor) && !isFolded(body));
}

function isFolded(body: Element): boolean {
  return body.parentElement?.closest('[aria-expanded]')?.matches(collapsedBlock) === true;
}

function blockAround(body: Element, bodies: readonly Element[]): Element | null {
  const pane = paneOf(body);
  for (const hook of blocks) {
    const block = body.parentElement?.closest(hook);
    if (block && !block.contains(pane) && holdsOnly(block, body, bodies)) return block;
  }
  // Unknown blocks: the nearest one that has a header above the body, so that no neighbour's header can be mistaken for it.
  for (let at = body.parentElement; at && at !== at.ownerDocument.body; at = at.parentElement) {
    if (!holdsOnly(at, body, bodies)) return null;
    const named = [...at.querySelectorAll(namesSender)].some((element) => !insideMail(element));
    if (named || at.matches(panes)) return at;
  }
  return null;
}

function holdsOnly(block: Element, body: Element, bodies: readonly Element[]): boolean {
  return bodies.every((other) => other === body || !block.contains(other));
}
