import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { defineSite, type WorldSettings } from '../../site.ts';
import { withoutTypes } from '../without-types.ts';
import { showBody } from './body.ts';
import { detailsPopup } from './details.ts';
import { createMailbox, type Folder, type GmailHandle, type Mailbox } from './mailbox.ts';
import { listRow, unknownMarkup } from './markup.ts';
import { answerOriginal } from './original.ts';
import { gmailPage } from './page.ts';
import { attachmentUrl, gmailSettingsFor, hexOf } from './request.ts';
import { texts } from './texts.ts';
import { threadParts } from './thread.ts';

const here = (name: string) => new URL(name, import.meta.url);
/** Gmail forbids scripts from elsewhere; so does the clone, which keeps an extension honest that would add any. */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' https://*.googleusercontent.com data:; object-src 'none'";

/** A webmail at `mail.google.com` with Gmail's hooks: list, thread, details, image proxy addresses, raw original. */
export const gmail = defineSite<GmailHandle>({
  serves: (host) => host === 'mail.google.com',
  start(settings) {
    const mailbox = createMailbox();
    return { app: gmailApp(settings, mailbox), handle: mailbox };
  },
});

function gmailApp(world: WorldSettings, mailbox: Mailbox): Hono {
  const app = new Hono();
  app.get('/', (context) => context.redirect('/mail/u/0/'));
  app.get('/mail/world/styles.css', (context) =>
    context.body(readFileSync(here('styles.css'), 'utf8'), 200, { 'Content-Type': 'text/css' }),
  );
  app.get('/mail/world/client.js', async (context) => context.body(await clientScript(), 200, { 'Content-Type': 'text/javascript' }));
  app.get('/mail/world/list', (context) => context.json({ html: listHtml(context, world, mailbox) }));
  app.get('/mail/world/thread/:id', (context) => {
    const stored = mailbox.mails.get(context.req.param('id'));
    if (!stored) return context.json({ missing: true }, 404);
    const settings = gmailSettingsFor(context, world);
    const thread = [...mailbox.mails.values()].filter(({ threadId }) => threadId === stored.threadId);
    const parts = threadParts(thread, settings);
    if (settings.generation !== 'changed') return context.json(parts);
    return context.json({
      heading: unknownMarkup(parts.heading),
      messages: parts.messages.map((part) => ({ ...part, shell: unknownMarkup(part.shell) })),
    });
  });
  app.get('/mail/world/details/:id', (context) => {
    const stored = mailbox.mails.get(context.req.param('id'));
    return stored ? context.html(detailsPopup(stored.mail, gmailSettingsFor(context, world).language)) : context.text('', 404);
  });
  for (const path of ['/mail/u/:user', '/mail/u/:user/']) app.get(path, (context) => answerPage(context, world, mailbox));
  return app;
}

/** The page and everything Gmail tells apart by the query `view`. */
function answerPage(context: Context, world: WorldSettings, mailbox: Mailbox): Response | Promise<Response> {
  const settings = gmailSettingsFor(context, world);
  const view = context.req.query('view');
  if (view === undefined) {
    context.header('Set-Cookie', 'world_session=1; Path=/mail; Secure; HttpOnly; SameSite=Lax');
    context.header('Content-Security-Policy', policy);
    return context.html(gmailPage(settings));
  }
  if (view === 'att') return answerOriginal(context, mailbox);
  const stored = mailbox.mails.get(hexOf(context));
  if (!stored) return context.text('Not found', 404);
  if (view === 'lg') {
    const body = showBody(stored.mail, stored.id, (index) => attachmentUrl(stored.id, index), true);
    context.header('Content-Security-Policy', policy);
    return context.html(`<!doctype html><meta charset="utf-8"><title>Gmail</title><body>${body.html}</body>`);
  }
  if (view === 'fimg') {
    const attachment = stored.mail.attachments[Number(context.req.query('attid')?.replace('0.', '')) - 1];
    if (!attachment) return context.text('Not found', 404);
    // Only pictures are shown, the rest is saved: a mail's HTML attachment must not run on the webmail's origin.
    const picture = /^image\/(png|jpe?g|gif|webp)$/.test(attachment.type);
    return context.body(
      attachment.bytes,
      200,
      picture ? { 'Content-Type': attachment.type } : { 'Content-Disposition': 'attachment', 'Content-Type': 'application/octet-stream' },
    );
  }
  return context.text('Not found', 404);
}

function listHtml(context: Context, world: WorldSettings, mailbox: Mailbox): string {
  const settings = gmailSettingsFor(context, world);
  const folder: Folder = context.req.query('folder') === 'spam' ? 'spam' : 'inbox';
  const rows = [...mailbox.mails.values()].filter((stored) => stored.folder === folder).sort((a, b) => b.mail.arrivedAt - a.mail.arrivedAt);
  const html = rows.map((stored) => listRow(stored, settings.language)).join('');
  const table =
    html === ''
      ? `<div class="world-empty">${texts[settings.language].empty}</div>`
      : `<table class="F cf zt" role="grid"><tbody>${html}</tbody></table>`;
  return settings.generation === 'changed' ? unknownMarkup(table) : table;
}

let script: Promise<string> | null = null;

/** The client script, made once. */
function clientScript(): Promise<string> {
  script ??= withoutTypes(here('client.ts'));
  return script;
}
