import type { Mailbox } from '../../../core/mail/message.ts';

/** Sender in the header. 2026; without the pill 2026, by programs that take its text whole. */
const senders = ['[data-test-id="message-from"] [data-test-id="email-pill"]', '[data-test-id="message-from"]'];
/** Sender in the layout of 2026-09, which opens a card of contacts; recipients have such cards too. */
const card = '[data-test-id="message-header"] [data-test-id="with-contact-card-anchor"]';
/** Picture of the sender, whose address holds that of the mailbox. 2026-09 */
const picture = '[data-test-id="message-header"] img[src*="/photo"]';
const recipients = '[data-test-id="message-recipients"], [data-test-id="message-to"]';

/** An address in angle brackets. Display names may hold one, too, so the last one of a text counts. */
const bracketed = /<([^<>@]{0,300}@[^<>@]{1,300})>/g;

/**
 * Name and address of the sender; `null` if no address is shown, because a name that looks like an address is none. `find` searches this message
 * outside its mail.
 */
export function yahooSender(find: (selector: string) => readonly Element[]): Mailbox | null {
  for (const hook of senders) {
    const [place] = find(hook);
    const found = place ? shownMailbox(place) : null;
    if (found) return found;
  }
  const [anchor] = find(card).filter(isNoRecipient);
  return anchor ? mailboxOnCard(anchor, find(picture).filter(isNoRecipient)) : null;
}

/**
 * The address stands in brackets behind the name, or in `title` where the name alone is shown. A `title` that only repeats
 * a part of the text may be the name, so then the brackets decide.
 */
function shownMailbox(place: Element): Mailbox | null {
  const text = wordsOf(place);
  const titled = titledAddress(place);
  const address = titled !== null && !text.includes(titled) ? titled : (addressInBrackets(text) ?? titled);
  return address === null ? null : mailboxOf(text, address);
}

/** The picture's address decides. Without one: `title` or label where they add something to the text, else brackets in the text. */
function mailboxOnCard(anchor: Element, pictures: readonly Element[]): Mailbox | null {
  const text = wordsOf(anchor);
  const pictured = new Set(pictures.flatMap((element) => addressInPicture(element.getAttribute('src') ?? '') ?? []));
  const [certain, ...others] = pictured;
  if (others.length > 0) return null;
  if (certain !== undefined) return mailboxOf(text, certain);
  const labels = [titledAddress(anchor), addressIn(anchor.getAttribute('aria-label') ?? '')];
  const added = new Set(labels.filter((address) => address !== null && !text.includes(address)));
  if (added.size > 1) return null;
  const address = [...added][0] ?? addressInBrackets(text);
  return address ? mailboxOf(text, address) : null;
}

/** `…/endpoints/smtp:<address>/photo`, the address escaped or not (2026-09). */
function addressInPicture(src: string): string | null {
  const written = /\/endpoints\/smtp(?::|%3A)([^/?#]{3,900})\/photo/i.exec(src.slice(0, 2_000))?.[1];
  try {
    return written === undefined ? null : addressIn(decodeURIComponent(written));
  } catch {
    return null;
  }
}

function isNoRecipient(element: Element): boolean {
  return element.closest(recipients) === null;
}

function mailboxOf(text: string, address: string): Mailbox {
  const name = text.replace(`<${address}>`, '').trim();
  return { name: name === address ? '' : name, address };
}

/** The address in the `title` of an element or of one inside it. */
export function titledAddress(place: Element): string | null {
  for (const element of [place, ...place.querySelectorAll('[title]')]) {
    const address = addressIn(element.getAttribute('title') ?? '');
    if (address) return address;
  }
  return null;
}

/** The last address in brackets in a text. */
export function addressInBrackets(text: string): string | null {
  return [...text.matchAll(bracketed)].at(-1)?.[1]?.trim() ?? null;
}

function addressIn(text: string): string | null {
  const shown = text.slice(0, 2_000).trim();
  return addressInBrackets(shown) ?? (/^[^\s<>@]{1,300}@[^\s<>@]{1,300}$/.test(shown) ? shown : null);
}

/** The text of an element, white space folded. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').slice(0, 2_000).replaceAll(/\s+/g, ' ').trim();
}
