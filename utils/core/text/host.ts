import { getDomain, parse } from 'tldts';
import { formBuilders } from '../data/form-builders.ts';
import { freeMail } from '../data/free-mail.ts';
import { type GenuineHost, genuineHosts, type HostRole } from '../data/genuine-hosts.ts';
import { openHosting } from '../data/open-hosting.ts';
import { shorteners } from '../data/shorteners.ts';
import { socialHosts } from '../data/social-hosts.ts';

export { parseHostOf, type UrlHost } from './host-parse.ts';

/** No host on any list here has more labels; longer hosts are looked up by their last ones only. */
const deepest = 5;

/** The longest part of `host`, cut at label borders and counted from the right, that `find` knows. Bounded work for hosts of any length. */
function longestSuffix<T>(host: string, find: (suffix: string) => T | undefined): T | undefined {
  let found: T | undefined;
  let from = host.length;
  for (let labels = 0; labels < deepest && from > 0; labels++) {
    from = host.lastIndexOf('.', from - 1);
    found = find(host.slice(from + 1)) ?? found;
  }
  return found;
}

/** Lower case, without the root's trailing dot. */
function tidy(host: string): string {
  const lower = host.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

const genuine: ReadonlyMap<string, GenuineHost> = new Map(genuineHosts.map((entry) => [entry.host, entry]));
const hosting: ReadonlySet<string> = new Set(openHosting);
const short: ReadonlySet<string> = new Set(shorteners);
const social: ReadonlySet<string> = new Set(socialHosts);
const forms: ReadonlySet<string> = new Set(formBuilders);
const mailers: ReadonlySet<string> = new Set(freeMail);

/** What is known about a host of Amazon's: role and list entry, the longest matching entry winning. `null` for everybody else's host. */
export function hostRole(host: string): { readonly role: HostRole; readonly entry: GenuineHost } | null {
  const name = tidy(host);
  const entry = longestSuffix(name, (suffix) => {
    const hit = genuine.get(suffix);
    return hit && (hit.match === 'suffix' || suffix === name) ? hit : undefined;
  });
  return entry ? { role: entry.role, entry } : null;
}

/** Whether a link or sender there is Amazon itself: a marketplace or one of Amazon's own services. Never true for relays and open hosting. */
export function isAmazonHost(host: string): boolean {
  const role = hostRole(host)?.role;
  return role === 'retail' || role === 'own';
}

/** The marketplace a host belongs to, such as `amazon.de` for `www.amazon.de` and `marketplace.amazon.de`; `null` if to none. */
export function marketplaceOf(host: string): string | null {
  const shop = longestSuffix(tidy(host), (suffix) => (genuine.get(suffix)?.role === 'retail' ? suffix : undefined));
  return shop ?? null;
}

/** The domain that one owner holds, by the Public Suffix List with its private section; the host itself if it has none (an IP, a suffix). */
export function organizationalDomain(host: string): string {
  const name = tidy(host);
  // com.be is not on the Public Suffix List (2026-11), so amazon.com.be would come out as com.be.
  if (name.endsWith('.com.be')) return name.split('.').slice(-3).join('.');
  return getDomain(name, { allowPrivateDomains: true, extractHostname: false }) ?? name;
}

/** Whether a host lies under a top-level domain that exists, by the ICANN section of the Public Suffix List; letters beyond ASCII are fine. */
export function isPublicHost(host: string): boolean {
  const { isIcann, domain } = parse(URL.parse(`https://${host}`)?.hostname ?? '', { allowPrivateDomains: false });
  return isIcann === true && domain !== null;
}

function isOn(list: ReadonlySet<string>, host: string): boolean {
  return longestSuffix(tidy(host), (suffix) => list.has(suffix) || undefined) === true;
}

/** Whether anybody can publish under this host by signing up: free page builders and cloud hosting, Amazon's included. */
export function isFreeHosting(host: string): boolean {
  return isOn(hosting, host) || isOpenCloud(host);
}

/** Whether the host belongs to Amazon's cloud, which is open to anybody and therefore never "Amazon". */
export function isOpenCloud(host: string): boolean {
  return hostRole(host)?.role === 'open';
}

/** Whether a link there hides its target: public shorteners and QR hosts, Amazon's own short links. */
export function isShortener(host: string): boolean {
  return isOn(short, host) || hostRole(host)?.role === 'short';
}

/** Whether the host is a network, video site or app store that mails link in their footer. */
export function isSocialHost(host: string): boolean {
  return isOn(social, host);
}

/** Whether the host serves questionnaires that anybody can set up. Amazon's own survey host is not one. */
export function isFormBuilder(host: string): boolean {
  return isOn(forms, host) && hostRole(host) === null;
}

/** Whether a mail domain gives a mailbox to anybody, free of charge. Exact match. */
export function isFreeMailer(domain: string): boolean {
  return mailers.has(tidy(domain));
}
