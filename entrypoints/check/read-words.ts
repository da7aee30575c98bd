import { bodyFromText } from '../../utils/core/mail/body/from-text.ts';
import type { MailBody } from '../../utils/core/mail/message.ts';
import { parseBody } from '../../utils/page/body/parse-body.ts';

/** Words as the body of a mail; with markup, if they were copied from a page, since only that tells where its links lead. */
export function bodyOfWords(text: string, html: string | null): MailBody {
  return html === null ? bodyFromText(text) : parseBody(html, new DOMParser());
}
