import { fromLabels, onBehalfWords } from '../../../core/data/from-labels.ts';
import type { Mailbox } from '../../../core/mail/message.ts';
import { bodyOf, insideMail } from './outlook-messages.ts';

/** What the header of a message says about its sender. */
export interface ShownSender {
  readonly mailbox: Mailbox;
  /** The host after "via", or that of whoever sent it on behalf of the sender, lower case; `?` where Outlook marks the sender as not verified; `null` if it says nothing. */
  readonly via: string | null;
}

/** Ids first: they need no language. `MSG_…_FROM` 2026-02, other ids that end so before. */
const senderIds = ['[id^="MSG_"][id$="_FROM"]', '[id$="_FROM"]'];
/** The innermost text of the sender. 2025-12 */
const senderClass = '.OZZZK';
/** Initials in place of a picture; an unverified sender has a question mark there. Class names of Fluent UI 9 and 8, the mark unverified. */
const initials = '.fui-Avatar__initials, .ms-Persona-initials';

const longest = 2_000;

/**
 * The sender from the header of this message, never from a mail, a collapsed neighbour or the list. `null` without an address,
 * and where several places name different ones: better no verdict than one about somebody else.
 */
export function readSender(message: Element): ShownSender | null {
  const body = bodyOf(message);
  const header = (element: Element) => !insideMail(element) && isOwn(element, message) && (!body || isBefore(element, body));
  const elements = senderElements(message, header);
  const lines = linesOf(elements).map(readLine);
  const [line] = lines;
  if (!line || lines.some((other) => !other || !same(other.mailbox.address, line.mailbox.address))) return null;
  return { mailbox: line.mailbox, via: line.sentBy ?? viaOf(elements) ?? unverifiedMark(message, header) };
}

/** What one line names: the sender, and the host of whoever sent it on their behalf. */
interface SenderLine {
  readonly mailbox: Mailbox;
  readonly sentBy: string | null;
}

/** Elements side by side belong to one line, unless they carry the id of a line; each other one is a line of its own. */
function linesOf(elements: readonly Element[]): (readonly Element[])[] {
  const [first] = elements;
  const together = first && elements.every(({ parentElement, id }) => parentElement === first.parentElement && !id.endsWith('_FROM'));
  return together ? [elements] : elements.map((element) => [element]);
}

/**
 * "A on behalf of B": two names with addresses in one line, in elements of their own or as bare text. The last is the sender, the first sent
 * the mail (2026). `null` without an address, and for three names or more.
 */
function readLine(elements: readonly Element[]): SenderLine | null {
  const read = elements.flatMap((element) => namesIn(element));
  const mailboxes = read.filter((one, at) => one === null || !same(one.address, read[at - 1]?.address ?? ''));
  const last = mailboxes.at(-1);
  if (!last || mailboxes.length > 2 || mailboxes.includes(null)) return null;
  const first = mailboxes.length === 2 ? mailboxes[0] : null;
  return { mailbox: last, sentBy: first ? first.address.slice(first.address.lastIndexOf('@') + 1).toLowerCase() : null };
}

/** The names that an element holds: those of its parts with an address where there are several, else its own. */
function namesIn(element: Element): readonly (Mailbox | null)[] {
  for (let at: Element | undefined = element; at; ) {
    const parts: Element[] = [...at.children].filter(mentionsAddress);
    if (parts.length > 1) return parts.map(readMailbox);
    const bare = at === element && element.id.endsWith('_FROM') ? namesInText(element) : [];
    if (bare.length > 1) return bare;
    [at] = parts;
  }
  return [readMailbox(element)];
}

function mentionsAddress(element: Element): boolean {
  const hovers = [element, ...element.querySelectorAll('[title], [aria-label]')];
  const written = hovers.flatMap((one) => [one.getAttribute('title') ?? '', one.getAttribute('aria-label') ?? '']);
  return [element.textContent ?? '', ...written].some((words) => words.includes('@'));
}

/** The names in the text that stands in the line itself, parted by the words for "on behalf of". In an element of its own such a text is one name. */
function namesInText(element: Element): Mailbox[] {
  const own = [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? [node.nodeValue ?? ''] : []));
  const text = plain(own.join(' '));
  const words = onBehalfWords.find((one) => text.includes(`> ${one} `));
  const pieces = words === undefined ? [] : text.split(`> ${words} `);
  return pieces.flatMap((piece, at) => inBrackets(at < pieces.length - 1 ? `${piece}>` : piece) ?? []);
}

/** Whether the header names a sender by name alone, as Outlook does for colleagues. */
export function namesNobodysAddress(message: Element): boolean {
  const body = bodyOf(message);
  const elements = senderElements(
    message,
    (element) => !insideMail(element) && isOwn(element, message) && (!body || isBefore(element, body)),
  );
  return (
    elements.some((element) => plain(element.textContent ?? '') !== '') && elements.every((element) => !element.outerHTML.includes('@'))
  );
}

function senderElements(message: Element, header: (element: Element) => boolean): Element[] {
  const all = (selector: string) => [...message.querySelectorAll(selector)].filter(header);
  for (const hook of senderIds) {
    const found = all(hook);
    if (found.length > 0) return found;
  }
  const labelled = all('[aria-label]');
  const known = labelled.filter((element) => fromLabels.includes(labelOf(element)?.word ?? ''));
  if (known.length > 0) return known;
  // In a language that is not listed: the first labelled span with an address, outside the labelled rows of recipients, which are divs. 2026-02
  const first = labelled.find((element) => element.localName === 'span' && labelOf(element) && !inLabelledRow(element));
  return first && readMailbox(first) ? [first] : all(senderClass).slice(0, 1);
}

function inLabelledRow(element: Element): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (at.localName === 'div' && labelOf(at)) return true;
  return false;
}

/** A label such as `From: Name<address>`, taken apart; `null` for any other label. */
function labelOf(element: Element): { readonly word: string; readonly rest: string } | null {
  const label = element.getAttribute('aria-label')?.slice(0, longest) ?? '';
  const colon = label.search(/[:：]/);
  const word = label.slice(0, Math.max(colon, 0)).trim();
  return word === '' || word.length > 30 || /[<@]/.test(word) ? null : { word, rest: label.slice(colon + 1) };
}

/** Whether the element stands in this message and not in a collapsed one inside the same block. */
function isOwn(element: Element, message: Element): boolean {
  const folded = element.closest('[aria-expanded="false"]');
  // A button that opens a card may itself be folded; a block that holds the whole sender is a neighbour.
  return !folded || !message.contains(folded) || folded === element || folded.matches('button, [role="button"]');
}

function isBefore(element: Element, body: Element): boolean {
  return (body.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** `Name<address>` in text or label, or a name with the address in a `title`; `null` without an address or with two that differ. */
function readMailbox(element: Element): Mailbox | null {
  const text = plain(element.textContent ?? '');
  const label = plain(labelOf(element.querySelector('[aria-label]') ?? element)?.rest ?? labelOf(element)?.rest ?? '');
  const titles = [element, ...element.querySelectorAll('[title]')].map((one) => plain(one.getAttribute('title') ?? '')).filter(Boolean);
  const bracketed = [text, label, ...titles].map(inBrackets).filter((one) => one !== null);
  const bare = [...new Set(titles.filter(isAddress))];
  const first = bracketed[0];
  if (first) {
    const others = [...bracketed.map(({ address }) => address), ...bare.filter((title) => title !== first.name)];
    return others.every((other) => same(other, first.address)) ? { name: first.name, address: first.address } : null;
  }
  const hidden = bare.filter((title) => !same(title, text));
  if (hidden.length > 1) return null;
  const address = hidden[0] ?? (isAddress(text) ? text : (bare[0] ?? null));
  return address === null ? null : { name: same(text, address) ? '' : text, address };
}

/** The last pair of angle brackets: a display name may bring brackets of its own, the client's come after it. */
function inBrackets(text: string): (Mailbox & { readonly rest: string }) | null {
  const open = text.lastIndexOf('<');
  const close = text.indexOf('>', open);
  const address = open < 0 || close < 0 ? '' : text.slice(open + 1, close).trim();
  return isAddress(address) ? { name: text.slice(0, open).trim(), address, rest: text.slice(close + 1).trim() } : null;
}

function isAddress(text: string): boolean {
  return text.length < 500 && /^[^\s<>]+@[^\s<>@]+$/.test(text);
}

/** "via example.net" in any language, behind the address or in the element after it. Shown since 2021; where it stands is unverified. */
function viaOf(elements: readonly Element[]): string | null {
  for (const element of elements) {
    const places = [inBrackets(plain(element.textContent ?? ''))?.rest, element.nextElementSibling?.textContent];
    for (const place of places) {
      const [, host, ...more] = plain(place ?? '').split(' ');
      if (host && more.length === 0 && /^[a-z0-9.-]{1,200}\.[a-z]{2,24}$/i.test(host)) return host.toLowerCase();
    }
  }
  return null;
}

function unverifiedMark(message: Element, header: (element: Element) => boolean): string | null {
  return [...message.querySelectorAll(initials)].some((mark) => header(mark) && mark.textContent?.trim() === '?') ? '?' : null;
}

function plain(text: string): string {
  return text.slice(0, longest).replaceAll(/\s+/g, ' ').trim();
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
