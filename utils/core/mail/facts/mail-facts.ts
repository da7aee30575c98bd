import type { Concept } from '../../data/languages/concepts.ts';
import type { BrandHit } from '../../text/brand.ts';
import type { Disguise } from '../../text/disguise.ts';
import type { Language } from '../../text/language.ts';
import type { ConceptHits, PhraseHit } from '../../text/phrases.ts';
import type { SecretKind } from '../../text/request.ts';
import type { SenderAuthentication } from '../auth/sender-authentication.ts';
import type { MailContext } from '../context.ts';
import type { Header } from '../headers.ts';
import type { MailAttachment, MailImage, MailMessage } from '../message.ts';
import type { LinkFact } from './links.ts';
import type { SenderFacts } from './sender.ts';

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
  /** What asks the reader for a secret of that kind, in a phrase or as a secret and an asking word in one sentence; `null` = nothing does. */
  asked(kind: SecretKind): PhraseHit | null;
  /** Phrases that greet or sign as Amazon; notices of trademarks are none. */
  voice(): readonly PhraseHit[];
  /** The mail greets or signs as Amazon, or closes with its name. Nothing that a sender is takes that back. */
  speaksAsAmazon(): boolean;
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
  /** A messenger number or name to write to; `null` if there is none. */
  /** Where money is to be transferred past the shop. */
  transfer(): PhraseHit | null;
  messenger(): string | null;
  /** An address of a free mailbox in subject or text; `null` if there is none. */
  freeAddress(): string | null;
  subjectDisguise(): Disguise;
  textDisguise(): Disguise;
  language(): Language;
  links(): readonly LinkFact[];
  /** A link filter of the reader's mail service rewrote every web link. */
  wasFiltered(): boolean;
  /** Links to hosts that are not Amazon's, the ones a reader would click. */
  foreignLinks(): readonly LinkFact[];
  /** Pictures that show Amazon's name or come from its picture hosts. */
  brandPictures(): readonly MailImage[];
  brandAttachments(): readonly MailAttachment[];
  /** Whether the mail is addressed to Germany: its language is German, or it names the German marketplace. */
  forGermany(): boolean;
  /** The marketplace to name in advice, such as `amazon.de`. */
  marketplace(): string;
}
