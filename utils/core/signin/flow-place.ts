import { organizationalDomain, parseHostOf } from '../text/host.ts';

/** A host as a warning shows it. `domain` is the end of `unicode` that one owner holds; `unicode` equals `host` where nothing is disguised. */
export interface ShownPlace {
  /** Lower-case ASCII, without port. */
  readonly host: string;
  readonly unicode: string;
  readonly domain: string;
}

/** Whether an address may be opened on the user's wish: `http` and `https` only, never `javascript:`, `data:` or a page of the browser's. */
export function isOpenable(url: string): boolean {
  return /^https?:\/\/[^/]/i.test(url) && URL.canParse(url);
}

/** The host of an address for showing; `null` where there is none or it may not be opened. */
export function shownPlace(url: string): ShownPlace | null {
  const place = isOpenable(url) ? parseHostOf(url) : null;
  if (!place) return null;
  const { host, unicode, isIp } = place;
  if (isIp) return { host, unicode, domain: unicode };
  const labels = organizationalDomain(host).split('.').length;
  return { host, unicode, domain: unicode.split('.').slice(-labels).join('.') };
}

/**
 * Where a message of a page comes from, as the browser tells it; what the page says about itself is never asked. Frames without an address
 * of their own (`about:srcdoc`, sandboxed ones included) count as the page around them. Empty if nothing is known.
 */
export function addressOf(sender: {
  readonly url?: string | undefined;
  readonly tab?: { readonly url?: string | undefined } | undefined;
}): string {
  for (const url of [sender.url?.replace(/^blob:/, ''), sender.tab?.url]) if (url && isOpenable(url)) return url;
  return '';
}

/** Whether a host, or another host of the same owner, is among those that fakes linked to. */
export function isAmongHosts(host: string, hosts: readonly string[]): boolean {
  const owner = organizationalDomain(host);
  return hosts.some((other) => other === host || other === owner || other.endsWith(`.${owner}`));
}
