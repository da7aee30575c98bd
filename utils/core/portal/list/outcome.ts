import { z } from 'zod';
import { signinPath } from '../../data/signin-paths.ts';

/** How an attempt to read the portal ended. Instants in milliseconds since 1970. */
export const syncOutcomeSchema = z.discriminatedUnion('kind', [
  /** Read; `unchanged` = the portal says that nothing has changed since the last time. */
  z.object({ kind: z.literal('ok'), unchanged: z.boolean() }),
  z.object({ kind: z.literal('signed-out') }),
  /** No network, or no answer in time. */
  z.object({ kind: z.literal('offline'), timedOut: z.boolean() }),
  z.object({ kind: z.literal('rate-limited'), until: z.number() }),
  /** An answer that is none of what is known; the last good list stays. */
  z.object({ kind: z.literal('changed'), why: z.enum(['html-instead-of-json', 'cut-off', 'unknown-shape', 'elsewhere', 'not-found']) }),
  /** The portal does not allow it (403 and the like), signed in or not. */
  z.object({ kind: z.literal('refused'), status: z.number() }),
  z.object({ kind: z.literal('server-error'), status: z.number(), until: z.number().nullable() }),
]);

export type SyncOutcome = z.infer<typeof syncOutcomeSchema>;

/** An answer of the portal as far as it is needed to tell how it ended. Header names in lower case; `url` after all redirects. */
export interface PortalAnswer {
  readonly status: number;
  readonly url: string;
  readonly requestedUrl: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** What was asked for: JSON or a page. */
  readonly expects: 'json' | 'html';
}

const passwordField = /\btype ?= ?["']?password\b/i;
const saysSignedOut =
  /"(?:error|code|message|status|reason)"\s?:\s?"[^"]{0,60}(?:unauthori[sz]ed|unauthenticated|not[ _-]?(?:logged|signed)[ _-]?in|login[ _-]?required|authentication[ _-]?required|session[ _-]?expired)/i;

/**
 * What an answer means, before its content is understood: `null` = it may be read. Looks at status, final address, headers and the first
 * and last part of the body; total for any input. `now` is needed for a `Retry-After` in seconds.
 */
export function outcomeOf(answer: PortalAnswer, now: Date): SyncOutcome | null {
  const { status, url, requestedUrl, body, expects } = answer;
  if (status === 304) return { kind: 'ok', unchanged: true };
  const start = body.slice(0, 60_000);
  if (status === 401 || status === 407 || status === 419 || status === 440) return { kind: 'signed-out' };
  const retry = retryAfter(answer.headers['retry-after'], now);
  if (status === 429 || (status === 503 && retry !== null)) return { kind: 'rate-limited', until: retry ?? now.getTime() + defaultWait };
  if (status === 403 || status === 451)
    return asksToSignIn(url, requestedUrl, start) ? { kind: 'signed-out' } : { kind: 'refused', status };
  if (status >= 500) return { kind: 'server-error', status, until: retry };
  if (status === 404 || status === 410) return { kind: 'changed', why: 'not-found' };
  if (status >= 400 || status < 200) return asksToSignIn(url, requestedUrl, start) ? { kind: 'signed-out' } : { kind: 'refused', status };
  if (status >= 300)
    return signinPath.test(pathOf(answer.headers['location'] ?? '')) ? { kind: 'signed-out' } : { kind: 'changed', why: 'elsewhere' };
  if (asksToSignIn(url, requestedUrl, start)) return { kind: 'signed-out' };
  if (isElsewhere(url, requestedUrl)) return { kind: 'changed', why: 'elsewhere' };
  return expects === 'json' ? jsonOutcome(answer, start) : htmlOutcome(body);
}

/** Without a `Retry-After`, a portal that asks for patience gets half an hour. */
const defaultWait = 30 * 60_000;

function jsonOutcome(answer: PortalAnswer, start: string): SyncOutcome | null {
  const type = answer.headers['content-type'] ?? '';
  if (/^\s*</.test(start) || /\bhtml\b/i.test(type)) return { kind: 'changed', why: 'html-instead-of-json' };
  if (saysSignedOut.test(start.slice(0, 2_000))) return { kind: 'signed-out' };
  const parsed = isJson(answer.body);
  return parsed ? null : { kind: 'changed', why: 'cut-off' };
}

function htmlOutcome(body: string): SyncOutcome | null {
  if (!/<(?:html|body|main|div|table|ul|section)\b/i.test(body.slice(0, 200_000))) return { kind: 'changed', why: 'unknown-shape' };
  // The end of a page may be left out by its author, but then no page of that author has one.
  return /<html\b/i.test(body.slice(0, 5_000)) && !/<\/(?:html|body)>/i.test(body.slice(-5_000))
    ? { kind: 'changed', why: 'cut-off' }
    : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function asksToSignIn(url: string, requestedUrl: string, start: string): boolean {
  const moved = pathOf(url) !== pathOf(requestedUrl) || URL.parse(url)?.host !== URL.parse(requestedUrl)?.host;
  return (moved && signinPath.test(pathOf(url))) || passwordField.test(start);
}

function pathOf(url: string): string {
  return URL.parse(url, 'https://portal.invalid/')?.pathname ?? '';
}

/** Redirected to another site: not the portal's answer. */
function isElsewhere(url: string, requestedUrl: string): boolean {
  return URL.parse(url)?.host !== URL.parse(requestedUrl)?.host;
}

/** A `Retry-After` (RFC 9110: seconds or a date) as an instant, at most a week ahead; `null` if there is none or it is nonsense. */
export function retryAfter(value: string | undefined, now: Date): number | null {
  if (value === undefined) return null;
  const text = value.trim();
  const most = now.getTime() + 7 * 86_400_000;
  if (/^\d+$/.test(text)) return Math.min(most, now.getTime() + Number(text) * 1_000);
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.min(most, Math.max(now.getTime(), at));
}

/** What a request that gave no answer at all means, by the name of its error (`AbortError` and `TimeoutError` = it took too long). */
export function outcomeOfFailure(errorName: string): SyncOutcome {
  return { kind: 'offline', timedOut: errorName === 'TimeoutError' || errorName === 'AbortError' };
}
