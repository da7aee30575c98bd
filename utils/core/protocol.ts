import { z } from 'zod';
import { mailMessageSchema } from './mail/message.ts';
import type { Verdict } from './verdict/verdict.ts';

/** Every message between the parts of the extension: its name, what it carries (checked by the receiver) and what it answers. */
export const requestSchemas = {
  'mail.judge': z.object({ message: mailMessageSchema }),
} as const;

/** The answers, by the name of the request. */
export interface Answers {
  'mail.judge': Verdict;
}

export type RequestName = keyof typeof requestSchemas;

/** What a sender has to supply for a request. */
export type Request<Name extends RequestName> = z.input<(typeof requestSchemas)[Name]>;
