import { browser } from 'wxt/browser';
import type { Sender } from '../../utils/browser/messaging.ts';

/** Whether a message comes from one of the extension's own pages, not from a script beside a web page. */
export function isOwnPage(sender: Sender, name = ''): boolean {
  return sender.url?.startsWith(new URL(name, browser.runtime.getURL('/')).href) ?? false;
}
