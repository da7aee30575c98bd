import pLimit from 'p-limit';
import { sendMessage } from '../../utils/browser/messaging.ts';
import type { MailMessage } from '../../utils/core/mail/message.ts';
import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import { fetchRawHeaders } from '../../utils/page/webmail/raw-headers.ts';

/** The two verdicts on a message: on what the page shows, at once, and on that together with the headers, where they can be had. */
export interface Judgement {
  readonly first: Promise<Verdict>;
  /** Equal to `first` where no headers can be had. */
  readonly final: Promise<Verdict>;
}

/** The judgements of one page. */
export interface Judgements {
  /** Gives every message its judgement once; what is drawn again gets the one it had. */
  of(message: MailMessage, originalUrl: string | null): Judgement;
  /** Forgets the judgement of a message, because its surroundings changed. */
  forget(id: string): void;
}

/** Most judgements kept for messages that come back into view. */
const maxKept = 200;
/** Most judgements under way at once: a thread of fifty messages must not flood the worker. */
const atOnce = 2;

/** Makes the memory of judgements of one page. */
export function rememberJudgements(): Judgements {
  const kept = new Map<string, Judgement & { readonly fingerprint: string }>();
  const queue = pLimit(atOnce);

  function judgementOf(message: MailMessage, originalUrl: string | null): Judgement {
    const fingerprint = fingerprintOf(message);
    const known = kept.get(message.id);
    if (known?.fingerprint === fingerprint) return known;
    const first = queue(() => judge(message));
    const judgement = { fingerprint, first, final: judgeWithHeaders(first, message, originalUrl) };
    kept.delete(message.id);
    kept.set(message.id, judgement);
    // A worker that did not answer is asked again the next time the message is seen.
    judgement.final.catch(() => kept.delete(message.id));
    for (const oldest of kept.keys()) {
      if (kept.size <= maxKept) break;
      kept.delete(oldest);
    }
    return judgement;
  }

  /** Headers are fetched only for mail that speaks for Amazon: everything else is none of our business. */
  async function judgeWithHeaders(first: Promise<Verdict>, message: MailMessage, originalUrl: string | null): Promise<Verdict> {
    const verdict = await first;
    if (verdict.level === 'none' || originalUrl === null) return verdict;
    const rawHeaders = await fetchRawHeaders(originalUrl);
    return rawHeaders === null ? verdict : queue(() => judge({ ...message, rawHeaders }));
  }

  return { of: judgementOf, forget: (id) => kept.delete(id) };
}

/** A message whose text is drawn bit by bit is a new one each time; one that is only drawn again is not. */
function fingerprintOf({ from, subject, body }: MailMessage): string {
  return [from.address, from.name, subject, body.text.length, body.links.length, body.images.length].join('\n');
}

/** Asks the background; a worker that was just being stopped gets one more chance. */
async function judge(message: MailMessage): Promise<Verdict> {
  try {
    return await sendMessage('mail.judge', { message });
  } catch {
    return await sendMessage('mail.judge', { message });
  }
}
