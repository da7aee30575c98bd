import { describe, expect, it } from 'vitest';
import {
  outcomeOf,
  outcomeOfFailure,
  type PortalAnswer,
  retryAfter,
  syncOutcomeSchema,
} from '../../../../utils/core/portal/list/outcome.ts';

const now = new Date('2026-11-20T10:00:00Z');
const json: PortalAnswer = {
  status: 200,
  url: 'https://www.amazonpreview.com/api/list',
  requestedUrl: 'https://www.amazonpreview.com/api/list',
  headers: { 'content-type': 'application/json' },
  body: '{"activities":[]}',
  expects: 'json',
};
const html: PortalAnswer = {
  ...json,
  url: 'https://www.amazonpreview.com/home',
  requestedUrl: 'https://www.amazonpreview.com/home',
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><html><body><main>…</main></body></html>',
  expects: 'html',
};
const form = '<!doctype html><html><body><form><input type="email"><input name="p" type="password"></form></body></html>';

describe('how an answer ends', () => {
  it.each<[string, PortalAnswer, unknown]>([
    ['data', json, null],
    ['a page', html, null],
    ['not modified', { ...json, status: 304, body: '' }, { kind: 'ok', unchanged: true }],
    ['401', { ...json, status: 401 }, { kind: 'signed-out' }],
    ['403', { ...json, status: 403, body: '{}' }, { kind: 'refused', status: 403 }],
    ['403 with a sign-in form', { ...html, status: 403, body: form }, { kind: 'signed-out' }],
    [
      '429 with seconds',
      { ...json, status: 429, headers: { 'retry-after': '120' } },
      { kind: 'rate-limited', until: now.getTime() + 120_000 },
    ],
    [
      '429 with a date',
      { ...json, status: 429, headers: { 'retry-after': 'Fri, 20 Nov 2026 11:00:00 GMT' } },
      { kind: 'rate-limited', until: now.getTime() + 3_600_000 },
    ],
    ['429 without', { ...json, status: 429 }, { kind: 'rate-limited', until: now.getTime() + 1_800_000 }],
    [
      '503 with a wish',
      { ...json, status: 503, headers: { 'retry-after': '60' } },
      { kind: 'rate-limited', until: now.getTime() + 60_000 },
    ],
    ['500', { ...json, status: 500, body: '' }, { kind: 'server-error', status: 500, until: null }],
    ['404', { ...json, status: 404, body: '' }, { kind: 'changed', why: 'not-found' }],
    ['redirected to the sign-in page', { ...html, url: 'https://www.amazonpreview.com/sign-in?return_to=%2Fhome' }, { kind: 'signed-out' }],
    ['the sign-in page in place of the list', { ...html, body: form }, { kind: 'signed-out' }],
    ['the sign-in page in place of data', { ...json, headers: { 'content-type': 'text/html' }, body: form }, { kind: 'signed-out' }],
    ['data that says signed out', { ...json, body: '{"error":"Unauthorized"}' }, { kind: 'signed-out' }],
    [
      'HTML in place of data',
      { ...json, headers: { 'content-type': 'text/html' }, body: '<!doctype html><html><body>Back soon</body></html>' },
      { kind: 'changed', why: 'html-instead-of-json' },
    ],
    ['data cut off', { ...json, body: '{"activities":[{"ti' }, { kind: 'changed', why: 'cut-off' }],
    ['a page cut off', { ...html, body: '<!doctype html><html><body><main><div' }, { kind: 'changed', why: 'cut-off' }],
    ['nothing at all', { ...json, body: '' }, { kind: 'changed', why: 'cut-off' }],
    ['another site', { ...html, url: 'https://parking.example/' }, { kind: 'changed', why: 'elsewhere' }],
    ['a redirect not followed', { ...html, status: 302, headers: { location: '/sign-in' } }, { kind: 'signed-out' }],
  ])('%s', (_, answer, outcome) => {
    expect(outcomeOf(answer, now)).toEqual(outcome);
    if (outcome !== null) expect(syncOutcomeSchema.safeParse(outcome).success).toBe(true);
  });

  it('and no answer', () => {
    expect(outcomeOfFailure('TypeError')).toEqual({ kind: 'offline', timedOut: false });
    expect(outcomeOfFailure('TimeoutError')).toEqual({ kind: 'offline', timedOut: true });
  });

  it.each([
    ['5', now.getTime() + 5_000],
    ['999999999', now.getTime() + 604_800_000],
    ['Thu, 19 Nov 2026 11:00:00 GMT', now.getTime()],
    ['-5', null],
    ['soon', null],
    ['1e9', null],
    ['9'.repeat(10), now.getTime() + 7 * 86_400_000],
    ['9'.repeat(400), now.getTime() + 7 * 86_400_000],
    ['-60', null],
  ])('Retry-After %s', (value, at) => expect(retryAfter(value, now)).toBe(at));
});
