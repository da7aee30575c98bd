import { organizationalDomain, parseHostOf } from '../../text/host.ts';
import { isOpenable } from './address.ts';

/** A host as a warning shows it. `domain` is the end of `unicode` that one owner holds; `unicode` equals `host` where nothing is disguised. */
export interface ShownPlace {
  /** Lower-case ASCII, without port. */
  readonly host: string;
  readonly unicode: string;
  readonly domain: string;
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

/** Whether a host, or another host of the same owner, is among those that fakes linked to. */
export function isAmongHosts(host: string, hosts: readonly string[]): boolean {
  const owner = organizationalDomain(host);
  return hosts.some((other) => other === host || other === owner || other.endsWith(`.${owner}`));
}
