import { organizationalDomain } from '../../text/host.ts';
import type { Header } from '../headers.ts';
import type { MailMessage } from '../message.ts';
import type { AuthenticationResult } from './authentication-results.ts';
import { receiverStatement } from './receiver-statement.ts';

/**
 * What the receiving service found out about the From address:
 * `proven` = a signature or the sending server is aligned with From (DMARC's notion, by organisational domain);
 * `refuted` = the receiver's own check failed; `unproven` = it checked and nothing is aligned; `unknown` = no statement is visible.
 */
export type SenderAuthentication = 'proven' | 'refuted' | 'unproven' | 'unknown';

/**
 * Reads the receiver's own, newest statement about the sender, then what the client itself shows ("signed-by", "mailed-by", "via").
 * A field whose id does not fit the host that took the mail in may have come with the mail: it proves nothing, but may refute.
 */
export function authenticateSender(message: MailMessage, headers: readonly Header[], fromDomain: string): SenderAuthentication {
  if (!fromDomain) return 'unknown';
  const statement = receiverStatement(headers, message.receiver);
  if (statement) {
    const found = judge(statement.results, fromDomain);
    return found === 'proven' && !statement.ownField ? 'unproven' : found;
  }
  const shown = message.shownEvidence;
  if (!shown || (!shown.signedBy && !shown.mailedBy && !shown.via)) return 'unknown';
  // "via" is shown where the proven domain is another than the sender's, "?" where none is (Microsoft, "Identify suspicious messages").
  return aligned(shown.signedBy, fromDomain) || aligned(shown.mailedBy, fromDomain) ? 'proven' : 'unproven';
}

/** Where two results of one method differ, the worse one counts: one of them may have come in with the mail. */
function judge(results: readonly AuthenticationResult[], fromDomain: string): SenderAuthentication {
  const of = (method: string) => results.filter((result) => result.method === method);
  const dmarc = of('dmarc');
  if (dmarc.some(({ result }) => result === 'fail')) return 'refuted';
  const signatures = of('dkim').filter((result) => aligned(dkimDomain(result), fromDomain));
  if (signatures.some(({ result }) => result === 'pass')) return 'proven';
  // `bestguesspass` and `none` say that the domain publishes no policy: no statement.
  if (
    dmarc.some(
      ({ result, properties }) => result === 'pass' && aligned(addressOrDomain(properties.get('header.from')) ?? fromDomain, fromDomain),
    )
  )
    return 'proven';
  const senders = of('spf').filter(({ properties }) =>
    aligned(addressOrDomain(properties.get('smtp.mailfrom') ?? properties.get('smtp.mail')), fromDomain),
  );
  if (senders.some(({ result }) => result === 'fail' || result === 'softfail')) return 'refuted';
  if (senders.some(({ result }) => result === 'pass')) return 'proven';
  if (of('compauth').some(({ result }) => result === 'fail') || results.some(({ properties }) => properties.get('compauth') === 'fail'))
    return 'refuted';
  return signatures.some(({ result }) => result === 'fail') ? 'refuted' : 'unproven';
}

function dkimDomain(result: AuthenticationResult): string | undefined {
  return result.properties.get('header.d') ?? addressOrDomain(result.properties.get('header.i'));
}

/** The domain part: Mail.ru writes a whole address into `header.from`. */
function addressOrDomain(value: string | undefined): string | undefined {
  return value?.slice(value.lastIndexOf('@') + 1);
}

/** DMARC's relaxed alignment: same organisational domain by the Public Suffix List. */
function aligned(domain: string | null | undefined, fromDomain: string): boolean {
  if (!domain) return false;
  const own = organizationalDomain(fromDomain);
  return own !== null && organizationalDomain(domain.toLowerCase()) === own;
}
