import type { HtmlReader } from '../../utils/core/mail/eml-body.ts';
import { readEmlWith } from '../../utils/core/mail/eml-message.ts';
import { type FoundMail, openMailFile, readFoundMail } from '../../utils/core/mail/files/mail-file.ts';
import { parseBody } from '../../utils/page/body/parse-body.ts';

// Everything that reads files of mail programs, loaded when the first one is opened.

const parser = new DOMParser();

/** Reads markup with the browser's own parser: inert, it loads and runs nothing. */
export const htmlReader: HtmlReader = (html, base) => parseBody(html, parser, base);

/** Opens a file with mails; see `openMailFile`. */
export const openFile = openMailFile;

/** Reads one of its mails. */
export function readMail(found: FoundMail & { readonly kind: 'mail' }) {
  return readFoundMail(htmlReader, found);
}

/** Reads the source of a mail. */
export function readSource(source: Uint8Array) {
  return readEmlWith(htmlReader, source);
}
