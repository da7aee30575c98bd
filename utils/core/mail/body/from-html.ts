import { Parser } from 'htmlparser2';
import { mailLimits } from '../../limits.ts';
import type { MailBody } from '../message.ts';
import { createBodyBuilder } from './body-builder.ts';

/** Most markup that is tokenized; a mail beyond it is read up to here and says so in `cut`. */
const maxMarkup = 4_000_000;

/** Reads the body of an HTML mail; `base` is what relative links count from, if the headers name it. Never throws: broken markup is read as tolerantly as a browser would, in one pass. */
export function bodyFromHtml(html: string, base: string | null = null): MailBody {
  const builder = createBodyBuilder(mailLimits, base);
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        builder.open(tag, (name) => attributes[name] ?? null);
      },
      ontext(text) {
        builder.text(text);
      },
      onclosetag() {
        builder.close();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html.slice(0, maxMarkup));
  parser.end();
  const body = builder.finish();
  return html.length > maxMarkup && !body.cut.includes('text') ? { ...body, cut: [...body.cut, 'text'] } : body;
}
