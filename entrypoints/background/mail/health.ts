import type { Sender } from '../../../utils/browser/messaging.ts';
import { storedHealth } from '../../../utils/browser/stored/items.ts';
import { addReport } from '../../../utils/core/memory/health.ts';
import type { Request } from '../../../utils/core/protocol.ts';
import { isUnseen } from '../kept.ts';
import { tellBlindness } from '../own-notices.ts';

/** Adds what a webmail page reports to the record of its client; of private windows there is none. */
export async function recordHealth(report: Request<'page.health'>, sender: Sender): Promise<undefined> {
  if (isUnseen(sender)) return undefined;
  let saw = false;
  await storedHealth.update((health) => {
    saw = health[report.client]?.blindSince == null;
    return addReport(health, report, Date.now());
  });
  // Without a structure the page was understood and the worker failed: that is said above the mail.
  if (saw && report.blind && report.structure !== null) await tellBlindness(report.client);
  return undefined;
}
