import { type Context, Hono } from 'hono';
import { defineSite, type WorldSettings } from '../../site.ts';
import { escapeHtml } from '../gmail/escape.ts';
import { type ParsedMail, parseMail } from '../gmail/parse-mail.ts';
import { settingsFor } from '../gmail/request.ts';
import { bodyDocument } from '../united-internet/body.ts';

/** The tests' hand in the mailbox. */
export interface TOnlineHandle {
  /** Puts a mail into the mailbox. Any bytes will do: what cannot be parsed is shown as text. */
  readonly deliver: (eml: Uint8Array) => Promise<{ readonly id: string; readonly url: string }>;
  readonly clear: () => void;
}

/**
 * T-Online's mail, weakly evidenced: only the frame of the body is known, `mailreadview` in its address (2023), named `messageBody` before
 * that (2018). The header around it is made up, so no test on this site says anything about the real one but for that frame.
 */
export const tOnline = defineSite<TOnlineHandle>({
  serves: (host) => host === 'email.t-online.de',
  start(world) {
    const mails = new Map<string, ParsedMail>();
    let counter = 0;
    return {
      app: app(world, mails),
      handle: {
        async deliver(eml) {
          counter += 1;
          const id = `INBOX-${counter}`;
          mails.set(id, await parseMail(eml));
          return { id, url: `https://email.t-online.de/em?id=${id}` };
        },
        clear: () => mails.clear(),
      },
    };
  },
});

function app(world: WorldSettings, mails: ReadonlyMap<string, ParsedMail>): Hono {
  const site = new Hono();
  const found = (context: Context) => mails.get(context.req.query('id') ?? '');
  site.get('/em', (context) => {
    const mail = found(context);
    return mail ? context.html(page(mail, context.req.query('id') ?? '', settingsFor(context, world))) : context.text('Not found', 404);
  });
  site.get('/em/mailreadview', (context) => {
    const mail = found(context);
    context.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    return mail ? context.html(bodyDocument(mail, null)) : context.text('Not found', 404);
  });
  return site;
}

function page(mail: ParsedMail, id: string, settings: WorldSettings): string {
  const source = `/em/mailreadview?id=${id}`;
  const dark = settings.theme === 'dark' ? 'background:#1c2229;color:#e6ebf0' : 'background:#fff;color:#1c2a39';
  const frame =
    settings.generation === 'changed'
      ? `<iframe title="Mail" src="${source.replace('mailreadview', 'view')}"></iframe>`
      : `<iframe title="Mail" ${settings.generation === 'older' ? 'name="messageBody"' : ''} src="${source}"></iframe>`;
  const { name, address } = mail.from;
  const header = `<h1 class="mail-subject">${escapeHtml(mail.subject)}</h1><p><a class="mail-from" href="mailto:${escapeHtml(address)}">${escapeHtml(name || address)}</a></p>`;
  return `<!doctype html><html lang="${settings.language}" data-rendered=""><head><meta charset="utf-8"><title>Telekom Mail</title><link rel="icon" href="data:,"><style>iframe{width:100%;height:560px;border:0;background:#fff}</style></head>
<body style="font:14px/1.5 sans-serif;${dark}"><main>${header}<div class="mail-content">${frame}</div></main></body></html>`;
}
