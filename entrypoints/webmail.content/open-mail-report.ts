import { sendMessage } from '../../utils/browser/messaging.ts';
import { openMailLimits } from '../../utils/core/limits.ts';
import { setBounded } from './bounded-map.ts';
import { ignore } from './session-context.ts';

/** Tells the background which mails stand open: popup and badge speak of no others. A mail that opens for the first time tells that by being judged. */
export interface OpenMailReport {
  /** Notes that the background has judged this mail. */
  judged(id: string): void;
  /** Takes the ids of all mails that stand open now; tells them if one was closed, or one that is judged already was opened again. */
  look(ids: readonly string[]): void;
  /** A verdict on a mail arrived late: if the mail is closed by now, the background has to hear it once more. */
  verdictAfterAll(id: string): void;
}

/** Most ids of judged mails kept. */
const mostJudged = 1_000;

/** Makes the report of one page. */
export function createOpenMailReport(): OpenMailReport {
  let open: ReadonlySet<string> = new Set();
  const judged = new Map<string, true>();

  function tell(): void {
    const ids = [...open].slice(0, openMailLimits.ids).map((id) => id.slice(0, openMailLimits.id));
    sendMessage('mail.open-ids', { ids }).catch(ignore);
  }

  return {
    judged: (id) => setBounded(judged, id, true, mostJudged),
    look(ids) {
      const before = open;
      open = new Set(ids);
      const closed = [...before].some((id) => !open.has(id));
      if (closed || ids.some((id) => !before.has(id) && judged.has(id))) tell();
    },
    verdictAfterAll(id) {
      if (!open.has(id)) tell();
    },
  };
}
