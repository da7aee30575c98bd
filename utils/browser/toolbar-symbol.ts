import { browser } from 'wxt/browser';

/** What newer browsers know of the symbol and its key; the types of the library are older (2026-11). */
interface SymbolApis {
  readonly action?: {
    getUserSettings?(): Promise<{ readonly isOnToolbar?: boolean }>;
    readonly onUserSettingsChanged?: { addListener(changed: () => void): void; removeListener(changed: () => void): void };
  };
  readonly commands?: {
    getAll(): Promise<readonly { readonly name?: string; readonly shortcut?: string }[]>;
    /** Firefox from 137 on. */
    openShortcutSettings?(): Promise<void>;
  };
}

const apis = browser as unknown as SymbolApis;

/** Whether the symbol is pinned to the toolbar, now and after every change; `null` where the browser does not say. Asked again when the page is looked at. */
export const symbolState = {
  async get(): Promise<boolean | null> {
    try {
      return (await apis.action?.getUserSettings?.())?.isOnToolbar ?? null;
    } catch {
      return null;
    }
  },
  /** Returns the way to stop. */
  watch(changed: (pinned: boolean | null) => void): () => void {
    const look = () => void symbolState.get().then(changed);
    const event = apis.action?.onUserSettingsChanged;
    event?.addListener(look);
    // Some browsers tell, but not of changes: who pinned it comes back to the page.
    globalThis.addEventListener('focus', look);
    return () => {
      event?.removeListener(look);
      globalThis.removeEventListener('focus', look);
    };
  },
};

/** The key that opens the window, as the browser writes it; `''` = none is set. Asked again when the page is looked at. */
export const openingKey = {
  async get(): Promise<string> {
    const all = (await apis.commands?.getAll().catch(() => [])) ?? [];
    return all.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
  },
  watch(changed: (key: string) => void): () => void {
    const look = () => void openingKey.get().then(changed);
    globalThis.addEventListener('focus', look);
    return () => globalThis.removeEventListener('focus', look);
  },
};

/** Opens the browser's own page on which keys are changed. */
export async function openKeySettings(): Promise<void> {
  if (apis.commands?.openShortcutSettings) await apis.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Which way of pinning is this browser's. */
export function pinningBrowser(): 'chrome' | 'edge' | 'firefox' {
  if (browser.runtime.getURL('/').startsWith('moz-extension:')) return 'firefox';
  return / Edg\//.test(navigator.userAgent) ? 'edge' : 'chrome';
}
