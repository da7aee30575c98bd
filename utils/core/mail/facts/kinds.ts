import { anyOf } from '../../data/languages/any-of.ts';
import { mailWords } from '../../data/languages/registry/mail.ts';
import { platforms } from '../../data/platforms.ts';
import { organizationalDomain } from '../../text/host.ts';
import { firstHeader } from '../headers.ts';
import type { MailFacts } from './mail-facts.ts';

const platformDomains: ReadonlySet<string> = new Set(platforms);

/** A report of a mail system that something could not be delivered (RFC 3464): it quotes other mail and wants nothing. */
export function isBounce(facts: MailFacts): boolean {
  const local = facts.message.from.address.split('@', 1)[0]?.toLowerCase() ?? '';
  return (
    local === 'mailer-daemon' || local === 'postmaster' || /multipart\/report/i.test(firstHeader(facts.headers(), 'content-type') ?? '')
  );
}

/** A proven notice of a platform, under a name that one of its users chose, whose links all lead to the platform. */
export function isPlatformNotice(facts: MailFacts): boolean {
  const { domain, organization } = facts.sender;
  if (facts.authentication() !== 'proven' || !(platformDomains.has(domain) || platformDomains.has(organization))) return false;
  return facts.foreignLinks().every((link) => organizationalDomain(link.host?.host ?? '') === organization);
}

/** Amazon's order numbers, such as 302-1234567-1234567. */
const orderNumber = /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/;

/** Whether subject or text bear an order number of Amazon's. */
export function hasOrderNumber(facts: MailFacts): boolean {
  return orderNumber.test(facts.subject()) || orderNumber.test(facts.text());
}

/** A seller's notice through Amazon's relay about an order that it names: an invoice or shipping notice, everyday mail. */
export function isSellerNotice(facts: MailFacts): boolean {
  const { owner } = facts.sender;
  const authentication = facts.authentication();
  if (owner !== 'relay' || authentication === 'refuted' || authentication === 'unproven') return false;
  if (facts.message.attachments.some(({ name }) => !/\.pdf$/i.test(name.trim()))) return false;
  return hasOrderNumber(facts) || (authentication === 'proven' && facts.message.attachments.some(({ name }) => invoice.test(name)));
}

const invoice = new RegExp(anyOf(mailWords, 'invoice'), 'i');

/** A mailing list stands between: it signs for itself and adds a footer, which breaks the sender's own signature. */
export function isThroughList(facts: MailFacts): boolean {
  const list = firstHeader(facts.headers(), 'list-id')?.toLowerCase() ?? '';
  const results = firstHeader(facts.headers(), 'authentication-results')?.toLowerCase() ?? '';
  const passed = results.split(';').filter((result) => result.includes('dkim=pass'));
  const signed = passed.flatMap((result) => /header\.[di]=@?([a-z0-9.-]+)/.exec(result)?.[1] ?? []);
  return list !== '' && signed.some((domain) => list.includes(organizationalDomain(domain)));
}

/** A proven sender of its own whose links all stay with it and who asks for neither secret nor money: employers, shops, clubs. */
export function staysAtHome(facts: MailFacts): boolean {
  const { sender } = facts;
  if (facts.authentication() !== 'proven' || sender.owner !== 'foreign' || sender.freeMailer || sender.lookAlike) return false;
  if (sender.brands.length > 0 || facts.speaksAsAmazon() || facts.fee() !== null) return false;
  if (facts.asked('credentials') !== null || facts.asked('payment') !== null) return false;
  return facts.foreignLinks().every((link) => organizationalDomain(link.host?.host ?? '') === sender.organization);
}

const card = /^amazon[^a-z]*(?:prime )?(?:visa|mastercard|card|store card|kreditkarte|credit card|rewards visa)/;

/** A sender named after the card that a bank issues together with Amazon. */
export function isCardName(facts: MailFacts): boolean {
  return card.test(facts.sender.name) && facts.authentication() === 'proven';
}
