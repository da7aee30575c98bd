import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { defineSite, type WorldSettings } from '../../site.ts';
import { createMailbox, type Delivered, type StoredMail } from '../gmail/mailbox.ts';
import { olderSender, reader } from '../gmail/markup.ts';
import { settingsFor } from '../gmail/request.ts';
import { texts } from '../gmail/texts.ts';
import { withoutTypes } from '../without-types.ts';
import { yahooBody } from './body.ts';
import { closedMessage, folderNumbers, headingHtml, listHtml, openMessage, type YahooLayout, type YahooMail, yahooPage } from './markup.ts';

/** How a mail is to be delivered and opened. */
export interface YahooDelivery {
  readonly folder?: 'inbox' | 'spam';
  readonly withOlder?: boolean;
  /** Default `mail.yahoo.com`. */
  readonly host?: (typeof hosts)[number];
  /** `n` = the layout of 2026-09; default `d`. */
  readonly layout?: YahooLayout;
}

/** The hosts of the client (2026). */
const hosts = ['mail.yahoo.com', 'mail.aol.com', 'mg.mail.yahoo.com', 'beta-mg.mail.yahoo.com'] as const;

/** The tests' hand in the mailbox. */
export interface YahooHandle {
  /** Puts a mail into the mailbox; `url` opens it. Unless told otherwise, a closed message of somebody else stands before it in its thread. */
  readonly deliver: (eml: Uint8Array, options?: YahooDelivery) => Promise<Delivered>;
  /** Empties the mailbox. */
  readonly clear: () => void;
}

const here = (name: string) => new URL(name, import.meta.url);
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' https://ecp.yusercontent.com data:; object-src 'none'";
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="40"><rect width="96" height="40" fill="#8886"/></svg>';

/** A webmail at Yahoo's hosts and AOL's with Yahoo's test ids, and its image proxy `ecp.yusercontent.com`, which has a grey picture for everything. */
export const yahoo = defineSite<YahooHandle>({
  serves: (host) => (hosts as readonly string[]).includes(host) || host === 'ecp.yusercontent.com',
  start(settings) {
    const mailbox = createMailbox();
    return {
      app: yahooApp(settings, mailbox.mails),
      handle: {
        async deliver(eml, options) {
          const { id } = await mailbox.deliver(eml, options);
          const folder = folderNumbers[options?.folder ?? 'inbox'];
          const { host = 'mail.yahoo.com', layout = 'd' } = options ?? {};
          return { id: idOf(id), url: `https://${host}/${layout}/folders/${folder}/messages/${idOf(id)}` };
        },
        clear: mailbox.clear,
      },
    };
  },
});

function idOf(hex: string): string {
  return `AK${hex}`;
}

function yahooApp(world: WorldSettings, mails: ReadonlyMap<string, StoredMail>): Hono {
  const app = new Hono();
  const find = (context: Context): YahooMail | null => {
    const stored = mails.get((context.req.param('id') ?? '').slice(2));
    return stored ? { ...stored, id: idOf(stored.id) } : null;
  };
  app.get('/', (context) => context.redirect('/d/folders/1'));
  app.get('/world/styles.css', (context) => context.body(readFileSync(here('styles.css'), 'utf8'), 200, { 'Content-Type': 'text/css' }));
  app.get('/world/client.js', async (context) => context.body(await clientScript(), 200, { 'Content-Type': 'text/javascript' }));
  app.get('/world/list/:folder', (context) => {
    const folder = context.req.param('folder') === folderNumbers.spam ? 'spam' : 'inbox';
    const inside = [...mails.values()].filter((stored) => stored.folder === folder).sort((a, b) => b.mail.arrivedAt - a.mail.arrivedAt);
    const shown = inside.map((stored) => ({ ...stored, id: idOf(stored.id) }));
    return context.json({ html: listHtml(shown, settingsFor(context, world), layoutOf(context)) });
  });
  app.get('/world/thread/:id', (context) => {
    const stored = find(context);
    return stored ? context.json(thread(stored, settingsFor(context, world), layoutOf(context))) : context.json({}, 404);
  });
  app.get('/world/part/:id/:index', (context) => {
    const part = find(context)?.mail.attachments[Number(context.req.param('index'))];
    // Only pictures: a mail's HTML attachment must not run on the webmail's origin.
    const shown = part && /^image\/(?:png|jpe?g|gif|webp)$/.test(part.type);
    return shown ? context.body(part.bytes, 200, { 'Content-Type': part.type }) : context.text('Not found', 404);
  });
  app.get('/mail', (context) => context.body(picture, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'no-store' }));
  for (const path of ['/d/*', '/n/*']) {
    app.get(path, (context) => {
      context.header('Content-Security-Policy', policy);
      return context.html(yahooPage(settingsFor(context, world)));
    });
  }
  return app;
}

function layoutOf(context: Context): YahooLayout {
  return context.req.query('layout') === 'n' ? 'n' : 'd';
}

/** Heading and messages as the client script gets them, oldest first. */
function thread({ id, mail, withOlder }: YahooMail, settings: WorldSettings, layout: YahooLayout) {
  const names = mail.attachments.filter(({ inline, contentId }) => !(inline && contentId)).map(({ name }) => name);
  const older = {
    shell: closedMessage(settings, layout),
    opened: openMessage(olderSender, [reader], mail.arrivedAt - 86_400_000, [], settings, layout),
    body: `<div class="jb_0 X_6MGW N_6Fd5"><div id="yiv1"><div dir="ltr">${texts[settings.language].olderText}</div></div></div>`,
  };
  const own = {
    shell: openMessage(mail.from, mail.to, mail.arrivedAt, names, settings, layout),
    body: yahooBody(
      mail,
      BigInt(`0x${id.slice(2)}`)
        .toString()
        .slice(-10),
      (index) => `/world/part/${id}/${index}`,
    ),
  };
  return { heading: headingHtml(mail, settings), messages: withOlder ? [older, own] : [own] };
}

let script: Promise<string> | null = null;

/** The client script, made once. */
function clientScript(): Promise<string> {
  script ??= withoutTypes(here('client.ts'));
  return script;
}
