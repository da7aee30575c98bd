import { findPhoneNumber } from '../../text/call-number.ts';
import { isFreeMailer } from '../../text/host.ts';
import { findTransfer } from '../../text/money-transfer.ts';
import type { LinkFact } from './links.ts';
import type { MailFacts } from './mail-facts.ts';

/** The address that a `mailto:` link writes to, lower case; `null` for other links and broken ones. */
export function mailtoAddress({ scheme, target }: LinkFact): string | null {
  if (scheme !== 'mailto') return null;
  const address = /^\s*mailto:([^?]{1,300})/i.exec(target)?.[1] ?? '';
  return address.includes('@') ? address.trim().toLowerCase() : null;
}

/** A messenger and the number or name to write to, in folded text. */
const messenger =
  /(?:whats ?app|wa\.me|telegram|t\.me|viber|threema|line[ -]id)[^.\n]{0,40}?(?:\+?\d[\d ()/-]{6,18}\d|@[a-z0-9_]{4,32}|\/\+?\w{4,32})/;
/** A name in Signal: letters, a full stop, some digits. */
const signalName = /(?<![a-z0-9_])[a-z][a-z0-9_]{2,31}\.\d{2,4}(?![\w.])/;
const address = /(?<![a-z0-9._+-])[a-z0-9][a-z0-9._+-]{0,63}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/g;
const maxAddresses = 30;

/** A messenger number or name that a folded text gives, as it stands there; `null` if there is none. */
export function findMessenger(folded: string): string | null {
  const beside = messenger.exec(folded)?.[0];
  if (beside !== undefined) return beside;
  if (/(?<![a-z])signal(?![a-z])/.test(folded)) return signalName.exec(folded)?.[0] ?? findPhoneNumber(folded);
  return /whats ?app|telegram|viber/.test(folded) ? findPhoneNumber(folded) : null;
}

/** The first address of a free mailbox that a folded text names and that is none of the reader's own; `null` if there is none. Reads 30 addresses. */
export function findFreeAddress(folded: string, readers: readonly string[]): string | null {
  let seen = 0;
  for (const [whole, domain] of folded.matchAll(address)) {
    seen += 1;
    if (seen > maxAddresses) return null;
    if (domain !== undefined && isFreeMailer(domain) && !readers.includes(whole)) return whole;
  }
  return null;
}

/** A way out that is no link: a messenger, a free mailbox, a number to call, or an answer with data. */
export function hasWayOutWithoutLink(facts: MailFacts): boolean {
  return (
    facts.callNumber() !== null ||
    facts.messenger() !== null ||
    facts.asked('credentials') !== null ||
    facts.asked('payment') !== null ||
    findTransfer(facts.text()) !== null ||
    facts.replyTo()?.elsewhere === true
  );
}
