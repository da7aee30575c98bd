/**
 * Every bound of what pages send to the background, once for both sides. Pages cut what they send to it; the schemas at the border refuse
 * what exceeds it. No imports: this file is part of the scripts that run in pages. Lengths are in UTF-16 units, the rest are counts.
 */

/** Of a mail. A mail is cut, never refused for its size: a message that is refused would be one without a warning. */
export const mailLimits = {
  /** Names, addresses, ids, texts of links, names of fields and of files. */
  line: 2_000,
  subject: 5_000,
  recipients: 200,
  attachments: 500,
  /** Of the visible text, and of the hidden text. What exceeds it is named in `body.cut`, as with links and pictures. */
  text: 2_000_000,
  /** Links, and pictures. */
  links: 5_000,
  href: 10_000,
  forms: 100,
  fields: 200,
  rawHeaders: 262_144,
} as const;

/** Of the list of mails that stand open in a page, by their ids. */
export const openMailLimits = { ids: 200, id: mailLimits.line } as const;

/** Of a file with mails, and of each mail in it: attachments make them large; nothing sensible exceeds the limit of the big services. In bytes. */
export const fileLimits = { bytes: 25 * 1024 * 1024 } as const;

/** Of what is pasted into the check page: a link, a sender with its name. */
export const askedLimits = { link: 20_000, sender: 2_000 } as const;

/** Of a client of webmail: its id, the key of a body in a frame of its own, the outline of a page that could not be read. */
export const clientLimits = { id: 40, key: 500, structure: 20_000 } as const;

/** Of the snapshot of a page that asks for something. */
export const signinLimits = {
  text: 20_000,
  line: 300,
  url: 2_000,
  headings: 40,
  forms: 30,
  fields: 60,
  marks: 80,
  images: 60,
  hosts: 80,
} as const;

/** Of what is read from a page of the portal. */
export const portalLimits = {
  /** Headings, labels and pieces of text. */
  text: 300,
  url: 2_000,
  /** Values under a label, and descriptions. */
  value: 2_000,
  datetime: 100,
  titles: 8,
  links: 8,
  actions: 8,
  lines: 60,
  /** Pieces of one line. */
  pieces: 40,
  fields: 40,
  marks: 24,
  mark: 60,
  /** Headings over a group. */
  context: 8,
  groups: 400,
  /** Items of one group. */
  items: 5_000,
  /** Pieces of data that the page carries, and the length of one. */
  data: 60,
  dataText: 16_000_000,
  notes: 60,
  endpoints: 20,
} as const;
