import { browser } from 'wxt/browser';
import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';
import type { WebmailAdapter } from '../../utils/page/webmail/adapter.ts';
import type { WatchHandlers } from '../../utils/page/webmail/watch.ts';
import { createBanner, type MountedBanner } from './banners.tsx';
import { rememberJudgements } from './judgements.ts';

/** Levels for which something is shown; `clear` stays silent, since an all-clear would be taken for a proof. */
const shown: ReadonlySet<Verdict['level']> = new Set(['fake', 'suspicious', 'unclear']);

interface Opened {
  banner: MountedBanner | null;
}

/** What happens when messages open and close: read, have it judged, show the banner, put it back after a re-render, take it down. */
export function createMailSession(adapter: WebmailAdapter): WatchHandlers {
  const opened = new Map<Element, Opened>();
  const judgeOnce = rememberJudgements();
  const messages = messagesFor(browser.i18n.getUILanguage());

  async function open(element: Element): Promise<void> {
    const message = adapter.read(element, null);
    if (!message) return;
    const entry: Opened = opened.get(element) ?? { banner: null };
    opened.set(element, entry);
    const current = () => opened.get(element) === entry;
    try {
      const { first, final } = judgeOnce(message, adapter.originalUrl?.(element) ?? null);
      const verdict = await first;
      // A warning does not wait. "Unclear" does: the headers, a moment later, mostly settle it, and a line that flashes up unsettles.
      if (current() && (verdict.level === 'fake' || verdict.level === 'suspicious')) show(element, entry, verdict);
      const settled = await final;
      if (current()) show(element, entry, settled);
    } catch {
      // The worker does not answer, or the extension was updated under an open page: no verdict is better than a wrong one.
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
