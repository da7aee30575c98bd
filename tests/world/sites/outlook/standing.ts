import type { MailMessage } from '../../../../utils/core/mail/message.ts';
import type { ParsedMail } from '../gmail/parse-mail.ts';

/** What Outlook shows about a sender it could not verify as its own domain's: "via" a host, or a question mark for a picture (both since 2021). */
export interface Standing {
  readonly via?: string;
  readonly unverified?: boolean;
}

/** From the newest check that the mail's own headers name: signed by another domain gives "via", no proof at all the question mark. */
export function standingOf(mail: ParsedMail): Standing {
  const domain = mail.from.address.slice(mail.from.address.lastIndexOf('@') + 1).toLowerCase();
  const { signedBy, mailedBy } = mail.evidence;
  const proofs = [signedBy, mailedBy].filter((host) => host !== undefined);
  if (proofs.length === 0) return { unverified: true };
  const related = (host: string) => host === domain || host.endsWith(`.${domain}`) || domain.endsWith(`.${host}`);
  return proofs.some(related) ? {} : { via: proofs[0] ?? '' };
}

/** The same as an adapter should read it: nothing where Outlook has nothing to remark. */
export function shownEvidenceOf(mail: ParsedMail): MailMessage['shownEvidence'] {
  const { via, unverified } = standingOf(mail);
  const shown = unverified ? '?' : (via ?? null);
  return shown === null ? null : { mailedBy: null, signedBy: null, via: shown };
}
