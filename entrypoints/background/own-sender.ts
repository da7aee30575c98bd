import { browser } from 'wxt/browser';
import type { Sender } from '../../utils/browser/messaging.ts';
import { storedOwnWebmail } from '../../utils/browser/stored/items.ts';
import { ownHostOf } from '../../utils/core/memory/own-webmail.ts';
import { webmailClients } from '../../utils/page/webmail/clients.ts';
import { matchesAny } from '../../utils/page/webmail/match.ts';

/** Whether a message comes from one of the extension's own pages, not from a script beside a web page. */
export function isOwnPage(sender: Sender, name = ''): boolean {
  return sender.url?.startsWith(new URL(name, browser.runtime.getURL('/')).href) ?? false;
}

const webmail = webmailClients.flatMap(({ origins }) => origins);

/**
 * Whether a message comes from beside a page of a webmail client, a frame that holds a mail's body, or a host of the user's own. No other page has
 * mails to speak of.
 */
export function isWebmail(sender: Sender): boolean | Promise<boolean> {
  return isKnownWebmail(sender) || isOwnWebmail(sender);
}

async function isOwnWebmail({ url }: Sender): Promise<boolean> {
  const host = ownHostOf(url ?? '');
  return (await storedOwnWebmail.get()).some((own) => own.host === host);
}

function isKnownWebmail({ url, origin }: Sender): boolean {
  // A window that a client fills has no address of its own; its origin is the client's.
  const address = URL.parse(url === 'about:blank' ? (origin ?? '') : (url ?? ''));
  return address !== null && matchesAny(webmail, address);
}
