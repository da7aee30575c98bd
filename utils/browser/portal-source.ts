import { outcomeOf, outcomeOfFailure, type PortalAnswer, retryAfter, type SyncOutcome } from '../core/portal/list/outcome.ts';

/** One request to the portal. Validators (RFC 9110) are empty where none are known. */
export interface PortalRequest {
  readonly url: string;
  /** `null` = unknown: the answer's own type tells. */
  readonly expects: 'json' | 'html' | null;
  readonly etag: string;
  readonly lastModified: string;
}

/** A body that may be read, or how the request ended. */
export type FetchedAnswer =
  | {
      readonly kind: 'body';
      readonly format: 'json' | 'html';
      readonly text: string;
      readonly url: string;
      readonly etag: string;
      readonly lastModified: string;
    }
  | { readonly kind: 'outcome'; readonly outcome: SyncOutcome };

/** Longest wait for an answer, in milliseconds: below the half minute after which a browser stops an idle worker. */
const patience = 20_000;
/** Longest answer read, in UTF-16 units, as in `rawDataSchema`. */
const maxBody = 16_000_000;

/** The text of an answer up to `most` units; what is beyond is not waited for and not kept. */
async function textOf(response: Response, most: number): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const part = decoder.decode(next.value, { stream: true });
    parts.push(part);
    length += part.length;
    if (length < most) continue;
    await reader.cancel();
    return parts.join('').slice(0, most);
  }
  return parts.join('') + decoder.decode();
}

/** Asks the portal once, with the user's own session. Only ever reads (GET); never throws. */
export async function fetchPortal(request: PortalRequest, timeout = patience): Promise<FetchedAnswer> {
  const { url, etag, lastModified } = request;
  try {
    const response = await fetch(url, {
      credentials: 'include',
      cache: 'no-store',
      redirect: 'follow',
      signal: AbortSignal.timeout(timeout),
      headers: {
        Accept: request.expects === 'html' ? 'text/html,application/xhtml+xml' : 'application/json,text/html;q=0.9,*/*;q=0.5',
        ...(etag !== '' && { 'If-None-Match': etag }),
        ...(lastModified !== '' && { 'If-Modified-Since': lastModified }),
      },
    });
    const body = response.status === 304 ? '' : await textOf(response, maxBody);
    return understand(request, response, body);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name !== 'TimeoutError' && (await isSentElsewhere(url))) return { kind: 'outcome', outcome: { kind: 'signed-out' } };
    return { kind: 'outcome', outcome: outcomeOfFailure(name) };
  }
}

function understand(request: PortalRequest, response: Response, body: string): FetchedAnswer {
  const type = response.headers.get('content-type') ?? '';
  const format = request.expects ?? (/json/i.test(type) || /^\s*[[{]/.test(body.slice(0, 200)) ? 'json' : 'html');
  const now = new Date();
  const answer: PortalAnswer = {
    status: response.status,
    url: response.url,
    requestedUrl: request.url,
    headers: {
      'content-type': type,
      'retry-after': patienceAsked(response.headers, now),
      location: response.headers.get('location') ?? undefined,
    },
    body,
    expects: format,
  };
  const outcome = outcomeOf(answer, now);
  if (outcome !== null) return { kind: 'outcome', outcome };
  const etag = (response.headers.get('etag') ?? '').slice(0, 500);
  const lastModified = (response.headers.get('last-modified') ?? '').slice(0, 100);
  return { kind: 'body', format, text: body, url: response.url, etag, lastModified };
}

/** `Retry-After` in seconds: a date is one of the portal's own clock, which may be off. */
function patienceAsked(headers: Headers, now: Date): string | undefined {
  const asked = headers.get('retry-after') ?? undefined;
  if (asked === undefined || /^\s*\d+\s*$/.test(asked)) return asked;
  const clock = Date.parse(headers.get('date') ?? '');
  const theirs = Number.isNaN(clock) ? now : new Date(clock);
  const until = retryAfter(asked, theirs);
  return until === null ? undefined : String(Math.max(0, Math.round((until - theirs.getTime()) / 1_000)));
}

/** A redirect to a host that we may not read looks like a missing network: it is the way to a sign-in elsewhere. */
async function isSentElsewhere(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      credentials: 'include',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(5_000),
    });
    return response.type === 'opaqueredirect';
  } catch {
    return false;
  }
}
