import { mailLimits } from '../../limits.ts';
import type { MailBody } from '../message.ts';

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
  if (text.length > mailLimits.text || hiddenText.length > mailLimits.text) cut.add('text');
  if (links.length > mailLimits.links) cut.add('links');
  if (images.length > mailLimits.links) cut.add('images');
  if (forms.length > mailLimits.forms) cut.add('forms');
  return {
    text: text.slice(0, mailLimits.text),
    hiddenText: hiddenText.slice(0, mailLimits.text),
    links: links.slice(0, mailLimits.links),
    images: images.slice(0, mailLimits.links),
    forms: forms.slice(0, mailLimits.forms),
    cut: [...cut],
  };
}
