import { createBanner, type MountedBanner } from './banners.tsx';
import { isOff, type SessionContext, safely } from './session-context.ts';

/** The lines that say of open messages that they could not be read: silence would be taken for an all-clear. */
export interface UnreadNotices {
  /** Takes the messages that stand open now; those that are not read are said so once they have stood for long. */
  look(open: Iterable<Element>, isRead: (message: Element) => boolean): void;
  /** Nothing on the page could be read, `false` = something can. A window without a toolbar has no other place to say so. */
  blind(blind: boolean): void;
}

/** How long an open message may stay unread before that is said, ms. */
const patience = 10_000;

interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
  banner: MountedBanner | null;
}

/** Makes the lines of one page; none stands yet. `unreadable` is called once for each message of which that has to be said. */
export function createUnreadNotices(context: SessionContext, unreadable: () => void): UnreadNotices {
  const { page, adapter, preferences, signal } = context;
  const unread = new Map<Element, Waiting>();
  let whole: MountedBanner | null = null;

  function say(): MountedBanner {
    const banner = createBanner(page);
    banner.showFailure(preferences().messages, 'couldNotRead');
    return banner;
  }

  function put(banner: MountedBanner, message: Element): void {
    if (!banner.stands()) banner.mount(safely(() => adapter.bannerAnchor(message)) ?? { parent: message, before: message.firstChild });
  }

  function wait(message: Element): Waiting {
    const timer = setTimeout(() => {
      const waiting = unread.get(message);
      // A client that itself shows no address, as for colleagues, is understood.
      if (!waiting || signal.aborted || isOff(context) || safely(() => adapter.withholdsSender?.(message))) return;
      unreadable();
      whole?.remove();
      waiting.banner = say();
      put(waiting.banner, message);
    }, patience);
    return { timer, banner: null };
  }

  function forget(message: Element, { timer, banner }: Waiting): void {
    clearTimeout(timer);
    banner?.remove();
    unread.delete(message);
  }

  signal.addEventListener('abort', () => {
    for (const [message, waiting] of unread) forget(message, waiting);
    whole?.remove();
  });

  return {
    look(open, isRead) {
      const wanted = new Set(isOff(context) ? [] : [...open].filter((message) => !isRead(message)));
      for (const [message, waiting] of unread) if (!wanted.has(message)) forget(message, waiting);
      for (const message of wanted) {
        const waiting = unread.get(message) ?? wait(message);
        unread.set(message, waiting);
        if (waiting.banner) put(waiting.banner, message);
      }
    },
    blind(blind) {
      whole?.remove();
      whole = null;
      const said = [...unread.values()].some(({ banner }) => banner !== null);
      if (!blind || said || page.defaultView?.toolbar.visible !== false) return;
      whole = say();
      whole.mount({ parent: page.body, before: page.body.firstChild });
    },
  };
}
