import type { Concept } from '../../data/phrases/concepts.ts';
import type { MailFacts } from './facts.ts';
import { strongBrand } from './sender.ts';

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
  'sender-name': (facts) => (strongBrand(facts.sender.brands) ? settled : 0),
  'sender-name-prime': (facts) => (facts.sender.brands.length > 0 && !strongBrand(facts.sender.brands) ? 50 : 0),
  // "Prime" alone may be anybody's; together with a membership, a payment or an account in trouble it is Amazon's.
  'prime-in-trouble': (facts) => (facts.namesPrime() && facts.sender.owner === 'foreign' && primeTrouble(facts) ? 60 : 0),
  'sender-look-alike': (facts) => (facts.sender.lookAlike ? (facts.sender.lookAlike.strength === 'hard' ? settled : 40) : 0),
  'host-in-name': (facts) => (facts.sender.hostInName ? settled : 0),
  'subject-names-amazon': (facts) => (strongBrand(facts.brandsInSubject()) ? 40 : 0),
  'subject-names-prime': (facts) => (facts.brandsInSubject().some((hit) => hit.brand === 'prime') ? 40 : 0),
  'subject-disguised': (facts) => (strongBrand(facts.brandsInSubject()) && facts.subjectDisguise().maskedWords.length > 0 ? 60 : 0),
  'text-names-amazon': (facts) => (strongBrand(facts.brandsInText()) ? 20 : 0),
  'speaks-as-amazon': (facts) => Math.min(distinctPhrases(facts, 'speaks-as-amazon') * 40, 80),
  'prime-membership': (facts) =>
    facts.namesPrime() && (facts.has('membership') || facts.has('payment-problem')) && strongBrand(facts.allBrands()) ? 40 : 0,
  account: (facts) =>
    facts.has('credentials') || facts.has('account-threat') || facts.has('unusual-activity') || facts.has('payment-data') ? 20 : 0,
  reward: (facts) => (facts.rewardInAmazonsName() ? 60 : 0),
  'preview-programme': (facts) => (facts.has('preview-programme') ? 60 : 0),
  'link-look-alike': (facts) => (facts.links().some((link) => link.lookAlike?.strength === 'hard') ? 60 : 0),
  'brand-picture': (facts) => (facts.brandPictures().length > 0 ? 40 : 0),
  'brand-attachment': (facts) => (facts.brandAttachments().length > 0 ? 40 : 0),
  'third-party': (facts) => -Math.min(distinctPhrases(facts, 'third-party-mention') * 30, 60),
  'warns-of-fakes': (facts) => (facts.has('warns-of-fakes') ? -80 : 0),
  // A friend asks, a colleague tells: nothing to click, open, call or fill in.
  'nothing-to-act-on': (facts) => (nothingToActOn(facts) ? -200 : 0),
  // A carrier, a shop or a locker tells of a parcel with Amazon in it, in its own name, and wants nothing.
  'own-parcel-notice': (facts) => (facts.has('order-notice') && facts.sender.brands.length === 0 && !wantsSomething(facts) ? -60 : 0),
} as const satisfies Record<string, Question>;

function nothingToActOn(facts: MailFacts): boolean {
  const { body, attachments } = facts.message;
  const reachable = body.links.length + attachments.length + body.forms.length + body.images.length;
  return reachable === 0 && !facts.callNumber() && facts.first('call-us', 'credentials', 'payment-data', 'account-threat') === null;
}

function distinctPhrases(facts: MailFacts, concept: Concept): number {
  return new Set(facts.concepts()[concept]?.map((hit) => hit.phrase)).size;
}

function wantsSomething(facts: MailFacts): boolean {
  return facts.first('credentials', 'payment-data', 'payment-problem', 'account-threat', 'unusual-activity', 'reward', 'fee') !== null;
}

function primeTrouble(facts: MailFacts): boolean {
  return (
    facts.first('payment-problem', 'payment-data', 'account-threat', 'unusual-activity', 'credentials') !== null ||
    (facts.has('open-attachment') && facts.message.attachments.length > 0)
  );
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
