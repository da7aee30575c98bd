import type { MailBody } from '../../../core/mail/message.ts';
import { readBody } from '../../body/read-body.ts';
import { defineAdapter, type WebmailAdapter } from '../adapter.ts';
import type { ClientFacts } from '../clients.ts';
import { closestAcross, findAll, openRoots } from './united-internet-roots.ts';
import { senderOf } from './united-internet-sender.ts';

// One client under several names: GMX, WEB.DE, mail.com. It lives in the frame `#thirdPartyFrame_mail` of the navigator page, builds
// its parts in open shadow roots, and draws the body in a frame of yet another origin. Hooks with the month they were last seen.
const hooks = {
  /** The frame of the body. Name 2026-06, class 2026-05, address 2026-06; `#mail-detail` and its address on 3c.* hosts 2024. */
  body: [
    'iframe[name="detail-body-iframe"]',
    'iframe.detail-body--full-height',
    'iframe[src*=".mailbody-ui.de/Mail/"]',
    'iframe#mail-detail',
    'iframe[src*="/mail/client/mailbody/"]',
  ].join(', '),
  /** The reading pane. 2026-06; the older one 2023-02. */
  pane: 'webmailer-mail-detail, .section-1',
  /** The form that loads the body into its frame: its address names the mail, while the frame has none. 2026 */
  bodyForm: 'form[target="detail-body-iframe"][action]',
  /** What holds the body's frame inside the pane. 2026-05 */
  bodyHolder: 'detail-body',
  /** Rows of list and search. 2026-06, 2023-02; table rows of the older client 2023-02. */
  row: 'list-mail-item, search-list-item, tr[data-oao-mailid]',
  /** The row of the open mail. Unverified: only the body frame's report decides, whose address names the mail. */
  chosenRow: '[aria-selected="true"], [class~="list-mail-item--selected"], tr.selected',
  subject: '.list-mail-item__subject, td.subject',
  /** Subject in the older reading pane. 2023-02 */
  paneSubject: '.mail-subject dd',
  date: 'list-date-label[date-in-ms]',
  /** Tool of the spam folder, "no spam". 2025 */
  spamTool: '[data-overflow-id="no_spam"]',
  otherTool: '[data-overflow-id="spam"]',
};

/**
 * An adapter for one member. The sender is read from the row of the open mail; a mail without a row, or whose row shows no address, is not
 * read. Links stay rewritten (`deref-*`, which the judgement unwraps). Attachments and recipients were never evidenced and stay empty.
 */
export function unitedInternetAdapter(member: ClientFacts): WebmailAdapter {
  return defineAdapter({
    ...member,
    framed: true,
    bodyFrame: { keyOf: ({ pathname }) => keyInPath(pathname), keyFor },

    roots: (page) => [
      ...openRoots(page, hooks.row),
      ...findAll(openRoots(page, hooks.row), hooks.body).flatMap((frame) => olderBody(frame)?.ownerDocument ?? []),
    ],

    openMessages(page) {
      const frames = findAll(openRoots(page, hooks.row), hooks.body);
      return [...new Set(frames.flatMap((frame) => closestAcross(frame, hooks.pane) ?? frame.parentElement ?? []))];
    },

    messageId: (message) => keyFor(message, null),

    read(message, remoteBody, key = null) {
      const id = keyFor(message, key);
      const body = remoteBody ?? readOlderBody(message);
      if (id === null || !body) return null;
      const page = openRoots(message.ownerDocument, hooks.row);
      const rows = findAll(page, hooks.row);
      const row = rows.find((candidate) => keyOfRow(candidate) === id) ?? null;
      const pane = openRoots(message, hooks.row);
      const from = senderOf(row, rows, pane);
      if (!from) return null;
      const sentAt = Number(row?.querySelector(hooks.date)?.getAttribute('date-in-ms') ?? Number.NaN);
      const subject = row?.querySelector(hooks.subject) ?? findAll(pane, hooks.paneSubject)[0];
      return {
        client: member.id,
        id,
        from,
        subject: subject?.textContent?.trim() ?? '',
        sentAt: sentAt > 0 ? sentAt : null,
        folder: findAll(page, hooks.spamTool).length > 0 && findAll(page, hooks.otherTool).length === 0 ? 'spam' : 'unknown',
        recipients: [],
        body,
        attachments: [],
        rawHeaders: null,
        receiver: null,
        shownEvidence: null,
      };
    },

    mailBody(message) {
      const frame = bodyFrameOf(message);
      return frame && isOlder(frame) ? olderBody(frame) : frame;
    },

    bannerAnchor(message) {
      const frame = bodyFrameOf(message);
      const holder = frame && closestAcross(frame, hooks.bodyHolder);
      // Both stand outside the body's document. An anchor has to be an element, and the outer one may stand in a shadow root directly.
      for (const before of [holder, frame]) if (before?.parentElement) return { parent: before.parentElement, before };
      return null;
    },

    listRows(page) {
      return findAll(openRoots(page, hooks.row), hooks.row).flatMap((row) => {
        const id = keyOfRow(row);
        const anchor = row.querySelector(hooks.subject);
        return id !== null && anchor ? [{ id, anchor }] : [];
      });
    },

    seemsOpen: (page) => findAll(openRoots(page, hooks.row), 'iframe[src*="mailbody"], iframe[name*="detail"]').length > 0,
  });
}

function bodyFrameOf(message: Element): HTMLIFrameElement | null {
  // The selector names frames only.
  return (findAll(openRoots(message, hooks.row), hooks.body)[0] as HTMLIFrameElement | undefined) ?? null;
}

/**
 * The id of the open mail: in the address of its frame; where that was filled by a posted form, what the frame itself says, which knows its own
 * address, else the form's address, else the chosen row.
 */
function keyFor(message: Element, reported: string | null): string | null {
  const key =
    keyInAddress(bodyFrameOf(message)?.getAttribute('src')) ?? reported ?? keyInAddress(bodyFormOf(message)?.getAttribute('action'));
  if (key !== null) return key;
  const chosen = findAll(openRoots(message.ownerDocument, hooks.row), hooks.row).filter((row) => row.matches(hooks.chosenRow));
  return chosen.length === 1 && chosen[0] ? keyOfRow(chosen[0]) : null;
}

/** The form beside the frame. Of several the last one, which was put in last. */
function bodyFormOf(message: Element): Element | null {
  return findAll(openRoots(message, hooks.row), hooks.bodyForm).at(-1) ?? null;
}

function keyInAddress(address: string | null | undefined): string | null {
  return address ? keyInPath(address.replace(/^https:\/\/[^/]*/, '').split('?')[0] ?? '') : null;
}

/** `/Mail/<id>/Body/html` on the hosts of bodies (2026-06), `/mail/client/mailbody/tmai<id>/true` on those of the older client (2026-05). */
function keyInPath(path: string): string | null {
  const id = /^\/Mail\/([\w-]{1,100})\/Body(?:\/|$)/.exec(path)?.[1] ?? /^\/mail\/client\/mailbody\/([\w-]{1,100})(?:\/|$)/.exec(path)?.[1];
  return id === undefined ? null : bare(id);
}

function keyOfRow(row: Element): string | null {
  const id = row.getAttribute('data-oao-mailid') ?? row.getAttribute('id');
  return id ? bare(id) : null;
}

/** The same number is written `id<n>` in lists, `tmai<n>` in the older client, bare in addresses of bodies (2026-05). */
function bare(id: string): string {
  return id.replace(/^(?:id|tmai)(?=\d)/, '');
}

function readOlderBody(message: Element): MailBody | null {
  const frame = bodyFrameOf(message);
  const body = frame && olderBody(frame);
  return body && readBody(body);
}

function isOlder(frame: Element): boolean {
  return frame.getAttribute('src')?.includes('/mail/client/mailbody/') === true;
}

/** The older client draws the body in a frame of its own origin, which can be read from here: the body, `null` until it has loaded. */
function olderBody(frame: Element): Element | null {
  const inside = isOlder(frame) ? documentIn(frame as HTMLIFrameElement) : null;
  // Before it has loaded, the frame holds an empty page of another address.
  return inside && keyInPath(inside.location?.pathname ?? '') !== null ? inside.body : null;
}

function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
