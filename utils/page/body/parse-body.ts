import type { MailBody } from '../../core/mail/message.ts';
import { readBody } from './read-body.ts';

/** Most markup that is parsed, as in `core/mail/body/from-html.ts`; a mail beyond it is read up to here and says so in `cut`. */
const maxMarkup = 4_000_000;

/** Reads the HTML of a saved mail with the browser's own parser. The document made of it is inert: it loads and runs nothing. */
export function parseBody(html: string, parser: DOMParser): MailBody {
  const body = readBody(parser.parseFromString(html.slice(0, maxMarkup), 'text/html').documentElement);
  return html.length > maxMarkup && !body.cut.includes('text') ? { ...body, cut: [...body.cut, 'text'] } : body;
}
