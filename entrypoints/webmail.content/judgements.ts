import pLimit from 'p-limit';
import { sendMessage } from '../../utils/browser/messaging.ts';
import type { MailMessage } from '../../utils/core/mail/message.ts';
import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import { fetchRawHeaders } from '../../utils/page/webmail/raw-headers.ts';
import { setBounded } from './bounded-map.ts';
import { fitMessage } from './fit-message.ts';

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
  /** Forgets the judgements of all mail from an address, because the user now thinks otherwise of it. */
  forgetSender(address: string): void;
}

/** Most judgements and most header sections kept for messages that come back into view. */
const limits = { judgements: 200, headers: 50 };
/** Most judgements under way at once: a thread of fifty messages must not flood the worker. */
const atOnce = 2;
/** Longest wait for one answer of the worker, ms: without a bound, one that never comes would block all that follow. */
const patience = 8_000;
/** From so many characters on, reading and sending are two tasks of the page: either alone is short enough not to be felt. */
const large = 100_000;

/** Makes the memory of judgements of one page. */
export function rememberJudgements(): Judgements {
  const kept = new Map<string, Judgement & { readonly fingerprint: string; readonly address: string }>();
  const headers = new Map<string, Promise<string | null>>();
  const queue = pLimit(atOnce);

  function judgementOf(message: MailMessage, originalUrl: string | null): Judgement {
    const fingerprint = fingerprintOf(message);
    const known = kept.get(message.id);
    if (known?.fingerprint === fingerprint) return known;
    const first = queue(() => judge(message));
    const judgement = { fingerprint, address: message.from.address, first, final: judgeWithHeaders(first, message, originalUrl) };
    setBounded(kept, message.id, judgement, limits.judgements);
    // A worker that did not answer is asked again the next time the message is seen.
    judgement.final.catch(() => {
      if (kept.get(message.id) === judgement) kept.delete(message.id);
    });
    return judgement;
  }

  /** Headers are fetched only for mail that speaks for Amazon: everything else is none of our business. */
  async function judgeWithHeaders(first: Promise<Verdict>, message: MailMessage, originalUrl: string | null): Promise<Verdict> {
    const verdict = await first;
    if (verdict.level === 'none' || originalUrl === null) return verdict;
    const rawHeaders = await headersAt(originalUrl);
    return rawHeaders === null ? verdict : queue(() => judge({ ...message, rawHeaders }));
  }

  /** Asked for once per message, failures included: a body that keeps changing must not fetch its original over and over. */
  function headersAt(url: string): Promise<string | null> {
    const asked = headers.get(url) ?? fetchRawHeaders(url);
    setBounded(headers, url, asked, limits.headers);
    return asked;
  }

  return {
    of: judgementOf,
    forgetSender(address) {
      for (const [id, judgement] of kept) if (judgement.address === address) kept.delete(id);
    },
  };
}

/** A message whose text is drawn bit by bit is a new one each time; one that is only drawn again is not. */
function fingerprintOf({ from, subject, body }: MailMessage): string {
  return [from.address, from.name, subject, body.text.length, body.links.length, body.images.length].join('\n');
}

/** Asks the background; a worker that was just being stopped gets one more chance. */
async function judge(message: MailMessage): Promise<Verdict> {
  const fitting = fitMessage(message);
  if (message.body.text.length + message.body.hiddenText.length > large) await new Promise((resolve) => setTimeout(resolve, 0));
  try {
    return await inTime(sendMessage('mail.judge', { message: fitting }));
  } catch {
    return await inTime(sendMessage('mail.judge', { message: fitting }));
  }
}

/** Rejects what takes too long. */
function inTime<Result>(answer: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The worker gave no answer.')), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
