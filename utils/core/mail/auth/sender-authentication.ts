import { organizationalDomain } from '../../text/host.ts';
import { firstHeader, type Header } from '../headers.ts';
import type { MailMessage } from '../message.ts';
import { type AuthenticationResult, type AuthenticationResults, parseAuthenticationResults } from './authentication-results.ts';

/**
 * What the receiving service found out about the From address:
 * `proven` = a signature or the sending server is aligned with From (DMARC's notion, by organisational domain);
 * `refuted` = the receiver's own check failed; `unproven` = it checked and nothing is aligned; `unknown` = no statement is visible.
 */
export type SenderAuthentication = 'proven' | 'refuted' | 'unproven' | 'unknown';

/**
 * Reads the receiver's own, newest statement about the sender. Fields further down came with the mail and may be forged:
 * only the first `Authentication-Results` counts, and where the receiver is known (`message.receiver`), only one with its authserv-id.
 * Without one, the newest ARC copy counts, then what the client itself shows ("signed-by", "mailed-by", "via").
 */
export function authenticateSender(message: MailMessage, headers: readonly Header[], fromDomain: string): SenderAuthentication {
  if (!fromDomain) return 'unknown';
  const field = newestStatement(headers, message.receiver);
  if (field && field.results.length > 0) return judge(field.results, fromDomain);
  const shown = message.shownEvidence;
  if (!shown || (!shown.signedBy && !shown.mailedBy && !shown.via)) return 'unknown';
  // "via" is shown where the proven domain is another than the sender's, "?" where none is (Microsoft, "Identify suspicious messages").
  return aligned(shown.signedBy, fromDomain) || aligned(shown.mailedBy, fromDomain) ? 'proven' : 'unproven';
}

function newestStatement(headers: readonly Header[], receiver: string | null): AuthenticationResults | null {
  for (const name of ['authentication-results', 'arc-authentication-results']) {
    const value = firstHeader(headers, name);
    if (value === null) continue;
    const field = parseAuthenticationResults(value);
    // Anybody can attach an ARC set: it counts only where the receiver is known to have written it.
    if (field.authservId === receiver || (receiver === null && name === 'authentication-results')) return field;
  }
  return null;
}

function judge(results: readonly AuthenticationResult[], fromDomain: string): SenderAuthentication {
  const of = (method: string) => results.filter((result) => result.method === method);
  const dmarc = of('dmarc')[0];
  const dkimAligned = of('dkim').some((result) => result.result === 'pass' && aligned(dkimDomain(result), fromDomain));
  const spf = of('spf')[0];
  const spfAligned = spf !== undefined && aligned(addressOrDomain(spf.properties.get('smtp.mailfrom')), fromDomain);
  if (dkimAligned) return 'proven';
  // `bestguesspass` and `none` say that the domain publishes no policy: no statement.
  if (dmarc?.result === 'pass' && aligned(dmarc.properties.get('header.from') ?? fromDomain, fromDomain)) return 'proven';
  if (dmarc?.result === 'fail') return 'refuted';
  if (spfAligned && spf.result === 'pass') return 'proven';
  if (spfAligned && (spf.result === 'fail' || spf.result === 'softfail')) return 'refuted';
  if (of('compauth')[0]?.result === 'fail' || results.some((result) => result.properties.get('compauth') === 'fail')) return 'refuted';
  if (of('dkim').some((result) => result.result === 'fail' && aligned(dkimDomain(result), fromDomain))) return 'refuted';
  return 'unproven';
}

function dkimDomain(result: AuthenticationResult): string | undefined {
  return result.properties.get('header.d') ?? addressOrDomain(result.properties.get('header.i'));
}

function addressOrDomain(value: string | undefined): string | undefined {
  return value?.slice(value.lastIndexOf('@') + 1);
}

/** DMARC's relaxed alignment: same organisational domain by the Public Suffix List. */
function aligned(domain: string | null | undefined, fromDomain: string): boolean {
  if (!domain) return false;
  const own = organizationalDomain(fromDomain);
  return own !== null && organizationalDomain(domain.toLowerCase()) === own;
}
