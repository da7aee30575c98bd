import { createHash, randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { defineSite, type WorldSettings } from '../../site.ts';
import { distractors } from './distractors/registry.ts';
import type { PortalFault } from './faults.ts';
import { exampleActivities, type PortalActivity } from './model.ts';
import { signInPage } from './sign-in.ts';
import type { Skin, SkinContext } from './skin.ts';
import { skins } from './skins/registry.ts';

/** What tests do with the portal. */
export interface PortalHandle {
  readonly skins: readonly Skin[];
  readonly user: { readonly email: string; readonly password: string };
  /** The skin in use. */
  readonly skin: () => Skin;
  /** Another look from the next request on: a redesign. Throws if there is no such skin. */
  readonly setSkin: (name: string) => void;
  readonly activities: () => readonly PortalActivity[];
  readonly setActivities: (activities: readonly PortalActivity[]) => void;
  /** What goes wrong from now on; `null` = nothing. */
  readonly setFault: (fault: PortalFault | null) => void;
  /** Ends every session. */
  readonly signOutAll: () => void;
  /** A `Cookie` header of a new session, for tests without a browser. */
  readonly session: () => string;
}

interface State {
  skin: Skin;
  activities: readonly PortalActivity[];
  fault: PortalFault | null;
  changedAt: Date;
  readonly sessions: Set<string>;
}

const user = { email: 'member@preview.example', password: 'correct horse' };

/** The programme's portal at `www.amazonpreview.com`. Its real markup is not public: every skin here is invented, so that the reader relies on none. */
export const portal = defineSite<PortalHandle>({
  serves: (host) => host === 'amazonpreview.com' || host.endsWith('.amazonpreview.com'),
  start(_settings: WorldSettings) {
    const [first] = skins;
    if (first === undefined) throw new Error('The portal has no skin.');
    const now = new Date();
    const state: State = { skin: first, activities: exampleActivities(now), fault: null, changedAt: now, sessions: new Set() };
    return { app: portalApp(state), handle: handleOf(state) };
  },
});

function handleOf(state: State): PortalHandle {
  const changed = (): void => {
    state.changedAt = new Date();
  };
  return {
    skins,
    user,
    skin: () => state.skin,
    setSkin(name) {
      const skin = skins.find((one) => one.name === name);
      if (skin === undefined) throw new Error(`The portal has no skin ${name}.`);
      state.skin = skin;
      changed();
    },
    activities: () => state.activities,
    setActivities(activities) {
      state.activities = activities;
      changed();
    },
    setFault(fault) {
      state.fault = fault;
    },
    signOutAll: () => state.sessions.clear(),
    session: () => `preview_session=${newSession(state)}`,
  };
}

function newSession(state: State): string {
  const id = randomUUID();
  state.sessions.add(id);
  return id;
}

function portalApp(state: State): Hono {
  const app = new Hono();
  app.get('/', (context) => context.redirect('/home'));
  app.get('/sign-in', (context) => context.html(signInPage(state.skin, false)));
  app.post('/sign-in', async (context) => {
    const form = await context.req.parseBody();
    if (form['email'] !== user.email || form['password'] !== user.password) return context.html(signInPage(state.skin, true), 200);
    context.header('Set-Cookie', `preview_session=${newSession(state)}; Path=/; Secure; HttpOnly; SameSite=Lax`);
    return context.redirect('/home', 303);
  });
  app.post('/sign-out', (context) => {
    state.sessions.delete(sessionOf(context));
    return context.redirect('/sign-in', 303);
  });
  for (const { path, markup } of distractors)
    app.get(path, (context) => (isSignedIn(context, state) ? context.html(markup) : signIn(context)));
  app.get('/home', (context) => answer(context, state, 'text/html; charset=utf-8', (from) => state.skin.home(from)));
  app.on(['GET', 'POST'], '*', (context) => {
    const made = state.skin.answers?.[context.req.path];
    if (made === undefined) return isSignedIn(context, state) ? context.html(surveyPage(context.req.path, state.skin)) : signIn(context);
    if (state.skin.posts === true && context.req.method !== 'POST') return context.json({ error: 'method not allowed' }, 405);
    const { type } = made(contextOf(context, state));
    return answer(context, state, type, (from) => made(from).body);
  });
  return app;
}

function surveyPage(path: string, { frame = bareSurvey }: Skin): string {
  return frame(
    `<h1>Survey</h1><p>${path.replaceAll(/[^\w/-]/g, '')}</p><form><fieldset><legend>How did you like it?</legend><label><input type="radio" name="a"> Very much</label><label><input type="radio" name="a"> Not at all</label></fieldset><button>Next</button></form>`,
  );
}

function bareSurvey(content: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Survey</title><body><main>${content}</main></body></html>`;
}

function contextOf(context: Context, state: State): SkinContext {
  const skew = state.fault?.kind === 'clock-skew' ? state.fault.milliseconds : 0;
  return { activities: state.activities, now: new Date(Date.now() + skew), query: context.req.query() };
}

function sessionOf(context: Context): string {
  return /(?:^|;\s*)preview_session=([\w-]+)/.exec(context.req.header('cookie') ?? '')?.[1] ?? '';
}

function isSignedIn(context: Context, state: State): boolean {
  return state.sessions.has(sessionOf(context));
}

function signIn(context: Context): Response {
  return context.redirect(`/sign-in?return_to=${encodeURIComponent(context.req.path)}`);
}

async function answer(context: Context, state: State, type: string, body: (from: SkinContext) => string): Promise<Response> {
  const { fault } = state;
  const isData = type.includes('json');
  if (fault?.kind === 'status') {
    if (fault.retryAfter !== undefined) context.header('Retry-After', fault.retryAfter);
    return isData
      ? context.json({ error: fault.status }, fault.status)
      : context.html('<!doctype html><title>Error</title><h1>Sorry</h1>', fault.status);
  }
  if (fault?.kind === 'sign-in-page') return fault.redirect ? signIn(context) : context.html(signInPage(state.skin, false));
  if (!isSignedIn(context, state)) return isData ? context.json({ error: 'unauthorized' }, 401) : signIn(context);
  if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
  if (fault?.kind === 'html-instead-of-json')
    return context.html('<!doctype html><html lang="en"><title>Preview</title><body><h1>We will be right back</h1></body></html>');
  if (fault?.kind === 'clock-skew') context.header('Date', new Date(Date.now() + fault.milliseconds).toUTCString());
  const text = body(contextOf(context, state));
  if (fault?.kind === 'cut-off') return context.body(text.slice(0, text.length / 2), 200, { 'Content-Type': type });
  const tag = `"${createHash('sha256').update(text).digest('hex').slice(0, 20)}"`;
  const headers = { ETag: tag, 'Last-Modified': state.changedAt.toUTCString(), 'Cache-Control': 'private, no-cache' };
  if (context.req.header('if-none-match') === tag) return context.body(null, 304, headers);
  return context.body(text, 200, { 'Content-Type': type, ...headers });
}
