import type { MailBody } from '../../core/mail/message.ts';
import { readBody } from './read-body.ts';

/** Most markup that is parsed, as in `core/mail/body/from-html.ts`; a mail beyond it is read up to here and says so in `cut`. */
const maxMarkup = 4_000_000;

/** Reads the HTML of a saved mail with the browser's own parser; `base` is what relative links count from, if the headers name it. The document made of it is inert: it loads and runs nothing. */
export function parseBody(html: string, parser: DOMParser, base: string | null = null): MailBody {
  const body = readBody(parser.parseFromString(html.slice(0, maxMarkup), 'text/html').documentElement, undefined, base);
  return html.length > maxMarkup && !body.cut.includes('text') ? { ...body, cut: [...body.cut, 'text'] } : body;
}
