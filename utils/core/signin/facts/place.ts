import type { HostRole } from '../../data/genuine-hosts.ts';
import { hostRole, isFormBuilder, isFreeHosting, organizationalDomain, parseHostOf, type UrlHost } from '../../text/host.ts';
import { type LookAlike, lookAlike } from '../../text/look-alike.ts';

/** Where a page really is. */
export interface Place {
  /** `null` = no host: a file, a page carried in its own address. */
  readonly host: UrlHost | null;
  readonly scheme: string;
  readonly role: HostRole | null;
  /** Amazon's, a brand's or a service's of Amazon's, or the panel: what is asked there is asked by Amazon. */
  readonly genuine: boolean;
  /** A sign-in page of Amazon's cloud for the people of one of its customers: it may call itself by the cloud's name, not by the shop's. */
  readonly cloudService: boolean;
  /** The user's own machine: whoever can serve pages there has no need of a fake. */
  readonly ownMachine: boolean;
  readonly lookAlike: LookAlike | null;
  readonly freeHosting: boolean;
  readonly formBuilder: boolean;
  /** Registered part, such as `example` of `login.example.co.uk`; empty for IPs and where the name is the hosting service's. */
  readonly label: string;
  /** For people: Unicode, with ASCII in brackets where it differs; the scheme where there is no host. */
  readonly shown: string;
}

/** Roles under which nobody but Amazon or a firm of Amazon's puts up a page. Short links and relays show none of their own. */
const ours: ReadonlySet<HostRole> = new Set<HostRole>(['retail', 'own', 'panel', 'survey', 'property', 'short', 'resource']);

/** Of the hosts of role `open`, those on which customers name and colour a sign-in page but cannot write one (2026-11). */
const cloudServices =
  /(?:^|\.)(?:awsapps\.com(?:\.cn)?|awsapps\.cn|my\.connect\.aws|amazoncognito\.com|(?:grafana-workspace|airflow)\.[a-z0-9-]+\.amazonaws\.com|[a-z0-9-]+\.es\.amazonaws\.com)$/;

/** Takes an address apart. Junk gives a place without a host, never an error. */
export function placeOf(url: string): Place {
  const direct = parseHostOf(url);
  // A blob is a page that its maker's script put together: it speaks for the host that made it.
  const host = direct ?? (url.startsWith('blob:') ? parseHostOf(url.slice('blob:'.length)) : null);
  const scheme = /^([a-z][a-z0-9+.-]{0,20}):/i.exec(url)?.[1]?.toLowerCase() ?? '';
  if (!host) {
    return {
      host: null,
      scheme,
      role: null,
      genuine: false,
      cloudService: false,
      ownMachine: false,
      lookAlike: null,
      freeHosting: false,
      formBuilder: false,
      label: '',
      shown: scheme ? `${scheme}:` : '–',
    };
  }
  const role = hostRole(host.host)?.role ?? null;
  const freeHosting = isFreeHosting(host.host);
  return {
    host,
    scheme,
    role,
    // Over plain http anybody on the way can be Amazon, but Amazon's hosts have sent browsers to https for years.
    genuine: role !== null && ours.has(role),
    cloudService: role === 'open' && cloudServices.test(host.host),
    ownMachine: /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host.host),
    lookAlike: lookAlike(host.host),
    freeHosting,
    formBuilder: isFormBuilder(host.host),
    label: host.isIp ? '' : (organizationalDomain(host.host).split('.')[0] ?? ''),
    shown: host.unicode === host.host ? host.host : `${host.unicode} (${host.host})`,
  };
}
