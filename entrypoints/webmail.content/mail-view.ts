import { sendMessage } from '../../utils/browser/messaging.ts';
import type { PagePreferences } from '../../utils/core/protocol.ts';
import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import type { WebmailAdapter } from '../../utils/page/webmail/adapter.ts';
import { containMail } from '../../utils/page/webmail/contain-mail.ts';
import type { StoppedLink } from '../../utils/page/webmail/guard-links.ts';
import { createBanner, type MountedBanner } from './banners.tsx';

/** A judged message. */
export interface JudgedMail {
  readonly id: string;
  readonly address: string;
  readonly verdict: Verdict;
}

/** What the user can do from a banner that reaches beyond it. */
export interface MailActions {
  trust(trusted: boolean): void;
  help(): void;
}

/** One open message and its banner. */
export interface MailView {
  show(mail: JudgedMail, preferences: PagePreferences, messages: Messages, actions: MailActions): void;
  /** Whether this is the view of that message, by the service's id; an id that is not known says nothing. */
  isFor(id: string | null): boolean;
  /** Puts the banner back if a re-render swept it away. */
  stay(): void;
  /** Whether that link is one of this mail's, to be asked about before it opens. */
  guards(link: Element): boolean;
  /** Asks about a link that was stopped. */
  ask(link: StoppedLink): void;
  remove(): void;
}

/** Mails that were announced to screen readers, so that a redraw keeps silent. */
const announced = new Set<string>();

/** Makes the view of a message that stands open. Nothing is shown yet. */
export function createMailView(element: Element, adapter: WebmailAdapter): MailView {
  let banner: MountedBanner | null = null;
  let mail: JudgedMail | null = null;
  let trusted = false;
  let opensLinks = false;
  let stopped: StoppedLink | null = null;
  let draw: (() => void) | null = null;

  function mount(): void {
    if (!banner || banner.stands()) return;
    const anchor = adapter.bannerAnchor(element);
    if (anchor) banner.mount(anchor);
    if (mail && warns(mail.verdict)) containMail(adapter.mailBody(element));
  }

  function takeDown(): void {
    banner?.remove();
    banner = null;
    draw = null;
  }

  function guardRemoteBody(guard: boolean): void {
    const key = adapter.bodyFrame?.keyFor(element) ?? null;
    if (key !== null) sendMessage('frame.guard', { client: adapter.id, key, guard }).catch(() => undefined);
  }

  return {
    show(judged, preferences, messages, actions) {
      mail = judged;
      if (!isShown(judged.verdict, preferences)) return takeDown();
      banner ??= createBanner(element.ownerDocument);
      const announce = !announced.has(judged.id);
      announced.add(judged.id);
      draw = () =>
        banner?.show({
          verdict: judged.verdict,
          messages,
          mark: preferences.mark,
          announce,
          trusted,
          guardedHost: stopped?.host ?? null,
          onTrust(value) {
            trusted = value;
            actions.trust(value);
            draw?.();
          },
          onGuardAnswer(open) {
            if (open) {
              opensLinks = true;
              stopped?.open();
            }
            stopped = null;
            draw?.();
          },
          onHelp: actions.help,
        });
      draw();
      mount();
      if (judged.verdict.level === 'fake') guardRemoteBody(preferences.guardLinks);
    },
    isFor: (id) => id === null || mail === null || mail.id === id,
    stay: mount,
    guards(link) {
      if (mail?.verdict.level !== 'fake' || trusted || opensLinks || !draw) return false;
      const body = adapter.mailBody(element);
      return body !== null && (body.contains(link) || (isFrame(body) && body.contentDocument === link.ownerDocument));
    },
    ask(link) {
      stopped = link;
      draw?.();
      banner?.scrollIntoView();
    },
    remove: takeDown,
  };
}

function warns({ level }: Verdict): boolean {
  return level === 'fake' || level === 'suspicious';
}

/** The quiet lines are the user's choice; warnings are not. */
function isShown({ level }: Verdict, { showUnclear, showClear }: PagePreferences): boolean {
  if (level === 'unclear') return showUnclear;
  return level === 'clear' ? showClear : level !== 'none';
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}
