import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';

const bodySchema = z.object({
  text: z.string(),
  hiddenText: z.string().default(''),
  links: z.array(z.object({ href: z.string(), text: z.string(), hidden: z.boolean() })).default([]),
});

const expectationSchema = z.strictObject({
  name: z.string().optional(),
  address: z.string().optional(),
  subject: z.string().optional(),
  /** A part of the text. */
  body: z.string().optional(),
  recipients: z.array(z.string()).optional(),
  attachments: z.array(z.string()).optional(),
  sentAt: z.number().nullable().optional(),
  via: z.string().nullable().optional(),
  original: z.string().nullable().optional(),
  level: z.string().optional(),
  /** Ids of the reasons against the mail. */
  reasons: z.array(z.string()).optional(),
});

const caseSchema = z.object({
  url: z.url(),
  /** The one mail that has to be read; `null` = one stands open and must not be read; an empty list = none stands open. */
  expect: z.union([expectationSchema, z.null(), z.tuple([])]),
  rows: z.number().optional(),
  /** What the frame of the body reports. */
  remote: bodySchema.optional(),
});

export type Expectation = z.infer<typeof expectationSchema>;

/** A page of a webmail with the comment at its top that says where it stands and what has to be read. */
export interface WebmailCase extends z.infer<typeof caseSchema> {
  /** Path from the folder. */
  readonly name: string;
  readonly html: string;
}

/** Every page of the folder and below that carries such a comment; throws for a comment that says something else. */
export async function casesIn(folder: string): Promise<readonly WebmailCase[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  const cases = await Promise.all(
    names.map(async (name) => {
      const html = await readFile(`${folder}/${name}`, 'utf8');
      const comment = /<!-- case: (\{.*\}) -->/.exec(html)?.[1];
      return comment === undefined ? [] : [{ name, html, ...caseSchema.parse(JSON.parse(comment)) }];
    }),
  );
  return cases.flat();
}
