import { useEffect, useState } from 'preact/hooks';
import type { WaitingMail } from '../../components/check/again-panel.tsx';
import { sendMessage } from '../../utils/browser/messaging.ts';
import type { MailMessage } from '../../utils/core/mail/message.ts';
import { senderText } from './check-file.ts';

/** A mail that webmail handed over, with what its service calls its header lines. */
interface Held {
  readonly message: MailMessage;
  readonly steps: string;
}

/** What came with the page's address: `#mail=ID` or `#link=ID`. The id is used once, so a page that is loaded anew has nothing. */
export function useHandedOver(page: Location, took: { link(href: string): void; gone(kind: 'link' | 'mail'): void }) {
  const [held, setHeld] = useState<Held | null>(null);
  useEffect(() => {
    const [, kind, id] = /^#(link|mail)=([\w-]{1,60})$/.exec(page.hash) ?? [];
    if (id !== undefined) void take(kind === 'mail' ? 'mail' : 'link', id);
  }, []);

  async function take(kind: 'link' | 'mail', id: string): Promise<void> {
    const handed = await sendMessage('asked.take', { id }).catch(() => null);
    if (handed === null) return took.gone(kind);
    if (handed.kind === 'link') return took.link(handed.href);
    const { headers } = await sendMessage('mail.service', { client: handed.message.client }).catch(() => ({ headers: '' }));
    setHeld({ message: handed.message, steps: headers });
  }

  return { held, leave: () => setHeld(null) };
}

/** The panel's view of such a mail. */
export function waitingMail(held: Held | null): WaitingMail | null {
  return held && { subject: held.message.subject, sender: senderText(held.message), steps: held.steps };
}
