import type { LostPart } from '../verdict/verdict.ts';
import { isCutPage } from './body/cut-page.ts';
import { bodyFromText } from './body/from-text.ts';
import { joinBodies } from './body/join-bodies.ts';
import type { MailBody } from './message.ts';
import { isNoise } from './mime/decoded-text.ts';
import type { Mime } from './mime/read-mime.ts';

/**
 * Reads markup into a body: a tokenizer where there is no page (`from-eml.ts`), the browser's own parser on a page.
 * `base` is what relative links count from, if the mail's headers name it.
 */
export type HtmlReader = (html: string, base: string | null) => MailBody;

/** The content of one message, and what of it could not be read. */
export interface EmlBody {
  readonly body: MailBody;
  readonly lost: readonly LostPart[];
}

/** How much of a body is looked at to see whether it is words. */
const seen = 20_000;

/** The page, as most programs show it; the text where there is none, or where nothing is to be seen in the page or it could not be read. */
export function emlBody({ email, base, lost }: Mime, bodyFromHtml: HtmlReader): EmlBody {
  const { html = '', text = '' } = email;
  if (html.trim() === '') return { body: bodyFromText(text), lost };
  const page = bodyFromHtml(html, base);
  const kinds: readonly LostPart[] = showsNothing(page) && isCutPage(html) ? [...lost, 'html'] : lost;
  if (text.trim() !== '' && !isReadable(page)) return { body: bodyFromText(text), lost: kinds };
  return { body: lost.includes('html') ? joinBodies([bodyFromText(text), page]) : page, lost: kinds };
}

/** Whether a body shows anything, and words rather than noise. */
export function isReadable(body: MailBody): boolean {
  return !isEmptyBody(body) && !isNoise(body.text.slice(0, seen));
}

function isEmptyBody(body: MailBody): boolean {
  return showsNothing(body) && body.forms.length === 0;
}

/** The fields of a form may be all that is left of a page, but they say nothing. */
function showsNothing({ text, images, links }: MailBody): boolean {
  return text.trim() === '' && images.length === 0 && links.length === 0;
}
