import { sendMessage } from '../../utils/browser/messaging.ts';
import type { MailMessages } from '../../utils/core/mail-messages.ts';
import type { PagePreferences } from '../../utils/core/protocol.ts';
import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import type { WebmailAdapter } from '../../utils/page/webmail/adapter.ts';
import { containMail } from '../../utils/page/webmail/contain-mail.ts';
import type { StoppedLink } from '../../utils/page/webmail/guard-links.ts';
import { createBannerExtras, type MailServiceActions } from './banner-extras.ts';
import { createBanner, type MountedBanner } from './banners.tsx';
import { setBounded } from './bounded-map.ts';

/** A judged message. */
export interface JudgedMail {
  readonly id: string;
  readonly address: string;
  readonly verdict: Verdict;
}

/** What the user can do from a banner that reaches beyond it. */
export interface MailActions extends MailServiceActions {
  trust(trusted: boolean): void;
  help(): void;
}

/** One open message and its banner. */
export interface MailView {
  show(mail: JudgedMail, preferences: PagePreferences, messages: MailMessages, actions: MailActions): void;
  /** Says that the message with that id could not be judged. */
  fail(id: string, messages: MailMessages): void;
  /** The message it shows, `null` before anything is shown. */
  mail(): JudgedMail | null;
  /** Puts the banner back if a re-render swept it away. */
  stay(): void;
  /** Whether that link is one of this mail's, to be asked about before it opens. */
  guards(link: Element): boolean;
  /** Asks about a link that was stopped. */
  ask(link: StoppedLink): void;
  remove(): void;
}

/** Mails that were announced to screen readers, so that a redraw keeps silent, and most of them remembered. */
const announced = new Map<string, true>();
const maxAnnounced = 1_000;

/** What the user said about the mail that is shown. */
interface Said {
  readonly trusted: boolean;
  /** Its links may open without a question. */
  readonly opensLinks: boolean;
}

const nothingSaid: Said = { trusted: false, opensLinks: false };

/** Makes the view of a message that stands open. Nothing is shown yet. */
export function createMailView(element: Element, adapter: WebmailAdapter): MailView {
  let banner: MountedBanner | null = null;
  let mail: JudgedMail | null = null;
  let announce = false;
  let mounted = false;
  let said: Said = nothingSaid;
  let stopped: StoppedLink | null = null;
  let draw: (() => void) | null = null;
  const extras = createBannerExtras(() => draw?.());

  function mount(): void {
    if (banner && !banner.stands()) putUp(banner);
    if (banner && mail && warns(mail.verdict)) containMail(adapter.mailBody(element));
  }

  function putUp(banner: MountedBanner): void {
    const anchor = adapter.bannerAnchor(element);
    if (!anchor) return;
    if (mounted && announce) {
      // A live region that is put back would be read out once more.
      announce = false;
      draw?.();
    }
    banner.mount(anchor);
    mounted = true;
  }

  function takeDown(): void {
    banner?.remove();
    banner = null;
    draw = null;
    mounted = false;
    announce = false;
  }

  /** Clients reuse their elements: what the user said about one mail must not count for the next. */
  function start(id: string): void {
    if (mail?.id === id) return;
    said = nothingSaid;
    stopped = null;
    extras.start();
    announce = false;
  }

  function answerGuard(open: boolean): void {
    const link = stopped;
    stopped = null;
    if (open) said = { ...said, opensLinks: true };
    draw?.();
    if (open) link?.open();
    else link?.focus();
  }

  return {
    show(judged, preferences, messages, actions) {
      const guardedBefore = mail?.verdict.level === 'fake';
      start(judged.id);
      mail = judged;
      const guards = judged.verdict.level === 'fake' && preferences.guardLinks;
      if (guards || guardedBefore) guardRemoteBody(judged.id, adapter, guards && !said.trusted);
      if (!isShown(judged.verdict, preferences)) return takeDown();
      // It stays a live region as long as it stands, or it would be silenced while it is being read out.
      if (isFirstTime(judged.id)) announce = true;
      banner ??= createBanner(element.ownerDocument);
      draw = () =>
        banner?.show(judged.id, {
          verdict: judged.verdict,
          messages,
          mark: preferences.mark,
          announce,
          trusted: said.trusted,
          guardedHost: stopped?.host ?? null,
          onTrust(value) {
            said = { ...said, trusted: value };
            if (value) stopped = null;
            actions.trust(value);
            if (guards) guardRemoteBody(judged.id, adapter, !value);
            draw?.();
          },
          onGuardAnswer: answerGuard,
          onHelp: actions.help,
          ...extras.props(actions),
        });
      draw();
      mount();
    },
    fail(id, messages) {
      // A verdict that stands already says more.
      if (mail?.id === id && draw) return;
      start(id);
      mail = null;
      banner ??= createBanner(element.ownerDocument);
      banner.showFailure(messages);
      draw = null;
      mount();
    },
    mail: () => mail,
    stay: mount,
    guards: (link) =>
      mail?.verdict.level === 'fake' && !said.trusted && !said.opensLinks && draw !== null && holdsLink(adapter.mailBody(element), link),
    ask(link) {
      stopped = link;
      draw?.();
      banner?.scrollIntoView();
    },
    remove: takeDown,
  };
}

/** Whether a verdict warns, as opposed to the quiet lines. */
export function warns({ level }: Verdict): boolean {
  return level === 'fake' || level === 'suspicious';
}

/** The quiet lines are the user's choice; warnings are not. */
function isShown({ level, quiet }: Verdict, { showUnclear, showEveryUnclear, showClear }: PagePreferences): boolean {
  if (level === 'unclear') return showUnclear && (!quiet || showEveryUnclear);
  return level === 'clear' ? showClear : level !== 'none';
}

/** Whether a mail is announced for the first time in this page. */
function isFirstTime(id: string): boolean {
  if (announced.has(id)) return false;
  setBounded(announced, id, true, maxAnnounced);
  return true;
}

/** Tells the body of a mail that stands in a frame of another origin whether its links are to be asked about. There, the mail's id is the frame's key. */
function guardRemoteBody(key: string, adapter: WebmailAdapter, guard: boolean): void {
  if (adapter.bodyFrame) sendMessage('frame.guard', { client: adapter.id, key, guard }).catch(() => undefined);
}

function holdsLink(body: Element | null, link: Element): boolean {
  return body !== null && (body.contains(link) || (isFrame(body) && body.contentDocument === link.ownerDocument));
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}
