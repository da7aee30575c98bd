import type { MailBody, MailMessage } from '../../../utils/core/mail/message.ts';
import { webmailAdapters } from '../../../utils/page/webmail/adapters/registry.ts';
import { looksLike } from '../../../utils/page/webmail/looks-like.ts';
import { matchesAny } from '../../../utils/page/webmail/match.ts';

/** What the product's own reader sees in a page. */
export interface PageSight {
  /** Id of the client; `null` = none of ours. */
  readonly client: string | null;
  /** One entry for each message that stands open; `mail` is `null` where it cannot be read. */
  readonly open: readonly { readonly mail: MailMessage | null; readonly original: string | null; readonly anchored: boolean }[];
  readonly rows: number;
  readonly seemsOpen: boolean;
}

/** Looks at the page as the content script does; at a host that nobody knows, as the client that the page looks like. `remoteBody` stands for what the frame of a body would report. */
export function lookAt(page: Document, remoteBody: MailBody | null): PageSight {
  const adapter = webmailAdapters.find(({ matches }) => matchesAny(matches, page.location)) ?? looksLike(page, webmailAdapters);
  if (!adapter) return { client: null, open: [], rows: 0, seemsOpen: false };
  return {
    client: adapter.id,
    open: adapter.openMessages(page).map((message) => ({
      mail: adapter.read(message, remoteBody),
      original: adapter.originalUrl?.(message) ?? null,
      anchored: adapter.bannerAnchor(message) !== null,
    })),
    rows: adapter.listRows?.(page).length ?? 0,
    seemsOpen: adapter.seemsOpen(page),
  };
}
