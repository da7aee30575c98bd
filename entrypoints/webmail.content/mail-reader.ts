import { sendMessage } from '../../utils/browser/messaging.ts';
import type { MailBody, MailMessage } from '../../utils/core/mail/message.ts';
import { unclobberForms } from '../../utils/page/dom-clobbering.ts';
import { setBounded } from './bounded-map.ts';
import { ignore, type SessionContext, safely } from './session-context.ts';

/** Reads opened messages. Those that cannot be read yet wait for the next look at the page. */
export interface MailReader {
  /** The message that an element shows; `null` if it cannot be read yet: then it waits. */
  read(element: Element): MailMessage | null;
  /** Lets an element wait that was not read. */
  wait(element: Element): void;
  forget(element: Element): void;
  forgetAll(): void;
  waiting(): readonly Element[];
  /** Keeps the body that a frame of another origin reported under this key. */
  keepBody(key: string, body: MailBody): void;
}

/** Most bodies of foreign frames kept. */
const mostBodies = 20;

/** Makes the reader of one page. `unreadable` is called once for each message that has to wait because it could not be read. */
export function createMailReader({ adapter }: SessionContext, unreadable: () => void): MailReader {
  /** By element the key under which its body was asked for, if it is in a foreign frame. */
  const waiting = new Map<Element, string | null>();
  const bodies = new Map<string, MailBody>();

  return {
    read(element) {
      const key = adapter.bodyFrame?.keyFor(element) ?? null;
      const remote = key === null ? null : (bodies.get(key) ?? null);
      unclobberForms(element);
      const message = safely(() => adapter.read(element, remote));
      if (message) {
        waiting.delete(element);
        return message;
      }
      if (!waiting.has(element)) unreadable();
      if (key !== null && !remote && waiting.get(element) !== key) sendMessage('frame.ask', { client: adapter.id, key }).catch(ignore);
      waiting.set(element, key);
      return null;
    },
    wait: (element) => void waiting.set(element, null),
    forget: (element) => void waiting.delete(element),
    forgetAll: () => waiting.clear(),
    waiting: () => [...waiting.keys()],
    keepBody: (key, body) => setBounded(bodies, key, body, mostBodies),
  };
}
