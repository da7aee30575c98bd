import { sendMessage } from '../../utils/browser/messaging.ts';
import type { PagePreferences, TabMessages } from '../../utils/core/protocol.ts';
import type { WebmailAdapter } from '../../utils/page/webmail/adapter.ts';
import { guardLinks } from '../../utils/page/webmail/guard-links.ts';
import { type HealthNews, watchHealth } from '../../utils/page/webmail/health.ts';
import type { WatchHandlers } from '../../utils/page/webmail/watch.ts';
import { createMailReader } from './mail-reader.ts';
import { createOpenMailReport } from './open-mail-report.ts';
import { createOpenMails, type OpenMails } from './open-mails.ts';
import { createRowMarks } from './row-marks.ts';
import { ignore, isOff, type SessionContext } from './session-context.ts';
import { createUnreadNotices } from './unread-notices.ts';

/** What a webmail page does: the watcher's handlers, and what the background tells it. */
export interface MailSession extends WatchHandlers {
  prefer(preferences: PagePreferences): void;
  remoteBody(report: TabMessages['tab.body']): void;
}

/** What happens when messages open and close: read, have it judged, show the banner, put it back after a re-render, take it down. */
export function createMailSession(page: Document, adapter: WebmailAdapter, preferences: PagePreferences, signal: AbortSignal): MailSession {
  const context: SessionContext = { page, adapter, preferences: () => preferences, signal };
  // A mail whose body comes a moment later, as from a frame, is no mail that cannot be read.
  const notices = createUnreadNotices(context, () => health.unreadable());
  const tellHealth = (news: HealthNews) => {
    // Without an outline, the page was understood and it was the worker that failed: that is said above the mail.
    notices.blind(news.blind && news.structure !== null);
    sendMessage('page.health', { client: adapter.id, ...news }).catch(ignore);
  };
  const health = watchHealth(page, adapter, tellHealth, signal);
  const reader = createMailReader(context);
  const report = createOpenMailReport();
  const marks = createRowMarks(context);
  const mails = createOpenMails(context, { reader, health, report, marks });
  const guard = linkGuardOf(context, mails);
  const lookAtUnread = () => notices.look(adapter.openMessages(page), mails.has);
  const all = () => new Set([...reader.waiting(), ...mails.elements()]);

  // What stands above the mails is the newer script's affair now.
  signal.addEventListener('abort', mails.closeAll);

  return {
    opened: mails.open,
    closed(message) {
      mails.close(message);
      reader.left();
    },
    looked(open) {
      guard(page);
      for (const root of adapter.roots?.(page) ?? []) guard(root);
      mails.dropReplaced();
      // A message is often drawn before its header: the watcher reports bodies, so the header's arrival is seen here.
      for (const element of reader.waiting()) mails.open(element);
      for (const view of mails.views()) view.stay();
      notices.look(open, mails.has);
      report.look(mails.ids());
      marks.draw();
      if (isOff(context)) health.rest();
      else health.looked(mails.elements().length);
    },
    prefer(changed) {
      preferences = changed;
      marks.redraw();
      lookAtUnread();
      for (const element of all()) {
        if (isOff(context)) mails.hide(element);
        else mails.open(element);
      }
    },
    remoteBody({ client, key, body }) {
      if (client !== adapter.id) return;
      reader.keepBody(key, body);
      mails.dropReplaced();
      for (const element of all()) if (reader.idOf(element) === key) mails.open(element);
      lookAtUnread();
    },
  };
}

/** Asks about links of fakes before they open; each document and shadow root is listened to once. */
function linkGuardOf({ preferences, signal }: SessionContext, mails: OpenMails): (root: EventTarget) => void {
  const guarded = new WeakSet<EventTarget>();
  const viewOf = (link: Element) => mails.views().find((view) => view.guards(link));
  return (root) => {
    if (guarded.has(root)) return;
    guarded.add(root);
    guardLinks(
      root,
      (link) => preferences().guardLinks && viewOf(link) !== undefined,
      (link) => viewOf(link.element)?.ask(link),
      signal,
    );
  };
}
