import type { Sender } from '../../../utils/browser/messaging.ts';
import { storedHealth } from '../../../utils/browser/stored/items.ts';
import { addReport } from '../../../utils/core/memory/health.ts';
import type { Request } from '../../../utils/core/protocol.ts';
import { isUnseen } from '../kept.ts';

/** Adds what a webmail page reports to the record of its client; of private windows there is none. */
export async function recordHealth(report: Request<'page.health'>, sender: Sender): Promise<undefined> {
  if (isUnseen(sender)) return undefined;
  await storedHealth.update((health) => addReport(health, report, Date.now()));
  return undefined;
}
