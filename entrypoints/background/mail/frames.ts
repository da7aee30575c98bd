import { type Sender, sendMessage } from '../../../utils/browser/messaging.ts';
import type { Request } from '../../../utils/core/protocol.ts';

/** Passes a body that a frame of another origin read on to the other frames of the same tab. Nothing is kept. */
export async function relayBody(body: Request<'frame.body'>, sender: Sender): Promise<undefined> {
  if (sender.tab?.id !== undefined) await sendMessage('tab.body', body, sender.tab.id).catch(() => undefined);
  return undefined;
}

/** Passes on that a parent frame has missed such a body. */
export async function relayAsk(ask: Request<'frame.ask'>, sender: Sender): Promise<undefined> {
  if (sender.tab?.id !== undefined) await sendMessage('tab.ask', ask, sender.tab.id).catch(() => undefined);
  return undefined;
}

/** Passes on whether links in such a body are to be asked about before they open. */
export async function relayGuard(guard: Request<'frame.guard'>, sender: Sender): Promise<undefined> {
  if (sender.tab?.id !== undefined) await sendMessage('tab.guard', guard, sender.tab.id).catch(() => undefined);
  return undefined;
}
