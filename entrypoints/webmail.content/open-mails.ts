import { sendMessage } from '../../utils/browser/messaging.ts';
import type { MailMessage } from '../../utils/core/mail/message.ts';
import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import type { HealthWatch } from '../../utils/page/webmail/health.ts';
import { saveOriginal } from '../../utils/page/webmail/save-original.ts';
import { fitMessage } from './fit-message.ts';
import { type Judgement, rememberJudgements } from './judgements.ts';
import type { MailReader } from './mail-reader.ts';
import { createMailView, type JudgedMail, type MailView, warns } from './mail-view.ts';
import type { OpenMailReport } from './open-mail-report.ts';
import type { RowMarks } from './row-marks.ts';
import { ignore, isOff, type SessionContext } from './session-context.ts';

/** The messages that stand open in a page: each is read, judged and shown, and judged again when it changes. */
export interface OpenMails {
  open(element: Element): void;
  close(element: Element): void;
  closeAll(): void;
  /** Takes the banner of a message away; the message counts as open still. */
  hide(element: Element): void;
  /** Takes banners away from elements into which the client has drawn another mail, which may not be readable yet. */
  dropReplaced(): void;
  elements(): readonly Element[];
  /** Whether the message that an element shows was read. */
  has(element: Element): boolean;
  views(): readonly MailView[];
  /** Of the messages that were read last in each element. */
  ids(): readonly string[];
}

/** An open message. */
interface OpenMail {
  readonly view: MailView;
  /** Of the message that was read last. */
  id: string;
  /** Counts its readings: a verdict on an older one comes too late. */
  reading: number;
  /** Whether the worker is at it. A message that changes meanwhile waits: one that keeps changing must not flood the worker. */
  judging: boolean;
  changed: boolean;
}

/** Who hears of the open mails. */
interface Listeners {
  readonly reader: MailReader;
  readonly health: HealthWatch;
  readonly report: OpenMailReport;
  readonly marks: RowMarks;
}

/** Makes the open messages of one page; none is open yet. */
export function createOpenMails(context: SessionContext, { reader, health, report, marks }: Listeners): OpenMails {
  const { adapter, preferences } = context;
  const mails = new Map<Element, OpenMail>();
  const judgements = rememberJudgements();
  const messages = () => preferences().messages;

  function open(element: Element): void {
    if (isOff(context)) {
      // It may be switched on again under the open message.
      reader.wait(element);
      return;
    }
    const known = mails.get(element);
    if (known?.judging) {
      known.changed = true;
      return;
    }
    const message = reader.read(element);
    if (!message) return;
    const mail = known ?? { view: createMailView(element, adapter), id: '', reading: 0, judging: false, changed: false };
    mails.set(element, mail);
    void judge(element, mail, message);
  }

  async function judge(element: Element, mail: OpenMail, message: MailMessage): Promise<void> {
    mail.reading += 1;
    mail.id = message.id;
    const { reading } = mail;
    const current = () => mails.get(element) === mail && mail.reading === reading;
    mail.judging = true;
    await follow(judgements.of(message, adapter.originalUrl?.(element) ?? null), {
      first(verdict) {
        health.read();
        report.judged(message.id);
        // A warning does not wait. "Unclear" does: the headers, a moment later, mostly settle it, and a line that flashes up unsettles.
        if (warns(verdict) && current()) show(element, mail.view, message, verdict);
        goOn(element, mail);
      },
      final(verdict) {
        if (current()) show(element, mail.view, message, verdict);
        else report.verdictAfterAll(message.id);
      },
      failed() {
        // The worker does not answer, or the extension was updated under an open page: silence would look like an all-clear.
        health.unanswered();
        if (current()) mail.view.fail(message.id, messages());
        goOn(element, mail);
      },
    });
  }

  /** The worker is free for this message again; what changed meanwhile is read now. */
  function goOn(element: Element, mail: OpenMail): void {
    mail.judging = false;
    if (!mail.changed) return;
    mail.changed = false;
    if (mails.get(element) === mail) open(element);
  }

  function show(element: Element, view: MailView, message: MailMessage, verdict: Verdict): void {
    const { id, subject } = message;
    const { address } = message.from;
    const original = adapter.originalUrl?.(element) ?? null;
    const mail = { id, address, verdict };
    marks.remember(id, verdict);
    view.show(mail, preferences(), messages(), {
      trust: (trusted) => void trust(view, mail, trusted),
      help: () => void sendMessage('page.open', { page: 'help' }).catch(ignore),
      service: () => sendMessage('mail.service', { client: adapter.id }).catch(() => ({ headers: '', attach: '' })),
      ...(original === null
        ? { checkAgain: () => void sendMessage('mail.hand-over', { message: fitMessage(message) }).catch(ignore) }
        : { save: () => saveOriginal(element.ownerDocument, original, subject) }),
    });
  }

  async function trust(view: MailView, { id, address, verdict }: JudgedMail, trusted: boolean): Promise<void> {
    if (trusted) marks.forget(id);
    else marks.remember(id, verdict);
    await sendMessage('mail.trust', { address, trusted }).catch(ignore);
    judgements.forgetSender(address);
    // This banner already says so, and keeps the way back; others of the same sender in the thread are judged anew.
    for (const [element, other] of mails) if (other.view !== view && other.view.mail()?.address === address) open(element);
  }

  function close(element: Element): void {
    reader.forget(element);
    mails.get(element)?.view.remove();
    mails.delete(element);
  }

  return {
    open,
    close,
    closeAll() {
      for (const { view } of mails.values()) view.remove();
      mails.clear();
      reader.forgetAll();
    },
    hide: (element) => mails.get(element)?.view.remove(),
    dropReplaced() {
      for (const [element, { view }] of mails) {
        const shown = view.mail();
        const id = shown && reader.idOf(element);
        if (!shown || id === null || id === shown.id) continue;
        close(element);
        reader.wait(element);
      }
    },
    elements: () => [...mails.keys()],
    has: (element) => mails.has(element),
    views: () => [...mails.values()].map(({ view }) => view),
    ids: () => [...mails.values()].map(({ id }) => id),
  };
}

/** Hears both verdicts of a judgement, or that one of them failed. */
async function follow(
  { first, final }: Judgement,
  heard: { first(verdict: Verdict): void; final(verdict: Verdict): void; failed(): void },
): Promise<void> {
  // Whoever awaits the first verdict only would leave a rejection of the second one without a handler.
  const settled = final.catch(() => first);
  try {
    heard.first(await first);
    heard.final(await settled);
  } catch {
    settled.catch(ignore);
    heard.failed();
  }
}
