import { decodeWords } from 'postal-mime';
import { receiverFamilies } from '../../data/receiver-families.ts';
import { organizationalDomain } from '../../text/host.ts';
import type { Header } from '../headers.ts';
import { type AuthenticationResult, type AuthenticationResults, parseAuthenticationResults } from './authentication-results.ts';

/** All that one receiving service wrote about a mail. `ownField` = its id fits the host that took the mail in, or that cannot be told. */
export interface ReceiverStatement {
  readonly results: readonly AuthenticationResult[];
  readonly ownField: boolean;
}

/** Methods that say something about the sender; a field with others only (`bimi`, `iprev`, `x-…`) is no statement. */
const tellingMethods: ReadonlySet<string> = new Set(['dkim', 'spf', 'dmarc', 'compauth']);

/**
 * Joins the run of `Authentication-Results` fields at the top that one receiver wrote: the same authserv-id, or ids of one organisational
 * domain (iCloud writes a field per check), up to the next `Received`. RFC 8601 allows several fields; what stands further down came with
 * the mail. `receiver` is the id that the service is known to use; with one, other ids count for nothing. `null` = no statement.
 */
export function receiverStatement(headers: readonly Header[], receiver: string | null): ReceiverStatement | null {
  return (
    joined(headers, 'authentication-results', receiver) ??
    (receiver === null ? null : joined(headers, 'arc-authentication-results', receiver))
  );
}

function joined(headers: readonly Header[], name: string, receiver: string | null): ReceiverStatement | null {
  const start = headers.findIndex((header) => header.name === name);
  if (start < 0) return null;
  const results: AuthenticationResult[] = [];
  let id: string | null | undefined;
  for (const header of headers.slice(start)) {
    if (header.name === 'received') break;
    if (header.name !== name) continue;
    const field = parseField(header.value);
    if (receiver !== null && field.authservId !== receiver) continue;
    if (id !== undefined && !sameService(id, field.authservId)) break;
    id = field.authservId;
    results.push(...field.results);
  }
  if (!results.some(({ method }) => tellingMethods.has(method))) return null;
  return { results, ownField: receiver !== null || fitsReceivingHost(id ?? null, headers, start) };
}

/** Exchange writes the field as encoded words (RFC 2047) where the sender's domain is not ASCII. */
function parseField(value: string): AuthenticationResults {
  return parseAuthenticationResults(value.startsWith('=?') ? decodeWords(value) : value);
}

function sameService(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && organizationalDomain(a) === organizationalDomain(b);
}

const byHost = /\bby\s+([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})(?![a-z0-9:.-])/i;
const publicName = /\.[a-z]{2,24}$/i;
const privateName = /\.(?:internal|local|lan|localdomain|prod|home)$/i;

/**
 * Whether the id belongs to the service that took the mail in: one of the hosts named by the `Received` fields above the results or by the
 * first one below. Services that name no public host, or write no id at all (Exchange), cannot be held to it.
 */
function fitsReceivingHost(id: string | null, headers: readonly Header[], start: number): boolean {
  // Posteo writes its bare name.
  if (!id?.includes('.')) return true;
  const below = headers.findIndex((header, index) => index > start && header.name === 'received');
  const hosts = headers
    .filter((header, index) => header.name === 'received' && (index < start || index === below))
    .flatMap((header) => byHost.exec(header.value)?.[1]?.toLowerCase() ?? [])
    .filter((host) => publicName.test(host) && !privateName.test(host));
  return hosts.length === 0 || hosts.some((host) => sameHouse(organizationalDomain(host), organizationalDomain(id)));
}

function sameHouse(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return one === other;
  return receiverFamilies.some((family) => family.includes(one) && family.includes(other));
}
