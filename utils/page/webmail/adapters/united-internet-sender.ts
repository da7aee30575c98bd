import type { Mailbox } from '../../../core/mail/message.ts';
import { shownMailbox } from './united-internet-mailbox.ts';
import { findAll, type SearchRoot } from './united-internet-roots.ts';

/** The sender in a row: `.list-mail-item__sender[title]` 2026-06, the trusted form 2026; the older table `td.name` 2024. */
const inRow = '.list-mail-item__sender, .list-mail-item__sender-trusted-text, td.name';

/** A class name that says "sender" as a word of its own. No such hook of the reading pane was ever evidenced: see `senderInPane`. */
const senderWord = /(?:^|[\s_-])(?:sender|from)(?:$|[\s_-])/;

/**
 * The sender of a mail by its row in the list, confirmed or completed by the header of the reading pane.
 * `null` if no address is shown, or if the two disagree.
 */
export function senderOf(row: Element | null, rows: readonly Element[], pane: readonly SearchRoot[]): Mailbox | null {
  const named = row && senderLabel(row);
  const listed = row && senderInRow(row, rows);
  const shown = senderInPane(pane);
  if (listed && shown && listed.address.toLowerCase() !== shown.address.toLowerCase()) return null;
  if (listed) return listed;
  return shown && { name: shown.name || (named?.text ?? ''), address: shown.address };
}

/**
 * The sender by the row. Where the hover text repeats what stands in the row, it may be a mere display name,
 * and that can be somebody else's address: it counts only if another row proves that hover texts hold the address.
 */
function senderInRow(row: Element, rows: readonly Element[]): Mailbox | null {
  const label = senderLabel(row);
  const mailbox = label && shownMailbox(label.title);
  if (!mailbox) return null;
  if (label.title !== label.text) return { name: mailbox.name || label.text, address: mailbox.address };
  return mailbox.address === label.title && rows.some(titleAddsAddress) ? mailbox : null;
}

function titleAddsAddress(row: Element): boolean {
  const label = senderLabel(row);
  return label !== null && shownMailbox(label.title) !== null && !label.text.includes('@');
}

/** What stands in the row and what hovering shows. */
function senderLabel(row: Element): { readonly title: string; readonly text: string } | null {
  const element = row.querySelector(inRow);
  const titled = element?.hasAttribute('title') ? element : (element?.querySelector('[title]') ?? null);
  if (!element || !titled) return null;
  return { title: (titled.getAttribute('title') ?? '').trim(), text: (element.textContent ?? '').trim() };
}

/** The one address that the header of the reading pane calls the sender's (unverified); `null` if it names none or several. */
function senderInPane(pane: readonly SearchRoot[]): Mailbox | null {
  const found = findAll(pane, '[class*="sender"], [class*="from"]')
    .filter((element) => senderWord.test(element.getAttribute('class') ?? '') && !element.querySelector('iframe'))
    .flatMap((element) => shownMailbox(element.getAttribute('title') ?? '') ?? shownMailbox(element.textContent ?? '') ?? []);
  const [first, ...others] = found;
  return first && others.every(({ address }) => address.toLowerCase() === first.address.toLowerCase()) ? first : null;
}
