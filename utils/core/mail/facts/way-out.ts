import { findPhoneNumber } from '../../text/call-number.ts';
import { isFreeMailer } from '../../text/host.ts';
import type { LinkFact } from './links.ts';
import type { MailFacts } from './mail-facts.ts';

/** The address that a `mailto:` link writes to, lower case; `null` for other links and broken ones. */
export function mailtoAddress({ scheme, target }: LinkFact): string | null {
  if (scheme !== 'mailto') return null;
  const address = /^\s*mailto:([^?]{1,300})/i.exec(target)?.[1] ?? '';
  return address.includes('@') ? address.trim().toLowerCase() : null;
}

const messenger = /whats ?app|wa\.me|telegram|t\.me|viber|threema|line[ -]id/g;
/** A number or a name to write to. */
const contact = /\+?\d[\d ()/-]{6,18}\d|@[a-z0-9_]{4,32}|\/\+?\w{4,32}/;
const contactReach = 40;
const maxMessengers = 30;
/** A name in Signal: letters, a full stop, some digits. */
const signalName = /(?<![a-z0-9_])[a-z][a-z0-9_]{2,31}\.\d{2,4}(?![\w.])/;
const address = /(?<![a-z0-9._+-])[a-z0-9][a-z0-9._+-]{0,63}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/g;
const maxAddresses = 30;

/** A messenger number or name that a folded text gives, as it stands there; `null` if there is none. Reads 30 mentions of messengers. */
export function findMessenger(folded: string): string | null {
  let seen = 0;
  for (const { 0: word, index } of folded.matchAll(messenger)) {
    seen += 1;
    if (seen > maxMessengers) break;
    const after = index + word.length;
    const found = contact.exec(folded.slice(after, after + contactReach + 40).split(/[.\n]/, 1)[0] ?? '');
    if (found !== null && found.index <= contactReach) return folded.slice(index, after + found.index + found[0].length);
  }
  if (/(?<![a-z])signal(?![a-z])/.test(folded)) return signalName.exec(folded)?.[0] ?? findPhoneNumber(folded);
  return seen > 0 ? findPhoneNumber(folded) : null;
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
    facts.transfer() !== null ||
    facts.replyTo()?.elsewhere === true
  );
}
