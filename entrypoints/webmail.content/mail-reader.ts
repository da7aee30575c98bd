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
  /** A message left the page: what a frame said of it is true of no other. */
  left(): void;
  forgetAll(): void;
  waiting(): readonly Element[];
  /** Keeps the body that a frame of another origin reported under this key: it is what that frame shows now. */
  keepBody(key: string, body: MailBody): void;
  /** The id of the message that an element shows, `null` if nothing names it. */
  idOf(element: Element): string | null;
}

/** Most bodies of foreign frames kept. */
const mostBodies = 20;

/** Makes the reader of one page. */
export function createMailReader({ adapter }: SessionContext): MailReader {
  /** By element the key under which its body was asked for, if it is in a foreign frame. */
  const waiting = new Map<Element, string | null>();
  const bodies = new Map<string, MailBody>();
  /** The key that a frame reported last, until a message is closed: the next one is another's. */
  let reported: string | null = null;
  const keyOf = (element: Element) => adapter.bodyFrame?.keyFor(element, reported) ?? null;

  return {
    read(element) {
      const key = keyOf(element);
      const remote = key === null ? null : (bodies.get(key) ?? null);
      unclobberForms(element);
      const message = safely(() => adapter.read(element, remote, key));
      if (message) {
        waiting.delete(element);
        return message;
      }
      if (adapter.bodyFrame && !remote && waiting.get(element) !== key) sendMessage('frame.ask', { client: adapter.id, key }).catch(ignore);
      waiting.set(element, key);
      return null;
    },
    wait: (element) => void waiting.set(element, null),
    forget: (element) => void waiting.delete(element),
    left() {
      reported = null;
    },
    forgetAll: () => waiting.clear(),
    waiting: () => [...waiting.keys()],
    keepBody(key, body) {
      reported = key;
      setBounded(bodies, key, body, mostBodies);
    },
    idOf: (element) => safely(() => (adapter.bodyFrame ? keyOf(element) : adapter.messageId(element))),
  };
}
