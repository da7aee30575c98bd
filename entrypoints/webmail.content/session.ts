import { browser } from 'wxt/browser';
import { sendMessage } from '../../utils/browser/messaging.ts';
import type { MailMessage } from '../../utils/core/mail/message.ts';
import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';
import type { WebmailAdapter } from '../../utils/page/webmail/adapter.ts';
import { fetchRawHeaders } from '../../utils/page/webmail/raw-headers.ts';
import type { WatchHandlers } from '../../utils/page/webmail/watch.ts';
import { createBanner, type MountedBanner } from './banners.tsx';

/** Levels for which something is shown; `clear` stays silent, since an all-clear would be taken for a proof. */
const shown: ReadonlySet<Verdict['level']> = new Set(['fake', 'suspicious', 'unclear']);
/** Most verdicts kept for messages that come back into view. */
const maxKept = 200;

interface Opened {
  readonly id: string;
  banner: MountedBanner | null;
}

/** What happens when messages open and close: read, have it judged, show the banner, put it back after a re-render, take it down. */
export function createMailSession(adapter: WebmailAdapter): WatchHandlers {
  const opened = new Map<Element, Opened>();
  const judged = new Map<string, { readonly fingerprint: string; readonly verdict: Promise<Verdict> }>();
  const messages = messagesFor(browser.i18n.getUILanguage());

  async function open(element: Element): Promise<void> {
    const message = adapter.read(element, null);
    if (!message) return;
    const entry: Opened = opened.get(element) ?? { id: message.id, banner: null };
    opened.set(element, entry);
    const current = () => opened.get(element) === entry;
    try {
      const verdict = await judgeOnce(message);
      if (current()) show(element, entry, verdict);
      if (verdict.level === 'none') return;
      const better = await judgeWithHeaders(element, message);
      if (better && current()) show(element, entry, better);
    } catch {
      // The worker does not answer, or the extension was updated under an open page: no verdict is better than a wrong one.
    }
  }

  /** Each message is judged once per content; what is drawn again gets the verdict it had. */
  function judgeOnce(message: MailMessage): Promise<Verdict> {
    const fingerprint = `${message.from.address} ${message.subject} ${message.body.text.length} ${message.body.links.length}`;
    const known = judged.get(message.id);
    if (known?.fingerprint === fingerprint) return known.verdict;
    const verdict = judge(message);
    verdict.catch(() => judged.delete(message.id));
    remember(message.id, fingerprint, verdict);
    return verdict;
  }

  /** Headers are fetched only for mail that speaks for Amazon: everything else is none of our business. */
  async function judgeWithHeaders(element: Element, message: MailMessage): Promise<Verdict | null> {
    const url = adapter.originalUrl?.(element) ?? null;
    const rawHeaders = url ? await fetchRawHeaders(url) : null;
    if (rawHeaders === null) return null;
    const verdict = judge({ ...message, rawHeaders });
    const known = judged.get(message.id);
    if (known) remember(message.id, known.fingerprint, verdict);
    return verdict;
  }

  function remember(id: string, fingerprint: string, verdict: Promise<Verdict>): void {
    judged.delete(id);
    judged.set(id, { fingerprint, verdict });
    for (const oldest of judged.keys()) {
      if (judged.size <= maxKept) break;
      judged.delete(oldest);
    }
  }

  function show(element: Element, entry: Opened, verdict: Verdict): void {
    if (!shown.has(verdict.level)) {
      entry.banner?.remove();
      entry.banner = null;
      return;
    }
    entry.banner ??= createBanner(element.ownerDocument, messages);
    entry.banner.show(verdict);
    mount(element, entry.banner);
  }

  function mount(element: Element, banner: MountedBanner): void {
    const anchor = banner.stands() ? null : adapter.bannerAnchor(element);
    if (anchor) banner.mount(anchor);
  }

  return {
    opened: (element) => void open(element),
    closed(element) {
      opened.get(element)?.banner?.remove();
      opened.delete(element);
    },
    looked() {
      for (const [element, { banner }] of opened) if (banner) mount(element, banner);
    },
  };
}

/** Asks the background; a worker that was just being stopped gets one more chance. */
async function judge(message: MailMessage): Promise<Verdict> {
  try {
    return await sendMessage('mail.judge', { message });
  } catch {
    return await sendMessage('mail.judge', { message });
  }
}
