import { readJsonAnswer, readPortal } from '../../../utils/core/portal/read-portal.ts';
import { findActivities } from '../../../utils/page/portal/find-activities.ts';

Object.assign(globalThis, { readJsonAnswer, readPortal, findActivities });
