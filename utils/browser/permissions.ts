import { type Browser, browser } from 'wxt/browser';

/** What can be asked for: hosts by match pattern, and names of APIs. */
export type Permission = Browser.permissions.Permissions;

/** Every site: what the sign-in check needs. */
export const allSites: Permission = { origins: ['<all_urls>'] };

export const showNotifications: Permission = { permissions: ['notifications'] };

/** Access to the hosts that the manifest requires. Firefox grants them only when the user says so. */
export function requiredHosts(): Permission {
  return { origins: [...(browser.runtime.getManifest().host_permissions ?? [])] };
}

/** Asks the user. Has to be called from a click, before anything is awaited; answers `false` when the browser or the user refuses. */
export async function requestPermission(permission: Permission): Promise<boolean> {
  try {
    return await browser.permissions.request(permission);
  } catch {
    return false;
  }
}

/** Gives a permission back; answers `false` when the browser keeps it. */
export async function removePermission(permission: Permission): Promise<boolean> {
  try {
    return await browser.permissions.remove(permission);
  } catch {
    return false;
  }
}

/** Gives back everything that was not required from the beginning. Throws where the browser keeps something. */
export async function removeAllOptional(): Promise<void> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest();
  const required = new Set<string>([...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])]);
  for (const { matches = [] } of manifest.content_scripts ?? []) for (const match of matches) required.add(match);
  const given = {
    permissions: permissions.filter((name) => !required.has(name)),
    origins: origins.filter((origin) => !required.has(origin)),
  };
  if (given.permissions.length + given.origins.length > 0) await browser.permissions.remove(given);
}

/** Whether a permission is given, now and after every change. */
export function permissionState(permission: Permission) {
  const get = () => browser.permissions.contains(permission);
  return { get, watch: (changed: (given: boolean) => void) => watchPermissions(() => void get().then(changed)) };
}

/** Calls back after every permission that is given or taken back; returns the way to stop. */
export function watchPermissions(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
