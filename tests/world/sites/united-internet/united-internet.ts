import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { defineSite, type WorldSettings } from '../../site.ts';
import { settingsFor } from '../gmail/request.ts';
import { withoutTypes } from '../without-types.ts';
import { bodyDocument } from './body.ts';
import { createMailbox, type Mailbox, type UnitedInternetHandle } from './mailbox.ts';
import { header, olderHeader, olderRow, row, tools, unknownMarkup } from './markup.ts';
import { type Member, members } from './members.ts';
import { navigatorPage, olderPage, webmailerPage } from './pages.ts';

/** GMX: a page, in it the client's frame, in it the body's frame, each at its real host. */
export const gmx = familySite(members.gmx);
/** WEB.DE, the same client. */
export const webde = familySite(members.webde);
/** mail.com, the same client, which posts its way into the body's frame. */
export const mailcom = familySite(members.mailcom);

function familySite(member: Member) {
  const hosts: readonly string[] = [member.navigator, member.webmailer, member.older, member.bodies];
  return defineSite<UnitedInternetHandle>({
    serves: (host) => hosts.includes(host),
    start(settings) {
      const mailbox = createMailbox(member);
      return { app: familyApp(member, settings, mailbox), handle: mailbox };
    },
  });
}

/** Nothing runs in the body's frame, and no sender's server is asked for pictures. */
const bodyPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action https:";
const clientPolicy = (bodies: string) =>
  `default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'self' https://${bodies}; form-action https://${bodies}`;

function familyApp(member: Member, world: WorldSettings, mailbox: Mailbox): Hono {
  const app = new Hono();
  app.get('/world/styles.css', (context) => context.body(source('styles.css'), 200, { 'Content-Type': 'text/css' }));
  app.get('/world/:name{(?:navigator|client|older-client)\\.js}', async (context) =>
    context.body(await script(context.req.param('name').replace('.js', '.ts')), 200, { 'Content-Type': 'text/javascript' }),
  );
  app.get('/world/list', (context) => context.json(list(context, world, mailbox)));
  app.get('/world/mail/:id', (context) => reading(context, member, world, mailbox));
  app.get('/mail', (context) => context.html(navigatorPage(member, settingsFor(context, world))));
  app.get('/mail/client/start', (context) => {
    context.header('Content-Security-Policy', clientPolicy(member.bodies));
    return context.html(olderPage(member, settingsFor(context, world)));
  });
  app.get('/', (context) => {
    context.header('Content-Security-Policy', clientPolicy(member.bodies));
    return context.html(webmailerPage(member, settingsFor(context, world)));
  });
  app.on(['GET', 'POST'], '/Mail/:id/Body/html', (context) => body(context, member, mailbox));
  app.get('/mail/client/mailbody/:id/:pictures', (context) => body(context, member, mailbox));
  return app;
}

function list(context: Context, world: WorldSettings, mailbox: Mailbox): { readonly rows: string; readonly tools: string } {
  const { language, generation } = settingsFor(context, world);
  const folder = context.req.query('folder') === 'spam' ? 'spam' : 'inbox';
  const rows = mailbox.list(folder).map((stored) => (generation === 'older' ? olderRow(stored, language) : row(stored, language)));
  const parts = { rows: rows.join(''), tools: tools(folder) };
  return generation === 'changed' ? { rows: unknownMarkup(parts.rows), tools: unknownMarkup(parts.tools) } : parts;
}

function reading(context: Context, member: Member, world: WorldSettings, mailbox: Mailbox): Response {
  const { generation } = settingsFor(context, world);
  const stored = mailbox.find(context.req.param('id') ?? '');
  if (!stored) return context.json({ missing: true }, 404);
  if (generation === 'older') return context.json({ header: olderHeader(stored), body: `/mail/client/mailbody/tmai${stored.id}/true` });
  const origin = encodeURIComponent(`https://${member.webmailer}`);
  const address = `https://${member.bodies}/Mail/${stored.id}/Body/html?target_origin=${origin}`;
  return context.json({ header: generation === 'changed' ? unknownMarkup(header(stored)) : header(stored), body: address });
}

function body(context: Context, member: Member, mailbox: Mailbox): Response | Promise<Response> {
  const stored = mailbox.find((context.req.param('id') ?? '').replace(/^tmai/, ''));
  if (!stored) return context.text('Not found', 404);
  context.header('Content-Security-Policy', bodyPolicy);
  return context.html(bodyDocument(stored.mail, member.deref));
}

function source(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

const scripts = new Map<string, Promise<string>>();

/** A client script, made once. */
function script(name: string): Promise<string> {
  const made = scripts.get(name) ?? withoutTypes(new URL(name, import.meta.url));
  scripts.set(name, made);
  return made;
}
