import { Hono } from 'hono';
import { defineSite, type WorldSettings } from '../../site.ts';
import { escapeHtml } from '../gmail/escape.ts';
import { linkify } from '../gmail/linkify.ts';
import { reader } from '../gmail/markup.ts';
import { type ParsedMail, parseMail } from '../gmail/parse-mail.ts';
import { settingsFor } from '../gmail/request.ts';
import { keepDeclarations, scopeCss } from '../gmail/scope-css.ts';
import { cleanHtml } from '../yahoo/clean-html.ts';

/** The tests' hand in the mailbox. */
export interface SogoHandle {
  /** Puts a mail into the mailbox; `url` shows it open. */
  readonly deliver: (eml: Uint8Array) => Promise<{ readonly id: string; readonly url: string }>;
  readonly clear: () => void;
}

/** The host of this clone. */
export const sogoHost = 'sogo.university.example';

/** SOGo at a host of its own, after its published templates (5.8 to 5.12, 2026-04): one mail a page, drawn by a script a moment after the page. */
export const sogo = defineSite<SogoHandle>({
  serves: (host) => host === sogoHost,
  start(world) {
    const mails = new Map<string, ParsedMail>();
    let counter = 40;
    const app = new Hono();
    app.get('/SOGo.woa/*', (context) => context.body(script, 200, { 'Content-Type': 'text/javascript' }));
    app.get('/SOGo/so/reader/Mail/view', (context) => context.html(page(settingsFor(context, world))));
    app.get('/SOGo/so/reader/Mail/:id/view', (context) => {
      const mail = mails.get(context.req.param('id'));
      return mail ? context.html(card(mail)) : context.text('', 404);
    });
    return {
      app,
      handle: {
        async deliver(eml) {
          counter += 1;
          mails.set(String(counter), await parseMail(eml));
          return { id: `Mail/0/INBOX/${counter}`, url: `https://${sogoHost}/SOGo/so/reader/Mail/view#!/Mail/0/INBOX/${counter}` };
        },
        clear: () => mails.clear(),
      },
    };
  },
});

const script = `const draw = async () => {
  const id = /\\/(\\d+)$/.exec(location.hash)?.[1];
  const place = document.querySelector('section');
  place.innerHTML = id ? await (await fetch('/SOGo/so/reader/Mail/' + id + '/view')).text() : '';
  document.documentElement.setAttribute('data-rendered', location.hash);
};
addEventListener('hashchange', draw);
addEventListener('DOMContentLoaded', draw);`;

function page(settings: WorldSettings): string {
  return `<!doctype html><html lang="${settings.language}" data-world-theme="${settings.theme}"><head><meta charset="utf-8"><title>SOGo</title><link rel="icon" href="data:,">
<script src="/SOGo.woa/WebServerResources/js/Mailer.js"></script></head><body ng-app="SOGo.MailerUI"><section></section></body></html>`;
}

function card(mail: ParsedMail): string {
  const to = (mail.to.length === 0 ? [reader] : mail.to).map(({ address }) => escapeHtml(address)).join(', ');
  const name = escapeHtml(mail.from.name);
  return `<md-card><md-card-actions></md-card-actions><md-card-content><div class="sg-padded"><h5 class="sg-md-headline">${escapeHtml(mail.subject)}</h5><time class="msg-date"></time></div>
<div><div class="pseudo-input-container--compact"><div><sg-avatar-image class="md-tile-left">person</sg-avatar-image><div><span>${name}</span> <a href="#" class="md-caption">${escapeHtml(mail.from.address)}</a></div></div></div>
<div class="msg-recipients"><div class="pseudo-input-field"><a href="#">${to}</a></div></div></div><md-divider></md-divider><div><div class="msg-body"><div><div class="mailer_mailcontent"><div class="md-flex sg-mail-part" tabindex="-1">${body(mail)}</div></div></div></div></div></md-card-content></md-card>`;
}

function body({ html, text }: ParsedMail): string {
  if (html === null)
    return `<div class="mailer_plaincontent">${linkify(text.slice(0, 500_000), '0').replace(/ data-saferedirecturl="[^"]*"/g, '')}</div>`;
  const { markup, css } = cleanHtml(html, (_tag, { style, ...rest }) => ({
    ...rest,
    ...(style === undefined ? {} : { style: keepDeclarations(style) }),
  }));
  const scoped = scopeCss(css, '.SOGoHTMLMail-CSS-Delimiter', '');
  return `<div class="SOGoHTMLMail-CSS-Delimiter mailer_htmlcontent">${scoped === '' ? '' : `<style>${scoped}</style>`}${markup}</div>`;
}
