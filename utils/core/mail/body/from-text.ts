import { mailLimits } from '../../limits.ts';
import type { MailBody } from '../message.ts';
import { createBodyBuilder } from './body-builder.ts';

/** What webmail turns into a link in a plain-text mail: an address with a scheme, or one that begins with `www.`. */
const address = /\b(?:https?:\/\/|www\.)[^\s<>"'`()[\]{}]{3,2000}/gi;

/** Reads the body of a plain-text mail the way webmail shows it: addresses become links, the rest stays text. Never throws. */
export function bodyFromText(text: string): MailBody {
  const builder = createBodyBuilder(mailLimits);
  const source = text.slice(0, mailLimits.text);
  let done = 0;
  for (const match of source.matchAll(address)) {
    const shown = match[0].replace(/[.,;:!?]{1,9}$/, '');
    builder.text(source.slice(done, match.index));
    builder.open('a', (name) => (name === 'href' ? withScheme(shown) : null));
    builder.text(shown);
    builder.close();
    done = match.index + shown.length;
  }
  builder.text(source.slice(done));
  const body = builder.finish();
  return text.length > mailLimits.text && !body.cut.includes('text') ? { ...body, cut: [...body.cut, 'text'] } : body;
}

function withScheme(shown: string): string {
  return /^www\./i.test(shown) ? `http://${shown}` : shown;
}
