import { aliasDomains } from '../../data/alias-services.ts';
import { hostRole } from '../../text/host.ts';
import { addressDomain } from '../mailbox.ts';
import type { Mailbox } from '../message.ts';

const domains: ReadonlySet<string> = new Set(aliasDomains);
const host = String.raw`[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}`;
/** `name@host`, `name(a)host` (SimpleLogin), `name at host` (addy.io), in the display name. */
const inName = new RegExp(String.raw`(?<![^\s'"<>()@])([^\s'"<>()@]{1,64})(?:@|\(a\)| at )(${host})`, 'i');
/** addy.io: `alias+name=host` before the `@`. */
const equals = new RegExp(String.raw`\+([^=+]{1,64})=(${host})$`, 'i');
/** SimpleLogin, DuckDuckGo and Apple: `name_at_host_with_underscores_token` before the `@`. */
const underscores = /^(.{1,64})_at_([a-z0-9_.-]{3,200})$/i;

/**
 * The sender behind an alias service, as the service names it; `null` if the address is no alias service's or names nobody.
 * Nothing in it is proven: the service vouches for having passed a mail on, not for who wrote it.
 */
export function aliasedSender(from: Mailbox): Mailbox | null {
  const domain = addressDomain(from.address);
  if (!isAliasHost(domain)) return null;
  const local = from.address.slice(0, from.address.lastIndexOf('@'));
  const named = inName.exec(from.name) ?? equals.exec(local);
  const coded = underscores.exec(local);
  const [name, where] = named ? [named[1], named[2]] : [coded?.[1], codedHost(coded?.[2] ?? '')];
  if (!name || !where?.includes('.')) return null;
  return { name: shownName(from.name, named?.[0] ?? ''), address: `${name}@${where}`.toLowerCase() };
}

/** The host in `host_with_underscores_token`, or with two tokens: the first labels that are a host of Amazon's, else all but the last. */
function codedHost(text: string): string {
  const labels = text.toLowerCase().split(/[_.]/);
  for (let count = 2; count < labels.length; count += 1) {
    const host = labels.slice(0, count).join('.');
    if (hostRole(host) !== null) return host;
  }
  return labels.slice(0, -1).join('.');
}

/** Whether a host belongs to a service that passes mail on, such as the line it adds on top. */
export function isAliasHost(host: string): boolean {
  return [...domains].some((known) => host === known || host.endsWith(`.${known}`));
}

/** The display name without what the service added to it. */
function shownName(name: string, address: string): string {
  return name
    .replace('[via Relay]', '')
    .replace(address, '')
    .replaceAll(/['"]{2}|\(\)|<>/g, '')
    .replace(/[\s-]{1,9}$/, '')
    .trim();
}
