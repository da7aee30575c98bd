import { judgeMail } from '../../utils/core/mail/judge.ts';
import type { Request } from '../../utils/core/protocol.ts';
import type { Verdict } from '../../utils/core/verdict/verdict.ts';

/** Judges a mail that a content script read, with what the background knows about its surroundings. */
export function judgeOpenedMail({ message }: Request<'mail.judge'>): Verdict {
  return judgeMail(message);
}
