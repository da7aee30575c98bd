import { anyOf } from '../../data/languages/any-of.ts';
import { mailWords } from '../../data/languages/registry/mail.ts';
import { marketplaceOfLanguage } from '../../data/marketplace-of-language.ts';
import { type BrandHit, findBrand } from '../../text/brand.ts';
import { findCallNumber, findPhoneNumber } from '../../text/call-number.ts';
import { disguise } from '../../text/disguise.ts';
import { hostRole, marketplaceOf, organizationalDomain, parseHostOf } from '../../text/host.ts';
import { detectLanguage } from '../../text/language.ts';
import { findTransfer } from '../../text/money-transfer.ts';
import { fold } from '../../text/normalize.ts';
import { originalWording } from '../../text/original-wording.ts';
import { findConcepts, type PhraseHit } from '../../text/phrases.ts';
import { findRequest, isTakenBack, type SecretKind } from '../../text/request.ts';
import { findRewardAmounts } from '../../text/reward-amount.ts';
import { findSmallFee, namesSmallSum } from '../../text/small-fee.ts';
import { lazy, memoized } from '../../verdict/lazy.ts';
import { authenticateSender } from '../auth/sender-authentication.ts';
import type { MailContext } from '../context.ts';
import { firstHeader, parseHeaders } from '../headers.ts';
import { addressDomain, sender as parseSender } from '../mailbox.ts';
import type { Mailbox, MailImage, MailMessage } from '../message.ts';
import { aliasedSender, isAliasHost } from './alias.ts';
import { isFirstParty } from './first-party-sender.ts';
import { forwardedSender } from './forwarded.ts';
import { type LinkFact, linkTable, wasFiltered } from './links.ts';
import type { MailFacts } from './mail-facts.ts';
import { withoutQuotations } from './quoted.ts';
import { isStrongBrand, senderFacts, strongBrand } from './sender.ts';
import { findFreeAddress, findMessenger, mailtoAddress } from './way-out.ts';

/** Makes the facts of a mail. Nothing is computed yet but the sender. */
export function mailFacts(message: MailMessage, context: MailContext): MailFacts {
  const inner = innerSender(message);
  const alias = inner ? null : aliasOf(message);
  const whole = lazy(() => readAsOne(facts));
  const brands = lazy(() => findBrand(whole()));
  const facts: MailFacts = {
    message,
    context,
    sender: senderFacts(inner ?? alias ?? message.from),
    forwarded: inner !== null,
    writesAsItself: lazy(() => isFirstParty(facts)),
    rewrittenByList: lazy(() => rewrittenByList(facts)),
    amazonThroughout: lazy(() => amazonThroughout(facts)),
    headers: lazy(() => (message.rawHeaders === null ? [] : parseHeaders(message.rawHeaders))),
    authentication: lazy(() => (inner || alias ? 'unknown' : authenticateSender(message, facts.headers(), facts.sender.domain))),
    replyTo: lazy(() => replyTo(facts)),
    subject: lazy(() => fold(message.subject)),
    text: lazy(() => fold(message.body.text)),
    brandsInSubject: lazy(() => brands().filter((hit) => hit.at < facts.subject().length)),
    brandsInText: lazy(() => brands().filter((hit) => hit.at > facts.subject().length)),
    allBrands: lazy(() => [...facts.sender.brands, ...facts.brandsInSubject(), ...facts.brandsInText()]),
    concepts: lazy(() => withoutQuotations(facts, findConcepts(whole()), whole())),
    has: (concept) => facts.concepts()[concept] !== undefined,
    first: (...concepts) => {
      for (const concept of concepts) {
        const hit = facts.concepts()[concept]?.[0];
        if (hit) return hit;
      }
      return null;
    },
    wording: (hit) => originalWording(asWritten(message), whole(), hit.at, hit.text.length),
    asked: memoized((kind) => asked(facts, whole(), kind)),
    voice: lazy(() => voice(facts, whole())),
    speaksAsAmazon: lazy(() => facts.voice().length > 0 || closesWithName(facts)),
    namesPrime: lazy(() => facts.allBrands().some((hit) => hit.brand !== 'amazon' && hit.brand !== 'amazon-preview')),
    rewardInAmazonsName: lazy(() => rewardInAmazonsName(facts, brands())),
    fee: lazy(() => namedFee(facts, whole()) ?? smallFee(facts, whole())),
    bigReward: lazy(() => findRewardAmounts(whole()).some(({ amount, currency }) => amount >= (currency === 'JPY' ? 10_000 : 100))),
    callNumber: lazy(() => findCallNumber(facts.text()) ?? (facts.has('order-unknown') ? findPhoneNumber(facts.text()) : null)),
    transfer: lazy(() => transferOf(facts)),
    messenger: lazy(() => findMessenger(whole())),
    freeAddress: lazy(() => findFreeAddress(whole(), message.recipients)),
    subjectDisguise: lazy(() => disguise(message.subject)),
    textDisguise: lazy(() => disguise(message.body.text)),
    language: lazy(() => detectLanguage(`${facts.subject()}\n${facts.text().slice(0, 5_000)}`)),
    links: lazy(() => linkTable(message.body.links)),
    wasFiltered: lazy(() => wasFiltered(message.body.links)),
    foreignLinks: lazy(() => foreignLinks(facts)),
    brandPictures: lazy(() => message.body.images.filter(isBrandPicture)),
    brandAttachments: lazy(() =>
      message.attachments.filter((attachment) => strongBrand(findBrand(fold(attachment.name.replaceAll(/[^\p{L}\p{M}]+/gu, ' '))))),
    ),
    forGermany: lazy(() => facts.language() === 'de' || facts.marketplace() === 'amazon.de'),
    marketplace: lazy(() => marketplaceFor(facts)),
  };
  return facts;
}

/**
 * A sender that its service proved keeps this with links elsewhere only where they are no way out; one that nobody checked loses it by every
 * way out that is not plainly Amazon's.
 */
function amazonThroughout(facts: MailFacts): boolean {
  const { owner } = facts.sender;
  const authentication = facts.authentication();
  const proven = authentication === 'proven';
  if (owner !== 'amazon' && owner !== 'panel' && !isGiftCard(facts)) return false;
  if (facts.replyTo()?.elsewhere || facts.foreignLinks().length > 0) return false;
  if (authentication !== 'unknown' && !proven) return false;
  if (facts.links().some(writesToStranger) || facts.messenger() !== null) return false;
  if (proven) return true;
  const hidden = facts.links().some((link) => link.unknownTarget || link.owner === 'short' || link.owner === 'relay');
  return !hidden && !asksWithoutLink(facts) && (facts.message.attachments.length === 0 || isInvoice(facts));
}

/** Amazon sends invoices as PDF: beside a text that says what the matter is, and a link to Amazon. */
function isInvoice(facts: MailFacts): boolean {
  const { attachments } = facts.message;
  return (
    attachments.every(({ name }) => /\.pdf$/i.test(name.trim())) &&
    facts.text().length > 300 &&
    facts.links().some((link) => link.owner === 'amazon')
  );
}

/** A `mailto:` to an address that is neither Amazon's nor the panel's. */
function writesToStranger(link: LinkFact): boolean {
  const address = mailtoAddress(link);
  return address !== null && hostRole(addressDomain(address)) === null;
}

/** A secret is asked for and nothing leads to Amazon: the answer is to go into a mail. */
function asksWithoutLink(facts: MailFacts): boolean {
  if (facts.links().some((link) => link.owner === 'amazon' || link.owner === 'panel' || link.owner === 'filter')) return false;
  return facts.asked('credentials') !== null || facts.asked('payment') !== null;
}

/** A request in one sentence is told before a phrase, since it names what is asked for. */
function asked(facts: MailFacts, text: string, kind: SecretKind): PhraseHit | null {
  const secrets = facts.concepts()[kind === 'payment' ? 'secret-payment' : 'secret-credentials'] ?? [];
  const request = findRequest(text, kind, secrets);
  if (request) return { phrase: request.text, language: 'any', at: request.at, text: request.text };
  const hits = facts.concepts()[kind === 'payment' ? 'payment-data' : 'credentials'] ?? [];
  const hit = hits.find((one) => !isTakenBack(text, one.at, one.text.length)) ?? null;
  return hit ?? (kind === 'credentials' && borrowsName(facts) ? signInOf(facts, text) : null);
}

/** The demand to sign in with what follows it in its sentence: "sign in" alone tells a reader little. */
function signInOf(facts: MailFacts, text: string): PhraseHit | null {
  const hit = facts.first('signs-in');
  if (hit === null) return null;
  const end = hit.at + hit.text.length;
  const rest = text.slice(end, end + restOfSentence + 1).split(/\n|[.!?:](?=\s|$)/, 1)[0] ?? '';
  const words = rest.length > restOfSentence ? rest.slice(0, Math.max(0, rest.lastIndexOf(' '))) : rest;
  return { ...hit, text: hit.text + words };
}

/** How much of a sentence is quoted behind such a demand, in UTF-16 units. */
const restOfSentence = 50;

/** A stranger under Amazon's name or address who leads elsewhere. */
function borrowsName({ sender, authentication, foreignLinks: elsewhere, message }: MailFacts): boolean {
  if (authentication() !== 'refuted' && (sender.owner !== 'foreign' || !strongBrand(sender.brands))) return false;
  return elsewhere().length + message.attachments.length + message.body.images.length > 0;
}

/** A line of at most three more words than Amazon's name. */
function isSignature(line: string): boolean {
  const words = line.split(/[ ,|/-]+/).filter(Boolean).length;
  return line.length <= 50 && words <= 4 && !/\d|[?!:]/.test(line) && findBrand(line).some(isStrongBrand);
}

const closing =
  /^(?:.{0,30}(?:gru(?:ss|sse|ssen)|dank|regards|sincerely|thanks|thank you|best|cordialement|salutations|saludos|atentamente|saluti|atenciosamente|cumprimentos|groet|groeten)[,.! ]*)$/;

/** The three lines below a closing formula, where people sign; a quoted mail may follow. */
function signedLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => closing.test(line));
  return at < 0 ? [] : lines.slice(at + 1, at + 4);
}

/** Notices of trademarks name the owner, as every partner of Amazon's does. */
const trademark = new RegExp(anyOf(mailWords, 'trademark'));

/** Tells that somebody else writes in the name. */
const imitation = new RegExp(anyOf(mailWords, 'imitation'));
const besideName = 40;

/** What greets or signs as Amazon, but for notices of trademarks and warnings of others who do. */
function voice(facts: MailFacts, text: string): readonly PhraseHit[] {
  return (facts.concepts()['speaks-as-amazon'] ?? []).filter(({ at, text: said }) => {
    const before = (reach: number) =>
      text
        .slice(Math.max(0, at - reach), at)
        .split(/[.\n]/)
        .at(-1) ?? '';
    const after = text.slice(at + said.length, at + said.length + besideName / 4);
    return !trademark.test(before(90)) && !imitation.test(`${before(besideName)} ${after}`);
  });
}

/** The last line of the mail is Amazon's name and nothing else, as people sign. */
function closesWithName(facts: MailFacts): boolean {
  const text = facts.text();
  const last = text.slice(text.lastIndexOf('\n') + 1).trim();
  return isSignature(last) || signedLines(text).some(isSignature);
}

/** A fee by its name, unless the sentence says that there is none. */
function namedFee(facts: MailFacts, text: string): PhraseHit | null {
  return facts.concepts().fee?.find(({ at, text: said }) => !isTakenBack(text, at, said.length)) ?? null;
}

/** Placed as everything that is quoted: in subject and text read as one. */
function transferOf(facts: MailFacts): PhraseHit | null {
  const found = findTransfer(facts.text());
  return found && { phrase: found.text, language: 'any', at: found.at + facts.subject().length + 2, text: found.text };
}

function smallFee(facts: MailFacts, text: string): PhraseHit | null {
  if (!facts.first('reward', 'fixed-reward', 'delivery-problem', 'preview-programme') && !borrowsName(facts)) return null;
  const found = findSmallFee(text) ?? priceOnButton(facts, text);
  return found && { phrase: found.text, language: 'any', ...found };
}

/** A link elsewhere that names a small sum: a button to pay. */
function priceOnButton(facts: MailFacts, text: string): { readonly at: number; readonly text: string } | null {
  for (const { link } of facts.foreignLinks()) {
    const words = fold(link.text).trim();
    if (words.length > longestButton || !namesSmallSum(words)) continue;
    const at = text.indexOf(words);
    if (at >= 0) return { at, text: words };
  }
  return null;
}

/** Letters on a button; more are a sentence of a newsletter. */
const longestButton = 40;

/** Gift cards come from a relay, since their greeting is a stranger's; the voucher in them is no bait. */
function isGiftCard({ sender, callNumber }: MailFacts): boolean {
  return sender.owner === 'relay' && sender.domain.startsWith('gc.email.') && callNumber() === null;
}

/**
 * Who speaks in a forwarded mail. The block of header lines can be invented, so it may not lend a better name to an outer sender
 * that itself plays on Amazon's.
 */
function innerSender(message: MailMessage): Mailbox | null {
  const inner = forwardedSender(message.subject, message.body.text);
  if (!inner) return null;
  const outer = senderFacts(message.from);
  return strongBrand(outer.brands) || outer.hostInName !== null || outer.lookAlike !== null ? null : inner;
}

/**
 * The sender behind an alias of the reader's, if the alias service itself is not refuted. What the service passes on is no better proven than
 * a mail without any check.
 */
function aliasOf(message: MailMessage): Mailbox | null {
  const inner = aliasedSender(message.from);
  if (!inner) return null;
  const headers = message.rawHeaders === null ? [] : parseHeaders(message.rawHeaders);
  const outer = authenticateSender(message, headers, senderFacts(message.from).domain);
  return outer === 'proven' || outer === 'unknown' ? inner : null;
}

/** A profile or an app in the footer of a mail that links to Amazon as well is nobody's way out. */
function foreignLinks(facts: MailFacts): readonly LinkFact[] {
  const { owner } = facts.sender;
  const amazons =
    (owner === 'amazon' || owner === 'panel') && facts.links().some((link) => link.owner === 'amazon' || link.owner === 'filter');
  const passedOn = isAliasHost(addressDomain(facts.message.from.address));
  return facts
    .links()
    .filter(({ owner: whose }) => whose === 'foreign' || whose === 'open' || (whose === 'social' && !amazons))
    .filter(({ host }) => !(passedOn && isAliasHost(host?.host ?? '')));
}

function rewrittenByList(facts: MailFacts): boolean {
  const list = firstHeader(facts.headers(), 'list-id')?.toLowerCase() ?? '';
  const { organization, name } = facts.sender;
  return organization !== '' && list.includes(organization) && / (?:via|uber) /.test(name) && facts.authentication() === 'proven';
}

/** Subject, text and the words in pictures, each on lines of its own so that no phrase runs across a border. */
function readAsOne(facts: MailFacts): string {
  const pictures = fold(pictureTexts(facts.message));
  return `${facts.subject()}\n\n${facts.text()}\n\n${pictures}`;
}

/** The same passages as `readAsOne`, unfolded. */
function asWritten(message: MailMessage): string {
  return `${message.subject}\n\n${message.body.text}\n\n${pictureTexts(message)}`;
}

function pictureTexts(message: MailMessage): string {
  const texts = message.body.images.slice(0, 200).map((image) => image.alt);
  return texts.filter(Boolean).join('.\n');
}

function replyTo(facts: MailFacts): ReturnType<MailFacts['replyTo']> {
  const value = firstHeader(facts.headers(), 'reply-to');
  const address = value === null ? '' : parseSender(value).address;
  // A list sends answers to whoever wrote.
  if (!address.includes('@') || firstHeader(facts.headers(), 'list-id') !== null) return null;
  const domain = addressDomain(address);
  return { address, domain, elsewhere: isElsewhere(facts, domain) };
}

/** Not the sender's own house, nor Amazon's, nor the service that passed the mail on to an alias. */
function isElsewhere(facts: MailFacts, domain: string): boolean {
  if (isAliasHost(domain) && isAliasHost(addressDomain(facts.message.from.address))) return false;
  return hostRole(domain) === null && organizationalDomain(domain) !== facts.sender.organization;
}

const near = 80;

function rewardInAmazonsName(facts: MailFacts, brands: readonly BrandHit[]): boolean {
  const strong = brands.filter(isStrongBrand);
  const hits = [...(facts.concepts().reward ?? []), ...(facts.concepts()['fixed-reward'] ?? [])];
  return hits.some((hit) => strong.some((brand) => brand.at > hit.at - near && brand.at < hit.at + hit.text.length + near));
}

function isBrandPicture(image: MailImage): boolean {
  if (strongBrand(findBrand(fold(image.alt)))) return true;
  if (image.src.startsWith('data:') || image.src.startsWith('cid:')) return false;
  const host = parseHostOf(image.src)?.host;
  return host !== undefined && hostRole(host)?.role === 'resource';
}

/** The sender's own marketplace, else one that the mail links or names, else the one of its language. */
function marketplaceFor(facts: MailFacts): string {
  if (facts.sender.owner === 'amazon' && facts.sender.marketplace) return facts.sender.marketplace;
  for (const link of facts.links()) {
    const linked = link.host && link.owner === 'amazon' ? marketplaceOf(link.host.host) : null;
    if (linked && linked !== 'amazon.com') return linked;
  }
  return marketplaceOfLanguage[facts.language()] ?? 'amazon.com';
}
