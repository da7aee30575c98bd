import { storedHealth } from '../../../utils/browser/stored/items.ts';
import { addReport } from '../../../utils/core/memory/health.ts';
import type { Request } from '../../../utils/core/protocol.ts';

/** Adds what a webmail page reports to the record of its client. */
export async function recordHealth(report: Request<'page.health'>): Promise<undefined> {
  await storedHealth.update((health) => addReport(health, report, Date.now()));
  return undefined;
}
