import { Hono } from 'hono';
import { defineSite, type WorldSettings } from '../../site.ts';
import { escapeHtml } from '../gmail/escape.ts';
import { reader } from '../gmail/markup.ts';
import { type ParsedMail, parseMail } from '../gmail/parse-mail.ts';
import { settingsFor } from '../gmail/request.ts';
import { keepDeclarations } from '../gmail/scope-css.ts';
import { cleanHtml } from '../yahoo/clean-html.ts';

/** The tests' hand in the mailbox. */
export interface OxHandle {
  /** Puts a mail into the mailbox; `url` shows it open beside the list. */
  readonly deliver: (
    eml: Uint8Array,
    options?: { readonly folder?: 'INBOX' | 'Spam' },
  ) => Promise<{ readonly id: string; readonly url: string }>;
  readonly clear: () => void;
}

interface OxMail {
  readonly cid: string;
  readonly mail: ParsedMail;
}

/** OX App Suite at one of its known hosts, after its published source: 8 (2025), and 7.10 (2020) as the older wave. Never seen live. */
export const ox = defineSite<OxHandle>({
  serves: (host) => host === 'app.mailbox.org',
  start(world) {
    const mails = new Map<string, OxMail>();
    let counter = 40;
    const app = new Hono();
    app.get('/appsuite/', (context) => {
      const settings = settingsFor(context, world);
      const open = mails.get(context.req.query('mail') ?? '');
      return context.html(page([...mails.values()], open ?? null, settings));
    });
    return {
      app,
      handle: {
        async deliver(eml, { folder = 'INBOX' } = {}) {
          counter += 1;
          const id = String(counter);
          mails.set(id, { cid: `default0/${folder}.${id}`, mail: await parseMail(eml) });
          return {
            id: `default0/${folder}.${id}`,
            url: `https://app.mailbox.org/appsuite/?mail=${id}#app=io.ox/mail&folder=default0/${folder}`,
          };
        },
        clear: () => mails.clear(),
      },
    };
  },
});

/** To be looked at: the markup alone is evidenced. */
const styles = `html { font: 14px/1.5 system-ui, sans-serif; background: #fff; color: #222; }
html[data-world-theme='dark'] { background: #1b1d22; color: #e8eaf0; color-scheme: dark; }
body { margin: 0; }
ul { margin: 0; padding: 0; list-style: none; }
.io-ox-mail-window { display: grid; grid-template-columns: 300px 1fr; min-height: 100vh; }
.io-ox-mail-window > ul { border-right: 1px solid #8884; }
.list-item.selectable { padding: 10px 16px; border-bottom: 1px solid #8883; }
.person { font-weight: 600; }
.mail-detail-pane { padding: 16px 24px; }
.subject { font-size: 20px; }
.mail-detail-frame { width: 100%; height: 560px; border: 0; background: #fff; }`;

function page(mails: readonly OxMail[], open: OxMail | null, settings: WorldSettings): string {
  const rows = mails.map(
    ({ cid, mail }) =>
      `<li class="list-item selectable" data-cid="${cid}"><div class="person">${escapeHtml(mail.from.name || mail.from.address)}</div><div class="subject"><span class="drag-title">${escapeHtml(mail.subject)}</span></div></li>`,
  );
  return `<!doctype html><html lang="${settings.language}" data-world-theme="${settings.theme}" data-rendered=""><head><meta charset="utf-8"><title>Mail</title><link rel="icon" href="data:,"><style>${styles}</style></head><body>
<div id="io-ox-core"><div id="io-ox-appcontrol"></div><div id="io-ox-windowmanager"><div class="io-ox-mail-window"><ul class="list-view">${rows.join('')}</ul>
<div class="mail-detail-pane"><div class="thread-view list-view">${open ? article(open, settings) : ''}</div></div></div></div></div></body></html>`;
}

function article({ cid, mail }: OxMail, { generation }: WorldSettings): string {
  const older = generation === 'older';
  const subject = escapeHtml(mail.subject);
  const address = mail.from.address === '' ? '' : ` <span class="address">&lt;${escapeHtml(mail.from.address)}&gt;</span>`;
  const person = older
    ? `<a href="#" role="button" class="person-link person-from" title="${escapeHtml(mail.from.address)}">${escapeHtml(mail.from.name || mail.from.address)}</a>`
    : `<span class="person-link person-from ellipsis">${escapeHtml(mail.from.name || mail.from.address)}</span>${address}`;
  const via = mail.sender
    ? `<div class="sender"><span class="io-ox-label">Via&nbsp;&nbsp;</span><span class="address">${escapeHtml(`${mail.sender.name} <${mail.sender.address}>`)}</span></div>`
    : '';
  const to = (mail.to.length === 0 ? [reader] : mail.to.slice(0, 10)).map(
    (one) => `<a href="#" class="person-link" title="${escapeHtml(one.address)}">${escapeHtml(one.name || one.address)}</a>`,
  );
  const recipients = `<div class="recipients"><span class="io-ox-label">To</span>${to.join(' ')}</div>`;
  const third = older ? recipients : `<div class="subject-recipients"><div class="subject">${subject}</div>${recipients}</div>`;
  const inside =
    mail.html === null
      ? `<div class="mail-detail-content plain-text">${escapeHtml(mail.text.slice(0, 500_000)).replaceAll('\n', '<br>')}</div>`
      : htmlBody(mail.html);
  const frame = `<iframe class="mail-detail-frame" title="Email content" srcdoc="${escapeHtml(`<!doctype html><html><head></head><body>${inside}</body></html>`)}"></iframe>`;
  const kind = generation === 'changed' ? 'neo-item' : 'list-item mail-item mail-detail expanded';
  return `<article class="${kind}" data-cid="${cid}">${older ? `<h1 class="subject">${subject}</h1>` : ''}<header class="detail-view-header"><div class="detail-view-row row-1"><div class="${generation === 'changed' ? 'neo' : 'from'}">${person}</div></div><div class="detail-view-row row-2">${via}</div><div class="detail-view-row row-3">${third}</div></header><section class="notifications"></section><section class="attachments"></section><section class="body user-select-text" tabindex="-1">${frame}</section></article>`;
}

function htmlBody(html: string): string {
  const { markup } = cleanHtml(html, (_tag, { style, ...rest }) => ({
    ...rest,
    ...(style === undefined ? {} : { style: keepDeclarations(style) }),
  }));
  return `<div class="mail-detail-content noI18n colorQuoted">${markup}</div>`;
}
