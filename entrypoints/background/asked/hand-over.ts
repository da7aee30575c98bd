import { browser } from 'wxt/browser';
import type { Sender } from '../../../utils/browser/messaging.ts';
import type { HandedOver, Request } from '../../../utils/core/protocol.ts';
import { isOwnPage } from '../own-sender.ts';

/** What waits for a check page that is opening, by its id. In memory alone: a mail's text is never written down, nor what a private window shows. */
const waiting = new Map<string, HandedOver>();
const mostWaiting = 5;

/** Opens the check page for something. Only an id goes into its address, which browsers remember. */
export async function handOver(handed: HandedOver): Promise<undefined> {
  const id = crypto.randomUUID();
  waiting.set(id, handed);
  for (const oldest of waiting.keys()) {
    if (waiting.size <= mostWaiting) break;
    waiting.delete(oldest);
  }
  await browser.tabs.create({ url: `${new URL('check.html', browser.runtime.getURL('/')).href}#${handed.kind}=${id}` });
  return undefined;
}

/** Hands a mail from webmail over to the check page. */
export function handMailOver({ message }: Request<'mail.hand-over'>): Promise<undefined> {
  return handOver({ kind: 'mail', message });
}

/** Gives the check page what waits for it, once. `null` = nothing does, or the worker was stopped in between. */
export function takeHandedOver({ id }: Request<'asked.take'>, sender: Sender): HandedOver | null {
  if (!isOwnPage(sender, 'check.html')) return null;
  const handed = waiting.get(id) ?? null;
  waiting.delete(id);
  return handed;
}
