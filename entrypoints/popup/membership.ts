import { storedSettings } from '../../utils/browser/stored/items.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';

/** Keeps whether the user takes part in the programme. */
export async function setMembership(membership: Settings['portal']['membership']): Promise<void> {
  await storedSettings.update((old) => ({ ...old, portal: { ...old.portal, membership } }));
}
