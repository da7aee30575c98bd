import type { PhraseHit } from '../../text/phrases.ts';
import type { MailFacts } from './facts.ts';
import { isStrongBrand, strongBrand } from './sender.ts';

/** A sign that the mail speaks for Amazon, and how strongly (100 = alone enough). */
export interface ClaimSignal {
  readonly id: string;
  readonly weight: number;
}

/** Whether the mail speaks for Amazon at all: only then is anything shown. */
export interface Claim {
  readonly speaksForAmazon: boolean;
  readonly weight: number;
  readonly signals: readonly ClaimSignal[];
}

/** Signals add up to this before a mail counts as speaking for Amazon. */
const enough = 100;
/** The sender itself claims it: nothing in the text takes that back. */
const settled = 300;

type Question = (facts: MailFacts) => number;

/** What speaks for and against. Naming Amazon is no claim; writing as Amazon, or promising something in its name, is. */
const questions = {
  'sender-address': ({ sender }) => (sender.owner === 'amazon' || sender.owner === 'panel' || sender.owner === 'relay' ? settled : 0),
  'sender-name': ({ sender }) => (strongBrand(sender.brands) ? settled : 0),
  'sender-name-prime': ({ sender }) => (sender.brands.length > 0 && !strongBrand(sender.brands) ? 50 : 0),
  'sender-look-alike': ({ sender }) => (sender.lookAlike ? (sender.lookAlike.strength === 'hard' ? settled : 40) : 0),
  'host-in-name': ({ sender }) => (sender.hostInName ? settled : 0),
  // "Prime" alone may be anybody's; together with a membership, a payment or an account in trouble it is Amazon's.
  'prime-in-trouble': (facts) => (facts.namesPrime() && facts.sender.owner === 'foreign' && primeTrouble(facts) ? 60 : 0),
  'prime-membership': (facts) =>
    facts.namesPrime() && facts.first('membership', 'payment-problem') && facts.allBrands().some(isStrongBrand) ? 40 : 0,
  'subject-names': (facts) => (facts.brandsInSubject().length > 0 ? 40 : 0),
  'subject-disguised': (facts) => (strongBrand(facts.brandsInSubject()) && facts.subjectDisguise().maskedWords.length > 0 ? 60 : 0),
  'text-names-amazon': (facts) => (strongBrand(facts.brandsInText()) ? 20 : 0),
  'speaks-as-amazon': (facts) => Math.min(distinctPhrases(facts.concepts()['speaks-as-amazon']) * 40, 80),
  account: (facts) => (demands(facts) ? 20 : 0),
  // "Your Amazon account" beside a demand and a way out to somebody else is no mention any more.
  demand: (facts) => (facts.has('speaks-as-amazon') && demands(facts) && facts.foreignLinks().length > 0 ? 40 : 0),
  reward: rewardClaim,
  'fee-in-amazons-name': (facts) =>
    facts.fee() && facts.first('delivery-problem', 'reward') && facts.allBrands().some(isStrongBrand) ? 60 : 0,
  'call-back': (facts) =>
    facts.callNumber() !== null && facts.has('order-unknown') && facts.sender.owner === 'foreign' && facts.allBrands().some(isStrongBrand)
      ? 60
      : 0,
  'carrier-only': (facts) => (saysNothingItself(facts) ? 60 : 0),
  'preview-programme': (facts) => (facts.has('preview-programme') ? 60 : 0),
  'link-look-alike': (facts) => (facts.links().some((link) => link.lookAlike?.strength === 'hard') ? 60 : 0),
  'brand-picture': (facts) => (facts.brandPictures().length > 0 ? 40 : 0),
  'brand-attachment': (facts) => (facts.brandAttachments().length > 0 ? 40 : 0),
  'third-party': (facts) => -Math.min(thirdPartyMentions(facts) * 30, 60),
  'writes-as-itself': (facts) => (facts.writesAsItself() ? -120 : 0),
  'warns-of-fakes': warningClaim,
  // A friend asks, a colleague tells: nothing to click, open, call or fill in.
  'nothing-to-act-on': (facts) => (nothingToActOn(facts) ? -200 : 0),
  // A carrier, a shop or a locker tells of a parcel with Amazon in it, in its own name, and wants nothing.
  'own-parcel-notice': (facts) => (facts.has('order-notice') && facts.sender.brands.length === 0 && !wantsSomething(facts) ? -60 : 0),
} as const satisfies Record<string, Question>;

/** A picked winner weighs more than a voucher, a large sum more than what employers and panels really give. */
function rewardClaim(facts: MailFacts): number {
  if (!facts.rewardInAmazonsName()) return 0;
  if (facts.has('reward')) return facts.has('fixed-reward') ? 80 : 60;
  return facts.bigReward() ? 60 : 20;
}

/** Reports about fakes quote them. A sentence of warning in a mail that demands something itself is a shield, and counts for nothing. */
function warningClaim(facts: MailFacts): number {
  const phrases = distinctPhrases(facts.concepts()['warns-of-fakes']);
  if (phrases === 0 || (demands(facts) && facts.foreignLinks().length > 0 && !facts.writesAsItself())) return 0;
  return phrases > 1 ? -160 : -80;
}

function demands(facts: MailFacts): boolean {
  return facts.first('credentials', 'account-threat', 'payment-data', 'unusual-activity') !== null;
}

function nothingToActOn(facts: MailFacts): boolean {
  const { body, attachments } = facts.message;
  const reachable = body.links.length + attachments.length + body.forms.length + body.images.length;
  return (
    reachable === 0 &&
    !facts.callNumber() &&
    !facts.replyTo()?.elsewhere &&
    facts.first('call-us', 'credentials', 'payment-data', 'account-threat') === null
  );
}

const carriers = /\.(?:pdf|docx?|html?|xhtml|svg|rtf|zip|rar)$/i;

/** Hardly a word in the mail: a picture or a file says it, and Amazon's name stands on that or in the subject. */
function saysNothingItself(facts: MailFacts): boolean {
  const length = facts.text().length;
  if (length >= 200 || facts.sender.owner === 'amazon' || facts.forwarded) return false;
  const file = facts.message.attachments.some(({ name }) => carriers.test(name.trim()));
  const picture = length < 40 && facts.message.body.images.some((image) => image.linked) && facts.foreignLinks().length > 0;
  return (
    (file || picture) && (facts.brandPictures().length > 0 || facts.brandAttachments().length > 0 || strongBrand(facts.brandsInSubject()))
  );
}

/** Mentions of Amazon as a shop of others, but not those inside a passage in which Amazon itself speaks ("your Amazon seller account"). */
function thirdPartyMentions(facts: MailFacts): number {
  const own = facts.concepts()['speaks-as-amazon'] ?? [];
  const overlaps = (hit: PhraseHit) => own.some((other) => other.at <= hit.at + hit.text.length && hit.at <= other.at + other.text.length);
  return distinctPhrases(facts.concepts()['third-party-mention']?.filter((hit) => !overlaps(hit)));
}

function distinctPhrases(hits: readonly PhraseHit[] | undefined): number {
  return new Set(hits?.map((hit) => hit.phrase)).size;
}

function wantsSomething(facts: MailFacts): boolean {
  if (facts.has('open-attachment') && facts.message.attachments.length > 0) return true;
  return demands(facts) || facts.fee() !== null || facts.first('payment-problem', 'reward', 'call-us', 'order-unknown') !== null;
}

function primeTrouble(facts: MailFacts): boolean {
  if (facts.has('open-attachment') && facts.message.attachments.length > 0) return true;
  return demands(facts) || facts.has('payment-problem');
}

/** Weighs the signals. Cheap questions come first only in reading order: all are asked, each fact is computed once. */
export function weighClaim(facts: MailFacts): Claim {
  const signals = Object.entries(questions)
    .map(([id, ask]) => ({ id, weight: ask(facts) }))
    .filter((signal) => signal.weight !== 0);
  const weight = signals.reduce((sum, signal) => sum + signal.weight, 0);
  const claimed = signals.some((signal) => signal.weight >= settled);
  return { speaksForAmazon: claimed || weight >= enough, weight, signals };
}
