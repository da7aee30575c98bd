import type { PagePreferences } from '../../utils/core/protocol.ts';
import type { WebmailAdapter } from '../../utils/page/webmail/adapter.ts';

/** What the parts of a session share. */
export interface SessionContext {
  readonly page: Document;
  readonly adapter: WebmailAdapter;
  /** As they are now: the user may change them at any time. */
  preferences(): PagePreferences;
  /** Aborts when a newer script of ours takes over, after an update. */
  readonly signal: AbortSignal;
}

/** Whether the user switched this client off. */
export function isOff({ adapter, preferences }: SessionContext): boolean {
  return preferences().clientsOff.includes(adapter.id);
}

/** An adapter does not throw by contract; should a hostile mail bring it to, the message counts as unreadable and the page goes on. */
export function safely<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** For messages to a worker that may be gone: the extension was updated under an open page, and the page will be reloaded some day. */
export function ignore(): void {
  // Nobody listens.
}
