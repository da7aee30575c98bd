import { type Context, Hono } from 'hono';
import { defineSite, type WorldSettings } from '../../site.ts';
import { type ParsedMail, parseMail } from '../gmail/parse-mail.ts';
import { settingsFor } from '../gmail/request.ts';
import { roundcubeBody } from './body.ts';
import { type Asked, listPage, loginPage, mailPage, type RoundcubeMail, type Skin } from './markup.ts';

/** Hosts of this clone: small houses that nobody knows, each under its own name. */
export const roundcubeHosts = ['webmail.hoster.example', 'mail.university.example'] as const;

/** How a mail is put into the mailbox, and how its page is to be drawn. */
export interface RoundcubeDelivery {
  /** `Entsorgt` is the folder for spam: its name says nothing, its class does. Default `INBOX`. */
  readonly folder?: 'INBOX' | 'Entsorgt';
  readonly skin?: Skin;
  readonly host?: (typeof roundcubeHosts)[number];
}

/** Where a delivered mail can be opened: beside the list, which opens it by itself, and as a page of its own. */
export interface RoundcubeDelivered {
  readonly id: string;
  readonly url: string;
  readonly page: string;
}

/** The tests' hand in the mailbox. */
export interface RoundcubeHandle {
  readonly deliver: (eml: Uint8Array, options?: RoundcubeDelivery) => Promise<RoundcubeDelivered>;
  readonly clear: () => void;
}

/** Opens the mail that the address names beside the list, as a click on its row does. */
const script = `addEventListener('DOMContentLoaded', () => {
  const frame = document.querySelector('#messagecontframe');
  if (!frame) return;
  const show = (uid) => {
    const query = new URLSearchParams(location.search);
    frame.src = './?_task=mail&_uid=' + uid + '&_mbox=' + encodeURIComponent(query.get('_mbox') || 'INBOX') + '&_framed=1&_action=preview' + (query.get('skin') ? '&skin=' + query.get('skin') : '');
    frame.addEventListener('load', () => document.documentElement.setAttribute('data-rendered', location.hash), { once: true });
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('[data-world-open]');
    if (!link) return;
    event.preventDefault();
    location.hash = '#' + link.getAttribute('data-world-open');
  });
  const follow = () => { if (location.hash) show(location.hash.slice(1)); };
  addEventListener('hashchange', follow);
  follow();
});`;

/** A Roundcube of 1.4 or 1.6 at hosts of its own, with the raw original that needs the session's cookie alone. */
export const roundcube = defineSite<RoundcubeHandle>({
  serves: (host) => (roundcubeHosts as readonly string[]).includes(host),
  start(world) {
    const mails = new Map<string, RoundcubeMail>();
    let counter = 0;
    return {
      app: roundcubeApp(world, mails),
      handle: {
        async deliver(eml, { folder = 'INBOX', skin, host = 'webmail.hoster.example' } = {}) {
          const mail: ParsedMail = await parseMail(eml);
          counter += 1;
          const uid = String(counter);
          mails.set(uid, { uid, folder, mail });
          const look = skin === undefined ? '' : `&skin=${skin}`;
          return {
            id: `${folder}/${uid}`,
            url: `https://${host}/?_task=mail&_mbox=${folder}${look}#${uid}`,
            page: `https://${host}/?_task=mail&_uid=${uid}&_mbox=${folder}&_action=show${look}`,
          };
        },
        clear: () => mails.clear(),
      },
    };
  },
});

function roundcubeApp(world: WorldSettings, mails: ReadonlyMap<string, RoundcubeMail>): Hono {
  const app = new Hono();
  app.get('/program/js/app.min.js', (context) => context.body(script, 200, { 'Content-Type': 'text/javascript' }));
  app.get('/skins/*', (context) => context.body(styles, 200, { 'Content-Type': 'text/css' }));
  app.get('/program/*', (context) => context.text('', 404));
  app.get('/', (context) => answer(context, settingsFor(context, world), mails));
  return app;
}

function answer(context: Context, settings: WorldSettings, mails: ReadonlyMap<string, RoundcubeMail>): Response | Promise<Response> {
  const action = context.req.query('_action') ?? '';
  const asked: Asked = {
    folder: context.req.query('_mbox') ?? 'INBOX',
    uid: context.req.query('_uid') ?? null,
    skin: (['larry', 'classic'] as const).find((skin) => skin === context.req.query('skin')) ?? 'elastic',
  };
  const known = asked.uid === null ? undefined : mails.get(asked.uid);
  if (context.req.query('_task') !== 'mail') return context.html(loginPage(asked, settings));
  if (action === 'viewsource') {
    const signedIn = (context.req.header('cookie') ?? '').includes('roundcube_sessid=1');
    return known && signedIn
      ? context.body(known.mail.raw, 200, { 'Content-Type': 'text/plain; charset=UTF-8' })
      : context.html(loginPage(asked, settings));
  }
  context.header('Set-Cookie', 'roundcube_sessid=1; Path=/; Secure; HttpOnly');
  if (action === 'preview' || action === 'show')
    return known ? context.html(mailPage(known, roundcubeBody(known.mail), action === 'preview', asked, settings)) : context.text('', 404);
  const listed = [...mails.values()].filter(({ folder }) => folder === asked.folder);
  return context.html(listPage(listed, asked, settings));
}

const styles = `body { margin: 0; font: 14px sans-serif; } .voice { position: absolute; clip-path: inset(50%); }
html[data-world-theme="dark"] body { background: #21292c; color: #c5d1d3; } #layout { display: flex; height: 100vh; } #messagecontframe { flex: 1; border: 0; }
#mailboxlist { width: 8rem; } #messagelist { width: 20rem; } .frame-content, .messageheaderbox, #messagebody, #messageheader { padding: 8px; }`;
