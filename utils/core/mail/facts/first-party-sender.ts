import { anyOf } from '../../data/languages/any-of.ts';
import { mailWords } from '../../data/languages/registry/mail.ts';
import { findBrand } from '../../text/brand.ts';
import { organizationalDomain } from '../../text/host.ts';
import { isPlatformNotice } from './kinds.ts';
import type { MailFacts } from './mail-facts.ts';
import { strongBrand } from './sender.ts';

const generic = new RegExp(`^(?:${mailWords.flatMap(({ genericNames }) => genericNames?.split(/\s+/) ?? []).join('|')})`);

/**
 * Whether the sender writes in a name of its own that its address bears out: display name and domain name the same house, which is neither
 * Amazon nor a bundle of words that anybody may use, and the links lead home. Shops, employers and newspapers name Amazon all day long.
 * Takes back mentions only; never true for a mail that greets, signs or invites in Amazon's name.
 */
export function isFirstParty(facts: MailFacts): boolean {
  const { sender } = facts;
  if (sender.owner !== 'foreign' || sender.freeMailer || sender.lookAlike || strongBrand(sender.brands)) return false;
  const authentication = facts.authentication();
  if (authentication === 'refuted' || authentication === 'unproven') return false;
  if (isPlatformNotice(facts)) return true;
  // Whoever greets, signs or invites as Amazon is no house that merely names it: houses get hijacked.
  // Nobody honest is paid in gift card codes.
  if (facts.speaksAsAmazon() || invites(facts) || wantsCodes(facts)) return false;
  return namesItsHouse(facts, authentication === 'proven') && linksHome(facts, authentication === 'proven');
}

const giftCards = new RegExp(anyOf(mailWords, 'reward'));
const handOver = new RegExp(anyOf(mailWords, 'handOver'));

/** Codes of gift cards are to be sent; typing one in at a shop is another thing. */
function wantsCodes(facts: MailFacts): boolean {
  const asked = facts.asked('payment')?.text ?? '';
  return giftCards.test(asked) && handOver.test(asked);
}

/** The programme by name, in words of its own such as "invitation to Amazon Preview". */
function invites(facts: MailFacts): boolean {
  return (facts.concepts()['preview-programme'] ?? []).some(({ text }) => findBrand(text).some(({ brand }) => brand === 'amazon-preview'));
}

/** The name and the registrable label of the address share a word that is not generic. */
function namesItsHouse({ sender }: MailFacts, proven: boolean): boolean {
  const label = houseLabel(sender.organization);
  const words = sender.name.split(/[^a-z0-9]+/).filter((word) => word.length > 1);
  const own = words.filter((word) => !generic.test(word));
  if (label.length < 2) return false;
  // A name in another script cannot be compared with a domain.
  if (words.length === 0) return sender.name === '' || proven;
  if (own.length === 0) return sender.name === sender.domain;
  const parts =
    sender.organization
      .split('.', 1)[0]
      ?.split('-')
      .filter((part) => part.length >= 4 && !generic.test(part)) ?? [];
  // Domains spell umlauts out: "Südwest" is suedwest.
  const joined = `${words.join('')} ${spelledOut(sender.mailbox.name)}`;
  return joined.includes(label) || parts.some((part) => joined.includes(part)) || own.some((word) => sharesLabel(word, label));
}

function spelledOut(name: string): string {
  const apart = name.toLowerCase().normalize('NFD').replaceAll('a\u0308', 'ae').replaceAll('o\u0308', 'oe').replaceAll('u\u0308', 'ue');
  return apart.replaceAll('\u00df', 'ss').replaceAll(/[^a-z0-9]/g, '');
}

/** A word of the name begins or ends the label; a short word only a short label. */
function sharesLabel(word: string, label: string): boolean {
  // Two characters with a digit, such as a provider's "o2", are a name; two letters are chance.
  if (word.length === 2 && /\d/.test(word)) return label.startsWith(word);
  if (word.length < 3 || !(label.startsWith(word) || label.endsWith(word))) return false;
  return word.length >= 4 || label.length <= word.length + 4;
}

/** Links lead to the sender's own house; a proven sender may keep them at a service, if it is neither hidden nor open to anybody. */
function linksHome(facts: MailFacts, proven: boolean): boolean {
  const links = facts.foreignLinks();
  if (links.length === 0) return true;
  if (proven && links.every((link) => !link.freeHosting && !link.shortener && !link.unknownTarget)) return true;
  const { organization } = facts.sender;
  const label = houseLabel(organization);
  return links.some((link) => {
    const host = link.host?.host ?? '';
    const owner = organizationalDomain(host);
    return owner === organization || (label.length >= 4 && owner.startsWith(label)) || host.split('.').includes(label);
  });
}

/** `amazon-news.example.co.uk` belongs to the label `example`. */
function houseLabel(organization: string): string {
  return organization.split('.', 1)[0]?.replaceAll(/[^a-z0-9]/g, '') ?? '';
}
