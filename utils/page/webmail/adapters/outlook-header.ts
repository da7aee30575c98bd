import type { MailAttachment } from '../../../core/mail/message.ts';
import { lineText } from '../../line-text.ts';
import { bodyOf, insideMail, paneOf } from './outlook-messages.ts';

/** Subject of the conversation or the item. Ids 2026-02, heading 2025-12. The text stands in a `title` too, without marks beside it. */
const subjects = ['[id^="CONV_"][id$="_SUBJECT"]', '[id$="_SUBJECT"]', '[role="heading"][aria-level="2"]', '[role="heading"]'];
/** Rows of recipients: ids 2026-02, labelled divs 2026-02. */
const recipientRows = '[id$="_TO"], [id$="_CC"], div[aria-label*=":"]';
/** Attachments: options in a list, 2025; children of it before. */
const attachments = ['[role="listbox"] [role="option"]', '[role="listbox"] > div > div'];

/** The subject as the header of the pane shows it, empty if there is none. */
export function subjectOf(message: Element): string {
  const scope = paneOf(message) ?? message.ownerDocument;
  for (const hook of subjects) {
    for (const element of scope.querySelectorAll(hook)) {
      if (insideMail(element)) continue;
      const title =
        element.getAttribute('title') ?? element.querySelector('[title]:not(button, [role="button"], button *)')?.getAttribute('title');
      // A button that has the mail summarised stands beside it (2026).
      const subject = title ? title.replaceAll(/\s+/g, ' ').trim().slice(0, 5_000) : lineText(element);
      if (subject) return subject;
    }
  }
  return '';
}

/** Addresses of recipients as far as Outlook writes them out, which it does for few. Lower case, no doubles. */
export function recipientsOf(message: Element): string[] {
  const body = bodyOf(message);
  const rows = [...message.querySelectorAll(recipientRows)].filter((row) => !insideMail(row) && !(body && row.contains(body)));
  const texts = rows.flatMap((row) => [
    row.getAttribute('aria-label') ?? '',
    row.textContent ?? '',
    ...[...row.querySelectorAll('[title]')].map((element) => element.getAttribute('title') ?? ''),
  ]);
  const addresses = texts
    .flatMap((text) => text.slice(0, 20_000).split(/[\s<>;,:"()]+/))
    .filter((word) => /^[^@]{1,200}@[a-z0-9.-]{1,200}$/i.test(word));
  return [...new Set(addresses.map((address) => address.toLowerCase()))].slice(0, 200);
}

/** Names of the attachments shown with the message. */
export function attachmentsOf(message: Element): MailAttachment[] {
  for (const hook of attachments) {
    const chips = [...message.querySelectorAll(hook)].filter((chip) => !insideMail(chip));
    if (chips.length > 0) return chips.map((chip) => ({ name: fileName(chip), type: '' })).filter(({ name }) => name !== '');
  }
  return [];
}

/** A file name from a tooltip, else what of the label comes before size and actions, which follow the ending. */
function fileName(chip: Element): string {
  const title = chip.getAttribute('title') ?? chip.querySelector('[title]')?.getAttribute('title');
  const shown = (title ?? chip.getAttribute('aria-label') ?? chip.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 500);
  const words = shown.split(' ');
  const last = words.findIndex((word) => /\.[a-z0-9]{2,8}$/i.test(word));
  return last < 0 ? shown : words.slice(0, last + 1).join(' ');
}
