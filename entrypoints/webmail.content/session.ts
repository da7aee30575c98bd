import { sendMessage } from '../../utils/browser/messaging.ts';
import type { MailBody } from '../../utils/core/mail/message.ts';
import type { PagePreferences, TabMessages } from '../../utils/core/protocol.ts';
import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import { messagesFor } from '../../utils/i18n/registry.ts';
import type { WebmailAdapter } from '../../utils/page/webmail/adapter.ts';
import { guardLinks } from '../../utils/page/webmail/guard-links.ts';
import { watchHealth } from '../../utils/page/webmail/health.ts';
import { type MarkedLevel, markRows, unmarkRows } from '../../utils/page/webmail/list-marks.ts';
import type { WatchHandlers } from '../../utils/page/webmail/watch.ts';
import { rememberJudgements } from './judgements.ts';
import { createMailView, type MailView } from './mail-view.ts';

/** What a webmail page does: the watcher's handlers, and what the background tells it. */
export interface MailSession extends WatchHandlers {
  prefer(preferences: PagePreferences): void;
  remoteBody(report: TabMessages['tab.body']): void;
}

/** Most bodies of foreign frames and most levels kept. */
const limits = { bodies: 20, levels: 1_000 };

/** What happens when messages open and close: read, have it judged, show the banner, put it back after a re-render, take it down. */
export function createMailSession(page: Document, adapter: WebmailAdapter, preferences: PagePreferences, signal: AbortSignal): MailSession {
  const views = new Map<Element, MailView>();
  const waiting = new Set<Element>();
  const bodies = new Map<string, MailBody>();
  const levels = new Map<string, MarkedLevel>();
  const guarded = new WeakSet<EventTarget>();
  const judgements = rememberJudgements();
  const health = watchHealth(
    page,
    adapter,
    (news) => void sendMessage('page.health', { client: adapter.id, ...news }).catch(ignore),
    signal,
  );

  async function open(element: Element): Promise<void> {
    if (preferences.clientsOff.includes(adapter.id)) return;
    const key = adapter.bodyFrame?.keyFor(element) ?? null;
    const remote = key === null ? null : (bodies.get(key) ?? null);
    const message = adapter.read(element, remote);
    if (!message) {
      waiting.add(element);
      health.unreadable();
      if (key !== null && !remote) sendMessage('frame.ask', { client: adapter.id, key }).catch(ignore);
      return;
    }
    waiting.delete(element);
    const view = views.get(element) ?? createMailView(element, adapter);
    views.set(element, view);
    const current = () => views.get(element) === view;
    try {
      const { first, final } = judgements.of(message, adapter.originalUrl?.(element) ?? null);
      const verdict = await first;
      health.read();
      // A warning does not wait. "Unclear" does: the headers, a moment later, mostly settle it, and a line that flashes up unsettles.
      if (warns(verdict) && current()) show(view, message.id, message.from.address, verdict);
      const settled = await final;
      if (current()) show(view, message.id, message.from.address, settled);
    } catch {
      // The worker does not answer, or the extension was updated under an open page: no verdict is better than a wrong one.
      waiting.add(element);
    }
  }

  function show(view: MailView, id: string, address: string, verdict: Verdict): void {
    remember(id, verdict);
    view.show({ id, address, verdict }, preferences, messagesFor(preferences.language), {
      trust: (trusted) => void sendMessage('mail.trust', { address, trusted }).then(() => judgements.forget(id), ignore),
      help: () => void sendMessage('page.open', { page: 'help' }).catch(ignore),
    });
  }

  function remember(id: string, { level }: Verdict): void {
    levels.delete(id);
    if (level === 'fake' || level === 'suspicious') levels.set(id, level);
    for (const oldest of levels.keys()) {
      if (levels.size <= limits.levels) break;
      levels.delete(oldest);
    }
  }

  function guard(root: EventTarget): void {
    if (guarded.has(root)) return;
    guarded.add(root);
    const viewOf = (link: Element) => [...views.values()].find((view) => view.guards(link));
    guardLinks(
      root,
      (link) => preferences.guardLinks && viewOf(link) !== undefined,
      (link) => viewOf(link.element)?.ask(link),
      signal,
    );
  }

  return {
    opened: (element) => void open(element),
    closed(element) {
      waiting.delete(element);
      views.get(element)?.remove();
      views.delete(element);
    },
    looked() {
      guard(page);
      for (const root of adapter.roots?.(page) ?? []) guard(root);
      for (const [element, view] of views) {
        if (view.isFor(adapter.messageId(element))) view.stay();
        else {
          // The client drew another mail into the same element, and it cannot be read yet: the old banner must not stand above it.
          view.remove();
          views.delete(element);
          waiting.add(element);
        }
      }
      if (preferences.listMarks) markRows(page, adapter, (id) => levels.get(id) ?? null, messagesFor(preferences.language).banner.listMark);
      health.looked(views.size);
    },
    prefer(changed) {
      if (!changed.listMarks) unmarkRows(page, adapter);
      preferences = changed;
      for (const [element, view] of views) {
        if (changed.clientsOff.includes(adapter.id)) view.remove();
        else void open(element);
      }
    },
    remoteBody({ client, key, body }) {
      if (client !== adapter.id) return;
      bodies.delete(key);
      bodies.set(key, body);
      for (const oldest of bodies.keys()) {
        if (bodies.size <= limits.bodies) break;
        bodies.delete(oldest);
      }
      for (const element of [...waiting, ...views.keys()]) if (adapter.bodyFrame?.keyFor(element) === key) void open(element);
    },
  };
}

function warns({ level }: Verdict): boolean {
  return level === 'fake' || level === 'suspicious';
}

function ignore(): void {
  // Nobody listens: the extension was updated under an open page, and the page will be reloaded some day.
}
