import { browser } from 'wxt/browser';
import { watchPermissions } from '../../../utils/browser/permissions.ts';
import { storedSettings } from '../../../utils/browser/stored/items.ts';
import { isPortalHost } from '../../../utils/core/portal/list/link.ts';
import { defaultSettings } from '../../../utils/core/settings/settings.ts';
import { later } from '../later.ts';

const id = 'portal-custom';

let underWay: Promise<void> = Promise.resolve();

/** Keeps the reader registered for a portal at an address of the user's own, exactly while the browser allows that one host. */
export function registerCustomPortal(): void {
  const look = () => {
    underWay = underWay.then(settle).catch(() => undefined);
  };
  watchPermissions(look);
  storedSettings.watch(look);
  later(look);
}

async function settle(): Promise<void> {
  const [{ portal }, registered] = await Promise.all([storedSettings.get(), browser.scripting.getRegisteredContentScripts({ ids: [id] })]);
  const match = `${portal.address.replace(/:\d+$/, '')}/*`;
  // The manifest covers the portal's own hosts.
  const own = isPortalHost(new URL(portal.address).hostname, new URL(defaultSettings.portal.address).hostname);
  const wanted = !own && portal.enabled && (await browser.permissions.contains({ origins: [match] }));
  const [old] = registered;
  if (old && (!wanted || old.matches?.[0] !== match)) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (wanted && old?.matches?.[0] !== match) {
    const script = {
      id,
      js: ['/content-scripts/portal.js'],
      matches: [match],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    } as const;
    await browser.scripting.registerContentScripts([{ ...script, js: [...script.js], matches: [...script.matches] }]);
  }
}
