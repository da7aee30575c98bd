import { beforeEach, describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../../utils/core/portal/list/outcome.ts';
import { distractors } from './distractors/registry.ts';
import type { PortalFault } from './faults.ts';
import { manyActivities, portalOrigin } from './model.ts';
import { portal } from './portal.ts';

let running: ReturnType<typeof portal.start>;
beforeEach(() => {
  running = portal.start({ language: 'en', theme: 'light', renderDelay: 0, generation: 'current' });
});

const endpoint = '/hub/api/v3/members/me/activities';

async function get(path: string, headers: Record<string, string> = { cookie: running.handle.session() }): Promise<Response> {
  return running.app.request(`${portalOrigin}${path}`, { headers });
}

describe('signing in', () => {
  it('takes the right address and password only, and gives a cookie no script can read', async () => {
    const post = (password: string): Promise<Response> =>
      Promise.resolve(
        running.app.request(`${portalOrigin}/sign-in`, {
          method: 'POST',
          body: new URLSearchParams({ email: running.handle.user.email, password }),
        }),
      );
    expect((await post('wrong')).headers.get('set-cookie')).toBeNull();
    const right = await post(running.handle.user.password);
    expect(right.status).toBe(303);
    const cookie = right.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^preview_session=.*HttpOnly/);
    expect((await get('/home', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200);
    running.handle.signOutAll();
    expect((await get('/home', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(302);
  });

  it('shows nothing to strangers', async () => {
    expect((await get('/home', {})).headers.get('location')).toBe('/sign-in?return_to=%2Fhome');
    expect((await get(endpoint, {})).status).toBe(401);
    for (const { path } of distractors) expect((await get(path, {})).status).toBe(302);
    expect(distractors.length).toBeGreaterThanOrEqual(20);
  });
});

describe('the list', () => {
  it('looks different in every skin and answers conditional requests', async () => {
    const seen = new Set<string>();
    for (const skin of running.handle.skins) {
      running.handle.setSkin(skin.name);
      const first = await get('/home');
      const body = await first.text();
      expect(first.status).toBe(200);
      expect(seen.has(body)).toBe(false);
      seen.add(body);
      const again = await get('/home', { cookie: running.handle.session(), 'if-none-match': first.headers.get('etag') ?? '' });
      expect(again.status).toBe(304);
    }
    expect(seen.size).toBeGreaterThanOrEqual(9);
    expect(() => running.handle.setSkin('none')).toThrow('no skin');
  });

  it('changes its tag with the titles', async () => {
    const tag = async (): Promise<string | null> => (await get(endpoint)).headers.get('etag');
    const before = await tag();
    expect(await tag()).toBe(before);
    running.handle.setActivities(manyActivities(5_000, new Date()));
    expect(await tag()).not.toBe(before);
    const { data } = (await (await get(endpoint)).json()) as { data: { activities: unknown[] } };
    expect(data.activities).toHaveLength(5_001);
  });
});

describe('faults on demand end in the right outcome', () => {
  const now = new Date();
  it.each<[string, PortalFault | null, unknown]>([
    ['none', null, null],
    ['401', { kind: 'status', status: 401 }, { kind: 'signed-out' }],
    ['403', { kind: 'status', status: 403 }, { kind: 'refused', status: 403 }],
    ['429', { kind: 'status', status: 429, retryAfter: '600' }, { kind: 'rate-limited', until: now.getTime() + 600_000 }],
    ['500', { kind: 'status', status: 500 }, { kind: 'server-error', status: 500, until: null }],
    ['cut-off body', { kind: 'cut-off' }, { kind: 'changed', why: 'cut-off' }],
    ['HTML instead of JSON', { kind: 'html-instead-of-json' }, { kind: 'changed', why: 'html-instead-of-json' }],
    ['sign-in page with 200', { kind: 'sign-in-page', redirect: false }, { kind: 'signed-out' }],
    ['redirect to the sign-in page', { kind: 'sign-in-page', redirect: true }, { kind: 'signed-out' }],
    ['delay', { kind: 'delay', milliseconds: 20 }, null],
    ['clock skew', { kind: 'clock-skew', milliseconds: -86_400_000 }, null],
  ])('%s', async (_, fault, expected) => {
    running.handle.setFault(fault);
    let answer = await get(endpoint);
    let url = `${portalOrigin}${endpoint}`;
    if (answer.status === 302) {
      url = new URL(answer.headers.get('location') ?? '', url).href;
      answer = await get(url.slice(portalOrigin.length));
    }
    const body = await answer.text();
    expect(
      outcomeOf(
        {
          status: answer.status,
          url,
          requestedUrl: `${portalOrigin}${endpoint}`,
          headers: Object.fromEntries(answer.headers),
          body,
          expects: 'json',
        },
        now,
      ),
    ).toEqual(expected);
  });

  it('the clock of the portal can be wrong', async () => {
    running.handle.setFault({ kind: 'clock-skew', milliseconds: -86_400_000 });
    const date = Date.parse((await get(endpoint)).headers.get('date') ?? '');
    expect(Date.now() - date).toBeGreaterThan(86_000_000);
  });
});
