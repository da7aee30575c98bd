import { readJsonAnswer, readPortal } from '../../utils/core/portal/read/read-portal.ts';
import { findActivities } from '../../utils/page/portal/find-activities.ts';
import { learnSource } from '../../utils/page/portal/learn-source.ts';

/** The reader of the portal, both its halves, as a page can call it. */
export const portalReader = { findActivities, learnSource, readPortal, readJsonAnswer };
Object.assign(globalThis, { portalReader });
