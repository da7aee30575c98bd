import { type Browser, browser } from 'wxt/browser';
import { showNotifications } from './permissions.ts';

/** A notification to show. */
export interface Notification {
  readonly title: string;
  readonly text: string;
  /** At most two; browsers without buttons show none. */
  readonly buttons: readonly string[];
}

/** Whether the user lets us show notifications. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(showNotifications);
}

/** Shows a notification under a name; one of the same name is replaced, so that none stands there twice. */
export async function notify(name: string, { title, text, buttons }: Notification): Promise<void> {
  const options = { type: 'basic' as const, iconUrl: browser.runtime.getURL('/icon/on-128.png'), title, message: text };
  const withButtons = { ...options, buttons: buttons.slice(0, 2).map((label) => ({ title: label })) };
  // Firefox refuses a notification that has buttons at all.
  const takesButtons = !browser.runtime.getURL('/').startsWith('moz-extension:') && buttons.length > 0;
  await browser.notifications.create(name, (takesButtons ? withButtons : options) as Browser.notifications.NotificationCreateOptions);
}

/** Names of the notifications that stand there now. */
export async function shownNotifications(): Promise<ReadonlySet<string>> {
  return new Set(Object.keys(await browser.notifications.getAll()));
}

/** What the user does with notifications: `opened` by a click, or a button by its place. Registers what the permission allows now or later. */
export function watchNotifications(opened: (name: string) => void, pressed: (name: string, button: number) => void): void {
  const register = () => {
    if (!browser.notifications) return;
    browser.notifications.onClicked.addListener(opened);
    browser.notifications.onButtonClicked?.addListener(pressed);
  };
  register();
  browser.permissions.onAdded.addListener(register);
}

export async function closeNotification(name: string): Promise<void> {
  await browser.notifications.clear(name);
}
