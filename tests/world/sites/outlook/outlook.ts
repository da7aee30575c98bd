import { type Context, Hono } from 'hono';
import { defineSite, type WorldSettings } from '../../site.ts';
import { settingsFor } from '../gmail/request.ts';
import { answerAttachment, answerPicture, clientScript, styles } from './assets.ts';
import { conversationParts } from './conversation.ts';
import { createMailbox, type Folder, folders, hosts, type Mailbox, type OutlookHandle } from './mailbox.ts';
import { listRow } from './markup.ts';
import { outlookPage } from './page.ts';
import { texts } from './texts.ts';
import { unknownMarkup } from './unknown-markup.ts';

/** Scripts, pictures and styles come from the webmail's own hosts only, which keeps an extension honest that would add any. */
const policy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'";

/** A webmail at Outlook's four hosts with Outlook's hooks: list, reading pane, junk folder, pop-out window, Safe Links. */
export const outlook = defineSite<OutlookHandle>({
  serves: (host) => (hosts as readonly string[]).includes(host),
  start(settings) {
    const mailbox = createMailbox();
    return { app: outlookApp(settings, mailbox), handle: mailbox };
  },
});

function outlookApp(world: WorldSettings, mailbox: Mailbox): Hono {
  const app = new Hono();
  app.get('/', (context) => context.redirect('/mail/0/inbox'));
  app.get('/mail', (context) => context.redirect('/mail/0/inbox'));
  app.get('/mail/world/styles.css', (context) => context.body(styles(), 200, { 'Content-Type': 'text/css' }));
  app.get('/mail/world/client.js', async (context) => context.body(await clientScript(), 200, { 'Content-Type': 'text/javascript' }));
  app.get('/mail/world/list/:folder', (context) => context.json({ html: listHtml(context, world, mailbox) }));
  app.get('/mail/world/conversation/:id', (context) => {
    const stored = mailbox.find(context.req.param('id'));
    const settings = settingsFor(context, world);
    if (!stored) return context.json({ missing: true }, 404);
    const parts = conversationParts(stored, settings);
    if (settings.generation !== 'changed') return context.json(parts);
    const messages = parts.messages.map((part) => ({
      ...part,
      shell: unknownMarkup(part.shell),
      opened: unknownMarkup(part.opened ?? ''),
    }));
    return context.json({ pane: unknownMarkup(parts.pane), messages });
  });
  app.get('/mail/world/attachment/:id/:index', (context) => answerAttachment(context, mailbox.find(context.req.param('id'))));
  app.get('/actions/ei', answerPicture);
  for (const path of ['/mail/:account/:folder', '/mail/:account/:folder/id/:id', '/mail/deeplink/read/:id'])
    app.get(path, (context) => {
      context.header('Content-Security-Policy', policy);
      return context.html(outlookPage(settingsFor(context, world), new URL(context.req.url).pathname.includes('/deeplink/')));
    });
  return app;
}

function listHtml(context: Context, world: WorldSettings, mailbox: Mailbox): string {
  const settings = settingsFor(context, world);
  const folder: Folder = context.req.param('folder') === folders.spam ? 'spam' : 'inbox';
  const stored = mailbox.all().filter((one) => one.folder === folder);
  const rows = stored.sort((a, b) => b.mail.arrivedAt - a.mail.arrivedAt).map((one) => listRow(one, settings.language));
  const html = rows.length > 0 ? rows.join('') : `<div class="world-empty">${texts[settings.language].empty}</div>`;
  return settings.generation === 'changed' ? unknownMarkup(html) : html;
}
