import { z } from 'zod';
import { portalLimits } from '../../limits.ts';

/**
 * What the page delivers about itself before anything is understood: data it carries, and repeated blocks with their texts and links.
 * The schema guards the border to the background, where everything from a page is hostile.
 */

const text = z.string().max(portalLimits.text);
const url = z.string().max(portalLimits.url);
const datetime = z.string().max(portalLimits.datetime);

/** A run of text under one element; `datetime` is what a `<time>` around it says. */
export const rawTextSchema = z.object({ text, datetime: datetime.optional() });

export const rawLinkSchema = z.object({ href: url, text });

export const rawItemSchema = z.object({
  /** The page's own name for the item (`data-id`, `id`), if it has one. */
  id: z.string().max(200).nullable(),
  /** What may be the title, best first: headings, named properties, links, bold text. */
  titles: z.array(text).max(portalLimits.titles),
  links: z.array(rawLinkSchema).max(portalLimits.links),
  /** The lines a reader sees, each as the pieces it is put together from. */
  lines: z.array(z.array(rawTextSchema).max(portalLimits.pieces)).max(portalLimits.lines),
  /** Named values: table cells under their column head, microdata, definition lists. */
  fields: z
    .array(z.object({ label: text, value: z.string().max(portalLimits.value), datetime: datetime.optional() }))
    .max(portalLimits.fields),
  /** Labels of buttons and of links that look like buttons. */
  actions: z.array(text).max(portalLimits.actions),
  /** A longer text that may describe the item; empty if there is none. */
  description: z.string().max(portalLimits.value),
  /** What only attributes show: class names, states, kinds of the item itself and of badges and icons without words. */
  marks: z.array(z.string().max(portalLimits.mark)).max(portalLimits.marks),
});

export const rawGroupSchema = z.object({
  origin: z.enum(['microdata', 'page']),
  /** Headings and labels that stand over the group, the nearest first. */
  context: z.array(text).max(portalLimits.context),
  /** Index of the group one of whose items holds this group, or `null`. */
  within: z.number().int().nullable(),
  items: z.array(rawItemSchema).max(portalLimits.items),
});

export const rawDataSchema = z.object({ origin: z.enum(['json', 'state', 'json-ld']), text: z.string().max(portalLimits.dataText) });

export const portalReadingSchema = z.object({
  url,
  /** BCP 47 tag of the page, empty if it names none. */
  language: z.string().max(40),
  data: z.array(rawDataSchema).max(portalLimits.data),
  groups: z.array(rawGroupSchema).max(portalLimits.groups),
  /** Short sentences of the main part, where a page says that nothing is pending. */
  notes: z.array(text).max(portalLimits.notes),
  /** Whether the page asks for a password. */
  signIn: z.boolean(),
  /** Whether there is more than is shown: a further page, a button that loads more. */
  more: z.object({ next: url.nullable(), button: text.nullable(), pages: z.number().int().nullable() }),
});

export type RawText = z.infer<typeof rawTextSchema>;
export type RawLink = z.infer<typeof rawLinkSchema>;
export type RawItem = z.infer<typeof rawItemSchema>;
export type RawGroup = z.infer<typeof rawGroupSchema>;
export type RawData = z.infer<typeof rawDataSchema>;
export type PortalReading = z.infer<typeof portalReadingSchema>;
