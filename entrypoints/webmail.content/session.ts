import { sendMessage } from '../../utils/browser/messaging.ts';
import { openMailLimits } from '../../utils/core/limits.ts';
import type { MailBody, MailMessage } from '../../utils/core/mail/message.ts';
import type { PagePreferences, TabMessages } from '../../utils/core/protocol.ts';
import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import { mailMessagesFor } from '../../utils/i18n/registry.ts';
import { disarmForms } from '../../utils/page/disarm-names.ts';
import type { WebmailAdapter } from '../../utils/page/webmail/adapter.ts';
import { guardLinks } from '../../utils/page/webmail/guard-links.ts';
import { watchHealth } from '../../utils/page/webmail/health.ts';
import { type MarkedLevel, markRows, unmarkRows } from '../../utils/page/webmail/list-marks.ts';
import type { WatchHandlers } from '../../utils/page/webmail/watch.ts';
import { rememberJudgements } from './judgements.ts';
import { keepNewest } from './keep-newest.ts';
import { createMailView, type MailView, warns } from './mail-view.ts';

/** What a webmail page does: the watcher's handlers, and what the background tells it. */
export interface MailSession extends WatchHandlers {
  prefer(preferences: PagePreferences): void;
  remoteBody(report: TabMessages['tab.body']): void;
}

/** An open message. */
interface OpenMail {
  readonly view: MailView;
  /** Of the message that was read last. */
  id: string;
  /** Counts its readings: a verdict on an older one comes too late. */
  reading: number;
  /** Whether the worker is at it. A message that changes meanwhile waits, or a mail that never stands still would flood the worker. */
  judging: boolean;
  changed: boolean;
}

/** Most bodies of foreign frames and most levels kept. */
const limits = { bodies: 20, levels: 1_000 };

/** What happens when messages open and close: read, have it judged, show the banner, put it back after a re-render, take it down. */
export function createMailSession(page: Document, adapter: WebmailAdapter, preferences: PagePreferences, signal: AbortSignal): MailSession {
  const mails = new Map<Element, OpenMail>();
  /** Open messages that could not be read yet, with the key under which their body was asked for, if it is in a foreign frame. */
  const waiting = new Map<Element, string | null>();
  const bodies = new Map<string, MailBody>();
  const levels = new Map<string, MarkedLevel>();
  const guarded = new WeakSet<EventTarget>();
  /** Ids of the mails that stood open at the last look, and of those that the background has judged. */
  let standing: ReadonlySet<string> = new Set();
  const judged = new Map<string, true>();
  const judgements = rememberJudgements();
  const health = watchHealth(
    page,
    adapter,
    (news) => void sendMessage('page.health', { client: adapter.id, ...news }).catch(ignore),
    signal,
  );

  // A newer script of ours has taken over, after an update: what stands above the mails is its affair now.
  signal.addEventListener('abort', () => {
    for (const { view } of mails.values()) view.remove();
    mails.clear();
    waiting.clear();
  });

  const isOff = () => preferences.clientsOff.includes(adapter.id);

  function open(element: Element): void {
    if (isOff()) {
      // It may be switched on again under the open message.
      waiting.set(element, null);
      return;
    }
    const known = mails.get(element);
    if (known?.judging) {
      known.changed = true;
      return;
    }
    const message = read(element);
    if (!message) return;
    const mail = known ?? { view: createMailView(element, adapter), id: '', reading: 0, judging: false, changed: false };
    mails.set(element, mail);
    void judge(element, mail, message);
  }

  function read(element: Element): MailMessage | null {
    const key = adapter.bodyFrame?.keyFor(element) ?? null;
    const remote = key === null ? null : (bodies.get(key) ?? null);
    disarmForms(element);
    const message = safely(() => adapter.read(element, remote));
    if (message) {
      waiting.delete(element);
      return message;
    }
    if (!waiting.has(element)) health.unreadable();
    if (key !== null && !remote && waiting.get(element) !== key) sendMessage('frame.ask', { client: adapter.id, key }).catch(ignore);
    waiting.set(element, key);
    return null;
  }

  async function judge(element: Element, mail: OpenMail, message: MailMessage): Promise<void> {
    mail.reading += 1;
    mail.id = message.id;
    const { reading } = mail;
    const current = () => mails.get(element) === mail && mail.reading === reading;
    mail.judging = true;
    const { first, final } = judgements.of(message, adapter.originalUrl?.(element) ?? null);
    // Whoever awaits the first verdict only would leave a rejection of the second one without a handler.
    const settled = final.catch(() => first);
    try {
      const verdict = await first;
      health.read();
      keepNewest(judged, message.id, true, limits.levels);
      // A warning does not wait. "Unclear" does: the headers, a moment later, mostly settle it, and a line that flashes up unsettles.
      if (warns(verdict) && current()) show(mail.view, message, verdict);
      goOn(element, mail);
      const last = await settled;
      if (current()) show(mail.view, message, last);
      else if (!standing.has(message.id)) tellStanding();
    } catch {
      // The worker does not answer, or the extension was updated under an open page: silence would look like an all-clear.
      settled.catch(ignore);
      health.unanswered();
      if (current()) mail.view.fail(message.id, mailMessagesFor(preferences.language));
      goOn(element, mail);
    }
  }

  /** The worker is free for this message again; what changed meanwhile is read now. */
  function goOn(element: Element, mail: OpenMail): void {
    mail.judging = false;
    if (!mail.changed) return;
    mail.changed = false;
    if (mails.get(element) === mail) open(element);
  }

  function show(view: MailView, { id, from: { address } }: MailMessage, verdict: Verdict): void {
    remember(id, verdict);
    view.show({ id, address, verdict }, preferences, mailMessagesFor(preferences.language), {
      trust: (trusted) => void trust(view, id, address, verdict, trusted),
      help: () => void sendMessage('page.open', { page: 'help' }).catch(ignore),
    });
  }

  async function trust(view: MailView, id: string, address: string, verdict: Verdict, trusted: boolean): Promise<void> {
    if (trusted) levels.delete(id);
    else remember(id, verdict);
    await sendMessage('mail.trust', { address, trusted }).catch(ignore);
    judgements.forgetSender(address);
    // This banner already says so, and keeps the way back; others of the same sender in the thread are judged anew.
    for (const [element, other] of mails) if (other.view !== view && other.view.mail()?.address === address) open(element);
  }

  /** The client drew another mail into the same element, which may not be readable yet: the old banner must not stand above it. */
  function dropStrangers(): void {
    for (const [element, { view }] of mails) {
      const shown = view.mail();
      const id = shown && safely(() => adapter.messageId(element));
      if (!shown || id === null || id === shown.id) continue;
      view.remove();
      mails.delete(element);
      waiting.set(element, null);
    }
  }

  /** Popup and badge speak of what stands open. A mail that opens for the first time tells that by being judged. */
  function lookWhatStands(): void {
    const before = standing;
    standing = new Set([...mails.values()].map(({ id }) => id));
    const left = [...before].some((id) => !standing.has(id));
    if (left || [...standing].some((id) => !before.has(id) && judged.has(id))) tellStanding();
  }

  function tellStanding(): void {
    const ids = [...standing].slice(0, openMailLimits.ids).map((id) => id.slice(0, openMailLimits.id));
    sendMessage('mail.standing', { ids }).catch(ignore);
  }

  function remember(id: string, { level }: Verdict): void {
    levels.delete(id);
    if (level === 'fake' || level === 'suspicious') keepNewest(levels, id, level, limits.levels);
  }

  function guard(root: EventTarget): void {
    if (guarded.has(root)) return;
    guarded.add(root);
    const viewOf = (link: Element) => [...mails.values()].find(({ view }) => view.guards(link))?.view;
    guardLinks(
      root,
      (link) => preferences.guardLinks && viewOf(link) !== undefined,
      (link) => viewOf(link.element)?.ask(link),
      signal,
    );
  }

  function markList(): void {
    if (preferences.listMarks && !isOff())
      markRows(page, adapter, (id) => levels.get(id) ?? null, mailMessagesFor(preferences.language).banner.listMark);
  }

  return {
    opened: open,
    closed(element) {
      waiting.delete(element);
      mails.get(element)?.view.remove();
      mails.delete(element);
    },
    looked() {
      guard(page);
      for (const root of adapter.roots?.(page) ?? []) guard(root);
      dropStrangers();
      // A message is often drawn before its header: the watcher reports bodies, so the header's arrival is seen here.
      for (const element of waiting.keys()) open(element);
      for (const { view } of mails.values()) view.stay();
      lookWhatStands();
      markList();
      if (isOff()) health.rest();
      else health.looked(mails.size);
    },
    prefer(changed) {
      preferences = changed;
      if (!changed.listMarks || isOff()) unmarkRows(page, adapter);
      markList();
      for (const element of new Set([...waiting.keys(), ...mails.keys()])) {
        if (isOff()) mails.get(element)?.view.remove();
        else open(element);
      }
    },
    remoteBody({ client, key, body }) {
      if (client !== adapter.id) return;
      keepNewest(bodies, key, body, limits.bodies);
      for (const element of new Set([...waiting.keys(), ...mails.keys()])) if (adapter.bodyFrame?.keyFor(element) === key) open(element);
    },
  };
}

/** An adapter does not throw by contract; should a hostile mail bring it to, the message counts as unreadable and the page goes on. */
function safely<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function ignore(): void {
  // Nobody listens: the extension was updated under an open page, and the page will be reloaded some day.
}
