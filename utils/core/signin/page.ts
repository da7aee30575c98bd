import { z } from 'zod';
import { signinLimits } from '../limits.ts';

/**
 * What the snapshot delivers: a page that asks for something, by its structure and its visible words. Never a typed value.
 * The schema guards the border to the background, where everything from a page is hostile; the limits keep the work per page bounded.
 */

const line = z.string().max(signinLimits.line);
const url = z.string().max(signinLimits.url);
const host = z.string().max(253);
const count = z.number().int().min(0).max(1_000_000);

/**
 * What a field is for. `otp` = one-time code, `card` = number, date or code of a payment card, `identity` = bank account, tax or
 * social-security number, identity papers; `email` = whatever names an account: address, user name, phone number.
 */
export const fieldKinds = ['password', 'otp', 'card', 'identity', 'email', 'text', 'other'] as const;

export type FieldKind = (typeof fieldKinds)[number];

/** One field, as markup and label describe it. `visible` = drawn at all, wherever on the page. */
export const signinFieldSchema = z.object({
  kind: z.enum(fieldKinds),
  name: line,
  id: line,
  autocomplete: line,
  label: line,
  visible: z.boolean(),
});

/** `action` is absolute, empty for fields that stand in no form; `method` is `get`, `post`, `dialog` or `none`. */
export const signinFormSchema = z.object({
  action: url,
  method: z.enum(['get', 'post', 'dialog', 'none']),
  fields: z.array(signinFieldSchema).max(signinLimits.fields),
});

/**
 * A picture or what stands for one. `icon` = the page's icon, `image` = a picture, `label` = the name of a drawing or of a linked
 * symbol for screen readers, `background` = a picture set by inline style. `alt` is empty where there is none; `data:` sources are cut short.
 */
export const signinImageSchema = z.object({ kind: z.enum(['icon', 'image', 'label', 'background']), src: url, alt: line });

/** `code` counts scripts and style sheets, `media` everything else. */
export const resourceHostSchema = z.object({ host, code: count, media: count });

/** `help` counts links whose path is one of Amazon's help, terms or privacy pages. */
export const linkHostSchema = z.object({ host, count, help: count });

export const signinPageSchema = z.object({
  url,
  title: line,
  /** `lang` of the root element as written. */
  language: z.string().max(40),
  /** Steps from the top document; 0 = the page in the address bar. */
  frameDepth: z.number().int().min(0).max(50),
  /** The snapshot always says `false`; the background, which knows the mails of this session, sets it. */
  openedFromFakeMail: z.boolean(),
  /** Visible words as written, blocks separated by line feeds. */
  text: z.string().max(signinLimits.text),
  headings: z.array(line).max(signinLimits.headings),
  forms: z.array(signinFormSchema).max(signinLimits.forms),
  /** Which of the marks of Amazon's own sign-in markup are there, such as `#ap_email`, `[appActionToken]`, `form:signIn`, `.a-icon-logo`. */
  marks: z.array(z.string().max(60)).max(signinLimits.marks),
  images: z.array(signinImageSchema).max(signinLimits.images),
  resourceHosts: z.array(resourceHostSchema).max(signinLimits.hosts),
  linkHosts: z.array(linkHostSchema).max(signinLimits.hosts),
  copyright: line,
  /** What was left out because it exceeded a limit. */
  cut: z.array(z.enum(['text', 'headings', 'forms', 'images', 'hosts', 'elements'])).max(6),
});

export type SigninField = z.infer<typeof signinFieldSchema>;
export type SigninForm = z.infer<typeof signinFormSchema>;
export type SigninImage = z.infer<typeof signinImageSchema>;
export type SigninPage = z.infer<typeof signinPageSchema>;

/** What the surroundings know about a page. Everything is optional, and the verdict must stand without. */
export interface SigninContext {
  /** Hosts that the user marked as trusted, lower-case ASCII. A host covers itself only, no look-alike and nothing below it. */
  readonly trustedHosts?: ReadonlySet<string>;
}
