import type { MailBody, MailMessage } from '../../core/mail/message.ts';
import type { ClientFacts } from './clients.ts';

/** Where a banner goes: a new first thing before `before` inside `parent`, above the mail and outside its subtree. */
export interface BannerAnchor {
  readonly parent: Element;
  readonly before: Node | null;
}

/**
 * A client that draws the body in a frame of another origin, where only a script inside that frame can read it.
 * The facts of the client name those frames (`bodies`). Both sides know a key (an id in the frame's address); the frame reports its body under that key and the parent reads the rest.
 */
export interface BodyFrame {
  /** In the frame: the key of the mail it shows, from the frame's own address; `null` if it shows none. */
  keyOf(frame: Location): string | null;
  /**
   * In the parent: the key of an open message; `null` while it is not known. `reported` = what a frame said last since the message was opened:
   * it counts where the page itself does not say for certain what its frame shows.
   */
  keyFor(message: Element, reported: string | null): string | null;
}

/**
 * One webmail client. All functions are pure reads of the page, scoped to one message where they take one,
 * and answer `null` or an empty list for markup they do not know; they never throw for it.
 */
export interface WebmailAdapter extends ClientFacts {
  /** The client lives in a frame, not in the top page: the content script then runs in all frames of its hosts. */
  readonly framed?: boolean;
  readonly bodyFrame?: BodyFrame;
  /** Places whose changes the observer of the document does not see: open shadow roots, documents of readable frames. */
  roots?(page: Document): readonly Node[];
  /** The messages that stand open now, in page order. Collapsed ones and list rows are none. */
  openMessages(page: Document): readonly Element[];
  /** The service's own id of that message, stable across re-renders, or `null`. */
  messageId(message: Element): string | null;
  /**
   * Reads one open message whole, or `null` if any essential part (sender, body) is not there (yet).
   * `remoteBody` is what the body frame reported, for clients that have one, and `key` its key; such an adapter answers `null` without the body.
   */
  read(message: Element, remoteBody: MailBody | null, key?: string | null): MailMessage | null;
  /** The element whose subtree is the mail itself: changes in there are changes of the mail. For a remote body, the frame element. */
  mailBody(message: Element): Element | null;
  bannerAnchor(message: Element): BannerAnchor | null;
  /** Whether the client itself shows this message without its sender's address: then it is understood, though it cannot be judged. */
  withholdsSender?(message: Element): boolean;
  /** Same-origin address of the raw original, or `null` where the client offers none. */
  originalUrl?(message: Element): string | null;
  /** Rows of the message list with the id that `messageId` gives for the same message, to mark what was judged. */
  listRows?(page: Document): readonly ListRow[];
  /**
   * Whether the page shows an open message at all, asked with looser hooks than `openMessages`, by which the health check
   * finds out that the reader has become blind.
   */
  seemsOpen(page: Document): boolean;
}

/** One row of the message list. `anchor` is where a small mark fits, at the end of the sender or subject. */
export interface ListRow {
  readonly id: string;
  readonly anchor: Element;
}

/** Marks an object as an adapter; exists so that every adapter file reads alike. */
export function defineAdapter(adapter: WebmailAdapter): WebmailAdapter {
  return adapter;
}
