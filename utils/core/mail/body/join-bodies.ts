import { type MailBody, maxLinks, maxText } from '../message.ts';

/** Several bodies as one, in order, within the limits of one. */
export function joinBodies(bodies: readonly MailBody[]): MailBody {
  const [only] = bodies;
  if (only && bodies.length === 1) return only;
  const text = bodies.map((body) => body.text).join('\n');
  const hiddenText = bodies.map((body) => body.hiddenText).join('\n');
  const links = bodies.flatMap((body) => body.links);
  const images = bodies.flatMap((body) => body.images);
  const forms = bodies.flatMap((body) => body.forms);
  const cut = new Set(bodies.flatMap((body) => body.cut));
  if (text.length > maxText || hiddenText.length > maxText) cut.add('text');
  if (links.length > maxLinks) cut.add('links');
  if (images.length > maxLinks) cut.add('images');
  if (forms.length > maxForms) cut.add('forms');
  return {
    text: text.slice(0, maxText),
    hiddenText: hiddenText.slice(0, maxText),
    links: links.slice(0, maxLinks),
    images: images.slice(0, maxLinks),
    forms: forms.slice(0, maxForms),
    cut: [...cut],
  };
}

/** As in the schema of a body. */
const maxForms = 100;
