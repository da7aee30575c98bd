import type { Concept } from '../../data/languages/concepts.ts';
import { type BrandHit, findBrand } from '../../text/brand.ts';
import { findCallNumber } from '../../text/call-number.ts';
import { type Disguise, disguise } from '../../text/disguise.ts';
import { hostRole, marketplaceOf, organizationalDomain, parseHostOf } from '../../text/host.ts';
import { detectLanguage, type Language } from '../../text/language.ts';
import { fold } from '../../text/normalize.ts';
import { originalWording } from '../../text/original-wording.ts';
import { type ConceptHits, findConcepts, type PhraseHit } from '../../text/phrases.ts';
import { findRewardAmounts } from '../../text/reward-amount.ts';
import { findSmallFee } from '../../text/small-fee.ts';
import { lazy } from '../../verdict/lazy.ts';
import { authenticateSender, type SenderAuthentication } from '../auth/sender-authentication.ts';
import type { MailContext } from '../context.ts';
import { firstHeader, type Header, parseHeaders } from '../headers.ts';
import { addressDomain, sender as parseSender } from '../mailbox.ts';
import type { MailAttachment, Mailbox, MailImage, MailMessage } from '../message.ts';
import { type Claim, weighClaim } from './claim.ts';
import { writesAsItself } from './first-party-sender.ts';
import { forwardedSender } from './forwarded.ts';
import { type LinkFact, linkTable } from './links.ts';
import { isStrongBrand, type SenderFacts, senderFacts, strongBrand } from './sender.ts';

/** Everything the rules may ask about a mail. Each fact is computed at most once, on first use. */
export interface MailFacts {
  readonly message: MailMessage;
  readonly context: MailContext;
  /** Who speaks: the From mailbox, or in a forwarded mail the inner sender. */
  readonly sender: SenderFacts;
  readonly forwarded: boolean;
  /** The sender is a house of its own that merely names Amazon. */
  writesAsItself(): boolean;
  /** A mailing list that sends under its own, proven address put itself into the sender ("Amazon.com via household"). */
  rewrittenByList(): boolean;
  /** Nothing in the mail contradicts an Amazon sender: unforged as far as known, no foreign links, no files. Its wording then proves nothing. */
  amazonThroughout(): boolean;
  headers(): readonly Header[];
  authentication(): SenderAuthentication;
  /** Address to which an answer would go, if a header names one; `elsewhere` = neither the sender's own house nor Amazon's. */
  replyTo(): { readonly address: string; readonly domain: string; readonly elsewhere: boolean } | null;
  subject(): string;
  /** Visible words of the body in folded form. */
  text(): string;
  brandsInSubject(): readonly BrandHit[];
  brandsInText(): readonly BrandHit[];
  allBrands(): readonly BrandHit[];
  /** Concepts in subject, visible text and picture texts. */
  concepts(): ConceptHits;
  has(concept: Concept): boolean;
  /** The first hit of the concepts given, in that order; `null` if there is none. */
  first(...concepts: readonly Concept[]): PhraseHit | null;
  /** What a hit says in the mail's own letters, for quoting. */
  wording(hit: PhraseHit): string;
  namesPrime(): boolean;
  /** A prize, voucher or refund promised with Amazon's name in the same breath. */
  rewardInAmazonsName(): boolean;
  /** What asks for a fee: in so many words, or as a small sum to pay beside a prize or a stuck parcel. `null` = nothing does. */
  fee(): PhraseHit | null;
  /** A sum of money that nobody gives for an answer or a purchase is promised as voucher or prize. */
  bigReward(): boolean;
  /** A telephone number that the reader is to call; `null` if there is none. */
  callNumber(): string | null;
  subjectDisguise(): Disguise;
  textDisguise(): Disguise;
  language(): Language;
  links(): readonly LinkFact[];
  /** Links to hosts that are not Amazon's, the ones a reader would click. */
  foreignLinks(): readonly LinkFact[];
  /** Pictures that show Amazon's name or come from its picture hosts. */
  brandPictures(): readonly MailImage[];
  brandAttachments(): readonly MailAttachment[];
  /** Whether the mail is addressed to Germany: its language is German, or it names the German marketplace. */
  forGermany(): boolean;
  /** The marketplace to name in advice, such as `amazon.de`. */
  marketplace(): string;
  claim(): Claim;
}

/** Makes the facts of a mail. Nothing is computed yet but the sender. */
export function mailFacts(message: MailMessage, context: MailContext): MailFacts {
  const inner = innerSender(message);
  const whole = lazy(() => readAsOne(facts));
  const brands = lazy(() => findBrand(whole()));
  const facts: MailFacts = {
    message,
    context,
    sender: senderFacts(inner ?? message.from),
    forwarded: inner !== null,
    writesAsItself: lazy(() => writesAsItself(facts)),
    rewrittenByList: lazy(() => rewrittenByList(facts)),
    amazonThroughout: lazy(() => amazonThroughout(facts)),
    headers: lazy(() => (message.rawHeaders === null ? [] : parseHeaders(message.rawHeaders))),
    authentication: lazy(() => (inner ? 'unknown' : authenticateSender(message, facts.headers(), facts.sender.domain))),
    replyTo: lazy(() => replyTo(facts)),
    subject: lazy(() => fold(message.subject)),
    text: lazy(() => fold(message.body.text)),
    brandsInSubject: lazy(() => brands().filter((hit) => hit.at < facts.subject().length)),
    brandsInText: lazy(() => brands().filter((hit) => hit.at > facts.subject().length)),
    allBrands: lazy(() => [...facts.sender.brands, ...facts.brandsInSubject(), ...facts.brandsInText()]),
    concepts: lazy(() => findConcepts(whole())),
    has: (concept) => facts.concepts()[concept] !== undefined,
    first: (...concepts) => {
      for (const concept of concepts) {
        const hit = facts.concepts()[concept]?.[0];
        if (hit) return hit;
      }
      return null;
    },
    wording: (hit) => originalWording(asWritten(message), whole(), hit.at, hit.text.length),
    namesPrime: lazy(() => facts.allBrands().some((hit) => hit.brand !== 'amazon' && hit.brand !== 'amazon-preview')),
    rewardInAmazonsName: lazy(() => rewardInAmazonsName(facts, brands())),
    fee: lazy(() => facts.first('fee') ?? smallFee(facts, whole())),
    bigReward: lazy(() => findRewardAmounts(whole()).some(({ amount, currency }) => amount >= (currency === 'JPY' ? 10_000 : 100))),
    callNumber: lazy(() => findCallNumber(facts.text())),
    subjectDisguise: lazy(() => disguise(message.subject)),
    textDisguise: lazy(() => disguise(message.body.text)),
    language: lazy(() => detectLanguage(`${facts.subject()}\n${facts.text().slice(0, 5_000)}`)),
    links: lazy(() => linkTable(message.body.links)),
    foreignLinks: lazy(() => facts.links().filter((link) => link.owner === 'foreign' || link.owner === 'open')),
    brandPictures: lazy(() => message.body.images.filter(isBrandPicture)),
    brandAttachments: lazy(() =>
      message.attachments.filter((attachment) => strongBrand(findBrand(fold(attachment.name.replaceAll(/[^\p{L}\p{M}]+/gu, ' '))))),
    ),
    forGermany: lazy(() => facts.language() === 'de' || facts.marketplace() === 'amazon.de'),
    marketplace: lazy(() => marketplaceFor(facts)),
    claim: lazy(() => weighClaim(facts)),
  };
  return facts;
}

function amazonThroughout(facts: MailFacts): boolean {
  const { owner } = facts.sender;
  const authentication = facts.authentication();
  return (
    (owner === 'amazon' || owner === 'panel' || isGiftCard(facts)) &&
    !facts.replyTo()?.elsewhere &&
    (authentication === 'proven' || authentication === 'unknown') &&
    facts.foreignLinks().length === 0 &&
    facts.message.attachments.length === 0
  );
}

function smallFee(facts: MailFacts, text: string): PhraseHit | null {
  if (!facts.first('reward', 'fixed-reward', 'delivery-problem')) return null;
  const found = findSmallFee(text);
  return found && { phrase: found.text, language: 'any', ...found };
}

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
  if (!address.includes('@')) return null;
  const domain = addressDomain(address);
  return { address, domain, elsewhere: hostRole(domain) === null && organizationalDomain(domain) !== facts.sender.organization };
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

const marketplaceOfLanguage: Partial<Record<Language, string>> = {
  de: 'amazon.de',
  en: 'amazon.com',
  fr: 'amazon.fr',
  es: 'amazon.es',
  it: 'amazon.it',
  pt: 'amazon.com.br',
  nl: 'amazon.nl',
  ja: 'amazon.co.jp',
};

/** The sender's own marketplace, else one that the mail links or names, else the one of its language. */
function marketplaceFor(facts: MailFacts): string {
  if (facts.sender.owner === 'amazon' && facts.sender.marketplace) return facts.sender.marketplace;
  for (const link of facts.links()) {
    const linked = link.host && link.owner === 'amazon' ? marketplaceOf(link.host.host) : null;
    if (linked && linked !== 'amazon.com') return linked;
  }
  return marketplaceOfLanguage[facts.language()] ?? 'amazon.com';
}
