import type { MailMessage } from '../../core/mail/message.ts';

/** How well the markup an adapter relies on is known. */
export type AdapterEvidence = 'live-capture' | 'third-party-code' | 'unverified';

/** Where a banner goes: a new first thing before `before` inside `parent`, above the mail and outside its subtree. */
export interface BannerAnchor {
  readonly parent: Element;
  readonly before: Node | null;
}

/**
 * One webmail client. All functions are pure reads of the page, scoped to one message where they take one,
 * and answer `null` or an empty list for markup they do not know; they never throw for it.
 */
export interface WebmailAdapter {
  /** Stable; also the `client` of the messages it reads. */
  readonly id: string;
  /** As the user calls it. */
  readonly name: string;
  /** Match patterns of the WebExtension API, https only. */
  readonly matches: readonly string[];
  readonly evidence: AdapterEvidence;
  /** Month in which the hooks were last seen, `YYYY-MM`. */
  readonly lastSeen: string;
  /** The messages that stand open now, in page order. Collapsed ones and list rows are none. */
  openMessages(page: Document): readonly Element[];
  /** The service's own id of that message, stable across re-renders, or `null`. */
  messageId(message: Element): string | null;
  /** Reads one open message whole, or `null` if any essential part (sender, body) is not there (yet). */
  read(message: Element): MailMessage | null;
  /** The element whose subtree is the mail itself: changes in there are changes of the mail. */
  mailBody(message: Element): Element | null;
  bannerAnchor(message: Element): BannerAnchor | null;
  /** Same-origin address of the raw original, or `null` where the client offers none. */
  originalUrl?(message: Element): string | null;
}

/** Marks an object as an adapter; exists so that every adapter file reads alike. */
export function defineAdapter(adapter: WebmailAdapter): WebmailAdapter {
  return adapter;
}
