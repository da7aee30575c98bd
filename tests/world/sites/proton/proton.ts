import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { defineSite, type WorldSettings } from '../../site.ts';
import { createMailbox, type Delivered, type StoredMail } from '../gmail/mailbox.ts';
import { olderSender, reader } from '../gmail/markup.ts';
import { settingsFor } from '../gmail/request.ts';
import { texts } from '../gmail/texts.ts';
import { withoutTypes } from '../without-types.ts';
import { protonDocument } from './body.ts';
import { closedMessage, headingHtml, listHtml, openMessage, type ProtonMail, protonPage } from './markup.ts';

/** The tests' hand in the mailbox. */
export interface ProtonHandle {
  /** Puts a mail into the mailbox; `url` opens it. Unless told otherwise, a closed message of somebody else stands before it in its conversation. */
  readonly deliver: (eml: Uint8Array, options?: { readonly folder?: 'inbox' | 'spam'; readonly withOlder?: boolean }) => Promise<Delivered>;
  /** Empties the mailbox. */
  readonly clear: () => void;
}

const here = (name: string) => new URL(name, import.meta.url);
/** In the manner of Proton's own policy: own scripts only, inline styles, frames that inherit it. */
const policy = [
  "default-src 'self'",
  "script-src 'self' blob: 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' https: data: blob: cid:",
  "frame-src 'self' blob:",
  "child-src 'self' data: blob:",
  "object-src 'self' blob:",
  "frame-ancestors 'self'",
].join('; ');
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="40"><rect width="96" height="40" fill="#8886"/></svg>';

/** A webmail at `mail.proton.me` with Proton's hooks: mails in frames without address or scripts, pictures through its own proxy. */
export const proton = defineSite<ProtonHandle>({
  serves: (host) => host === 'mail.proton.me',
  start(settings) {
    const mailbox = createMailbox();
    return {
      app: protonApp(settings, mailbox.mails),
      handle: {
        async deliver(eml, options) {
          const { id } = await mailbox.deliver(eml, options);
          return { id: idOf('m', id), url: `https://mail.proton.me/u/0/${options?.folder ?? 'inbox'}/${idOf('c', id)}` };
        },
        clear: mailbox.clear,
      },
    };
  },
});

/** Ids in Proton's form: base64 for addresses, with padding. */
function idOf(kind: 'm' | 'c' | 'o', hex: string): string {
  return `${Buffer.from(`${kind}${hex}`).toString('base64url')}==`;
}

function protonMail(stored: StoredMail): ProtonMail {
  return { ...stored, id: idOf('m', stored.id), conversationId: idOf('c', stored.id) };
}

function protonApp(world: WorldSettings, mails: ReadonlyMap<string, StoredMail>): Hono {
  const app = new Hono();
  const find = (context: Context) =>
    mails.get(
      Buffer.from(context.req.param('id') ?? '', 'base64url')
        .toString()
        .slice(1),
    );
  app.get('/', (context) => context.redirect('/u/0/inbox'));
  app.get('/world/styles.css', (context) => context.body(readFileSync(here('styles.css'), 'utf8'), 200, { 'Content-Type': 'text/css' }));
  app.get('/world/client.js', async (context) => context.body(await clientScript(), 200, { 'Content-Type': 'text/javascript' }));
  app.get('/world/list/:folder', (context) => {
    const folder = context.req.param('folder') === 'spam' ? 'spam' : 'inbox';
    const inside = [...mails.values()].filter((stored) => stored.folder === folder).sort((a, b) => b.mail.arrivedAt - a.mail.arrivedAt);
    return context.json({ html: listHtml(inside.map(protonMail), settingsFor(context, world)) });
  });
  app.get('/world/conversation/:id', (context) => {
    const stored = find(context);
    return stored ? context.json(conversation(stored, settingsFor(context, world))) : context.json({}, 404);
  });
  app.get('/world/part/:id/:index', (context) => {
    const part = find(context)?.mail.attachments[Number(context.req.param('index'))];
    // Only pictures: a mail's HTML attachment must not run on the webmail's origin.
    const shown = part && /^image\/(?:png|jpe?g|gif|webp)$/.test(part.type);
    return shown ? context.body(part.bytes, 200, { 'Content-Type': part.type }) : context.text('Not found', 404);
  });
  app.get('/api/core/v4/images', (context) => context.body(picture, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'no-store' }));
  app.get('/u/*', (context) => {
    context.header('Content-Security-Policy', policy);
    return context.html(protonPage(settingsFor(context, world)));
  });
  return app;
}

/** Heading and messages as the client script gets them, oldest first; `frame` is the document for the message's frame. */
function conversation(stored: StoredMail, settings: WorldSettings) {
  const { id, mail, withOlder } = protonMail(stored);
  const dark = settings.theme === 'dark';
  const older = { ...mail, html: null, text: texts[settings.language].olderText };
  const olderId = idOf('o', stored.id);
  const names = mail.attachments.filter(({ inline, contentId }) => !(inline && contentId)).map(({ name }) => name);
  const shared = { subject: mail.subject, attachments: [] };
  const before = {
    shell: closedMessage(olderId, settings),
    opened: openMessage({ ...shared, id: olderId, index: 0, from: olderSender, to: [reader], date: mail.arrivedAt - 86_400_000 }, settings),
    frame: protonDocument(older, dark, () => ''),
  };
  const own = {
    shell: openMessage(
      { ...shared, id, index: withOlder ? 1 : 0, from: mail.from, to: mail.to, date: mail.arrivedAt, attachments: names },
      settings,
    ),
    frame: protonDocument(mail, dark, (index) => `/world/part/${id}/${index}`),
  };
  return { heading: headingHtml(mail, settings), messages: withOlder ? [before, own] : [own] };
}

let script: Promise<string> | null = null;

/** The client script, made once. */
function clientScript(): Promise<string> {
  script ??= withoutTypes(here('client.ts'));
  return script;
}
