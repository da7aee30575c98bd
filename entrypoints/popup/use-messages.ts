import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../../utils/i18n/messages.ts';

/** The texts of the banner, which a verdict is told in: loaded with the first one, since most windows show none. `null` until then. */
export function useMessages(wanted: boolean, tag: string): Messages | null {
  const [messages, setMessages] = useState<Messages | null>(null);
  useEffect(() => {
    let current = true;
    if (wanted)
      void import('../../utils/i18n/registry.ts').then(({ messagesFor }) => {
        if (current) setMessages(messagesFor(tag));
      });
    return () => {
      current = false;
    };
  }, [wanted, tag]);
  return messages;
}
