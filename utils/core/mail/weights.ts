import type { Points, Strength } from '../verdict/weights.ts';

/*
 * How a mail is judged. Every rule says what it found and how strongly; this table says what that counts.
 *
 * Who speaks? `mention` names Amazon, as shops, friends and lawyers do; `voice` greets, signs or writes from an address as Amazon itself.
 * A `doubt` takes mentions back, never a voice; a `quiet` finding takes back both. What is left is the claim: from 100 points on, or as soon
 * as one voice settles it, the mail speaks for Amazon for sure; below that it does so in part.
 *
 * Is it false? `suspicion` counts whoever is named: a secret asked for, a disguised word, a refuted sender. A `contradiction` is one only if
 * Amazon speaks (a link to somebody else's host): it counts as far as the claim is sure. A sure claim is suspicious from 50 points on and
 * fake from 100; a weak claim needs more, up to 100 points for a bare mention. So claim and suspicion decide together: a weak claim with
 * strong evidence is flagged, the strongest claim without evidence is not.
 */

/**
 * From which claim a mail speaks for Amazon for sure, which voice settles it alone, below which nothing is ever said, and how sure it is at
 * most where Amazon is merely named and nothing asked or promised.
 */
export const claimThresholds = { sure: 100, settled: 300, least: 40, merelyNamed: 0.5 } as const;

/**
 * From which sum of suspicion a mail is called suspicious or fake; `unsure` is added to both where the claim is nothing but a mention. Where
 * nobody speaks for Amazon, only mentions it, the mail may be a report, a question or a friend's: it is called fake from `unvoicedFake` on.
 */
export const mailThresholds = { suspicious: 50, fake: 100, unvoicedFake: 200, unsure: 50 } as const;

/** One row: all that is made of one finding about a mail. Absent columns count nothing; without `suspicion` and `contradiction` nothing is shown. */
export interface MailWeightRow {
  readonly mention?: Points;
  readonly voice?: Points;
  readonly doubt?: Points;
  readonly quiet?: Points;
  readonly suspicion?: Points;
  readonly contradiction?: Points;
  /** What the mail wants and what it promises is told before everything else. */
  readonly about?: 'asks' | 'promises';
  /** The form in which a mention is as good as a voice, though doubts can take it back. */
  readonly voiced?: Strength;
  /** What the mail wants stands in a file or a picture, where it cannot be read. */
  readonly outOfSight?: true;
  /** Why these numbers. */
  readonly reason: string;
  /** On how many fakes and honest mails of the evaluation corpus it was found (2026-11-30). */
  readonly seen: { readonly fakes: number; readonly honest: number };
}

/** All rows, by the id of the finding. */
export type MailWeightTable = Readonly<Record<string, MailWeightRow>>;

/** One row for each finding about a mail, in the order: sender, who is named, what is wanted, how it is written, links, the programme. */
export const mailWeights = {
  'sender-address': {
    voice: 300,
    reason: "An address of Amazon's, forged or not, speaks for Amazon by itself.",
    seen: { fakes: 1, honest: 65 },
  },
  'sender-name': {
    voice: 300,
    suspicion: { weak: 25, plain: 45, strong: 70 },
    reason:
      'The commonest trait of all. Strong: the name begins with the brand; plain: it mentions it; weak: a proven mailing list put itself between.',
    seen: { fakes: 55, honest: 58 },
  },
  'sender-prime': {
    voice: 50,
    suspicion: 60,
    reason: "Prime alone may be anybody's name; with a membership or an account in trouble it is borrowed.",
    seen: { fakes: 10, honest: 0 },
  },
  'sender-look-alike': {
    voice: { weak: 40, strong: 300 },
    suspicion: { weak: 35, strong: 80 },
    reason: 'Strong: a host that can only play on the name; weak: one that contains it.',
    seen: { fakes: 2, honest: 0 },
  },
  'sender-name-disguised': {
    suspicion: 60,
    reason: 'Nobody who owns a name writes it with other letters.',
    seen: { fakes: 12, honest: 0 },
  },
  'sender-foreign': {
    contradiction: 30,
    reason: 'Speaks as Amazon from an address that is not; the name says nothing.',
    seen: { fakes: 7, honest: 11 },
  },
  'sender-forged': {
    suspicion: { weak: 40, plain: 55, strong: 90 },
    reason:
      "Strong: the receiver's check failed; plain: it found nothing aligned, which forwarding can cause; weak: a list or link filter changed the mail on its way.",
    seen: { fakes: 1, honest: 0 },
  },
  'sender-refuted': {
    suspicion: 30,
    reason: "A third party's address that the receiver refuted: borrowed twice.",
    seen: { fakes: 21, honest: 0 },
  },
  'sender-proven': {
    suspicion: -40,
    reason: "The receiver found Amazon's signature in order. Strangers' text leaves Amazon's servers too.",
    seen: { fakes: 0, honest: 25 },
  },
  'host-in-name': {
    voice: 300,
    suspicion: 60,
    reason: "An address of Amazon's shown where the real one should stand.",
    seen: { fakes: 4, honest: 0 },
  },
  'free-mailer': {
    contradiction: 30,
    reason: 'Amazon does not write from a mailbox that anybody can open.',
    seen: { fakes: 0, honest: 36 },
  },
  'address-names': {
    voice: { plain: 50, strong: 300 },
    suspicion: { plain: 30, strong: 50 },
    reason: "A free mailbox named after the brand; strong: Amazon, plain: Prime, which may be anybody's.",
    seen: { fakes: 0, honest: 0 },
  },
  'first-contact': { contradiction: 5, reason: 'The first mail from a foreign address; most are harmless.', seen: { fakes: 0, honest: 0 } },
  'trusted-sender': {
    suspicion: -50,
    reason: 'The reader trusts the address. Addresses can be borrowed, so it does not outweigh clear signs.',
    seen: { fakes: 0, honest: 0 },
  },
  'in-spam': { suspicion: 15, reason: 'The mail service sorted it out, for reasons that are not known.', seen: { fakes: 0, honest: 0 } },
  'known-title': {
    suspicion: -30,
    reason: "The reader's own portal lists the title that a sender of Amazon's names.",
    seen: { fakes: 0, honest: 0 },
  },
  'strangers-text': { suspicion: 20, reason: "Amazon's servers, a stranger's words.", seen: { fakes: 0, honest: 7 } },
  'reply-elsewhere': {
    contradiction: { plain: 20, strong: 40 },
    reason: 'Answers go to another house; strong where that is a free mailbox or the sender says it is Amazon.',
    seen: { fakes: 5, honest: 33 },
  },
  'writes-to-stranger': {
    contradiction: 40,
    reason: "An answer by mail to a mailbox that is not Amazon's.",
    seen: { fakes: 1, honest: 36 },
  },
  'subject-names': {
    mention: 40,
    reason: 'Named where everybody looks first; shops and friends do so too.',
    seen: { fakes: 43, honest: 43 },
  },
  'heading-names': { mention: 40, reason: 'Stands where a logo would.', seen: { fakes: 15, honest: 11 } },
  'order-number': { mention: 40, reason: "Only Amazon's order numbers look like that.", seen: { fakes: 1, honest: 30 } },
  'text-names-amazon': { mention: 20, reason: 'Named in the text, as in a tenth of all honest mail.', seen: { fakes: 65, honest: 85 } },
  'speaks-as-amazon': {
    voice: { plain: 60, strong: 100 },
    reason: 'Greets or signs as Amazon; strong: two different phrases.',
    seen: { fakes: 10, honest: 4 },
  },
  'closing-line': { voice: 40, reason: "Signs with Amazon's bare name.", seen: { fakes: 1, honest: 6 } },
  'names-preview': {
    mention: 60,
    reason: 'Hardly anybody but members and imitators writes of the programme.',
    seen: { fakes: 0, honest: 0 },
  },
  'your-amazon': {
    mention: { plain: 40, strong: 60 },
    reason: "Refers to the reader's account or order at Amazon, as shops and lawyers do too; strong: two different phrases.",
    seen: { fakes: 23, honest: 16 },
  },
  'amazon-company': {
    mention: 40,
    reason: "Names a company of Amazon's in full: copied imprints, and all who write about it.",
    seen: { fakes: 5, honest: 19 },
  },
  'demands-account': {
    mention: { plain: 20, strong: 60 },
    voiced: 'strong',
    reason: "Demands something of an account; strong beside Amazon's greeting and a way out to somebody else.",
    seen: { fakes: 37, honest: 29 },
  },
  'prime-in-trouble': { mention: 60, reason: "Prime with a membership or account in trouble is Amazon's.", seen: { fakes: 15, honest: 1 } },
  'membership-elsewhere': {
    mention: 40,
    contradiction: 20,
    reason: "A stranger writes about the reader's Prime membership.",
    seen: { fakes: 17, honest: 5 },
  },
  'says-nothing-itself': {
    outOfSight: true,
    mention: 60,
    reason: 'Only a file or picture speaks, and it bears the name.',
    seen: { fakes: 3, honest: 0 },
  },
  'brand-attachments': { mention: 60, reason: 'A file that is named after Amazon.', seen: { fakes: 2, honest: 0 } },
  'brand-pictures': {
    mention: 40,
    contradiction: 20,
    reason: "Amazon's own pictures, linked to look right.",
    seen: { fakes: 5, honest: 11 },
  },
  'third-party': {
    doubt: { plain: 40, strong: 120 },
    reason: 'Amazon as the shop of somebody else; strong: two different phrases.',
    seen: { fakes: 1, honest: 29 },
  },
  'links-products': {
    doubt: 60,
    reason: "Leads to goods in Amazon's shop, as authors, makers and friends do.",
    seen: { fakes: 0, honest: 0 },
  },
  'writes-as-itself': { doubt: 200, reason: 'A house of its own that names Amazon.', seen: { fakes: 0, honest: 109 } },
  'warns-of-fakes': {
    quiet: { plain: 80, strong: 300 },
    reason: 'Reports about fakes quote them; strong: two different phrases.',
    seen: { fakes: 30, honest: 6 },
  },
  'nothing-to-act-on': { quiet: 200, reason: 'Nothing to click, open, call or answer.', seen: { fakes: 0, honest: 74 } },
  'own-parcel-notice': { doubt: 60, reason: 'A carrier or shop tells of a parcel and wants nothing.', seen: { fakes: 0, honest: 28 } },
  'account-threat': {
    suspicion: 30,
    reason: 'The usual pretext; genuine for a real lock, from a proven sender.',
    seen: { fakes: 20, honest: 0 },
  },
  'asks-credentials': { suspicion: 35, about: 'asks', reason: 'Amazon never asks for them by mail.', seen: { fakes: 20, honest: 12 } },
  'asks-payment': { suspicion: 35, about: 'asks', reason: 'Amazon never asks for them by mail.', seen: { fakes: 13, honest: 7 } },
  'asks-fee': {
    voice: 60,
    suspicion: 30,
    about: 'asks',
    reason: "Neither a prize nor taking part costs anything; in Amazon's name beside a prize or parcel it speaks for Amazon.",
    seen: { fakes: 2, honest: 0 },
  },
  'payment-problem': { suspicion: 25, reason: 'A pretext of fakes and the truth of real failures.', seen: { fakes: 10, honest: 2 } },
  'unusual-activity': { suspicion: 20, reason: 'A pretext of fakes and the truth of real alerts.', seen: { fakes: 3, honest: 0 } },
  'delivery-problem': { suspicion: 15, reason: 'A pretext of fakes and everyday mail of carriers.', seen: { fakes: 0, honest: 3 } },
  'order-unknown': { suspicion: 25, reason: 'An order to be called off, mostly by telephone.', seen: { fakes: 2, honest: 9 } },
  'call-number': {
    voice: 60,
    suspicion: { weak: 20, plain: 50, strong: 100 },
    about: 'asks',
    reason:
      "Amazon calls back from the account; strong: in Amazon's own mail beside a sum of money, where only a stranger writes it; weak: a number of service beside other matters.",
    seen: { fakes: 0, honest: 22 },
  },
  'outside-contact': {
    suspicion: { plain: 40, strong: 100 },
    about: 'asks',
    reason: "A messenger or a free mailbox instead of the account; strong in what Amazon's servers sent, where only a stranger writes it.",
    seen: { fakes: 3, honest: 12 },
  },
  'outside-payment': {
    suspicion: { plain: 40, strong: 90 },
    about: 'asks',
    reason: "Wants money past the shop; strong through Amazon's own relay, where paying is never settled by mail.",
    seen: { fakes: 0, honest: 0 },
  },
  urgency: { suspicion: 15, reason: 'Presses for haste; honest sales do too.', seen: { fakes: 46, honest: 13 } },
  'reward-bait': {
    mention: { weak: 20, plain: 60, strong: 80 },
    suspicion: { weak: 15, plain: 40, strong: 55 },
    about: 'promises',
    reason: 'Weak: a small voucher as employers and panels give it; plain: a prize or a large sum; strong: both.',
    seen: { fakes: 40, honest: 20 },
  },
  selected: {
    suspicion: 20,
    about: 'promises',
    reason: "Tells the reader that he was picked; Amazon's invitations do so too, prizes more often.",
    seen: { fakes: 19, honest: 0 },
  },
  'open-attachment': {
    suspicion: 25,
    reason: 'The matter is said to be in a file; Amazon attaches nothing unexpected.',
    seen: { fakes: 5, honest: 1 },
  },
  'attachment-carries-text': {
    outOfSight: true,
    contradiction: { plain: 25, strong: 45 },
    reason: 'A file out of sight of filters; strong where the mail itself says nothing.',
    seen: { fakes: 13, honest: 3 },
  },
  'attachment-runs': {
    voice: 60,
    suspicion: 50,
    reason: 'A page or program as a file; named after Amazon it speaks in its name.',
    seen: { fakes: 0, honest: 0 },
  },
  'image-only': { outOfSight: true, contradiction: 25, reason: 'Words in a picture cannot be searched.', seen: { fakes: 9, honest: 0 } },
  'form-in-mail': {
    contradiction: 30,
    about: 'asks',
    reason: "A form to type into; Amazon's mails have none.",
    seen: { fakes: 0, honest: 49 },
  },
  'disguised-words': {
    mention: 60,
    suspicion: { weak: 15, plain: 35, strong: 60 },
    reason:
      "Letters of other alphabets or invisible signs inside words; strong inside Amazon's name, weak where only one or two words are.",
    seen: { fakes: 8, honest: 1 },
  },
  'imitates-banner': { suspicion: 80, reason: "Draws this product's own banner.", seen: { fakes: 0, honest: 0 } },
  'link-foreign': {
    contradiction: { weak: 15, plain: 30, strong: 60 },
    reason: "Weak: among others, as newsletters do; plain: the only host; strong: the only way out of a mail that says it is Amazon's.",
    seen: { fakes: 62, honest: 525 },
  },
  'link-form-builder': {
    contradiction: 35,
    reason: "A form that anybody can make; Amazon's surveys have hosts of their own.",
    seen: { fakes: 0, honest: 2 },
  },
  'link-hidden-target': { suspicion: 25, reason: 'Nobody can see where it ends.', seen: { fakes: 9, honest: 3 } },
  'link-look-alike': {
    mention: { strong: 60 },
    suspicion: { weak: 25, strong: 70 },
    reason: 'A host that plays on the name; weak where it only contains it.',
    seen: { fakes: 8, honest: 0 },
  },
  'link-names-reader': {
    contradiction: 20,
    reason: "The reader's address in the link: the form is filled in advance.",
    seen: { fakes: 0, honest: 51 },
  },
  'link-odd-address': {
    suspicion: 40,
    reason: 'A bare IP address, a port, a name before the host, a scheme that carries content.',
    seen: { fakes: 2, honest: 4 },
  },
  'link-open-hosting': { contradiction: 35, reason: 'Anybody can put a page there.', seen: { fakes: 11, honest: 2 } },
  'link-shown-differs': {
    suspicion: { weak: 20, plain: 60 },
    reason: "Shows Amazon's host and leads to another; weak: through a proven sender's own counter of clicks.",
    seen: { fakes: 1, honest: 0 },
  },
  'mixed-links': { contradiction: 10, reason: 'Genuine links around a false one lend it their looks.', seen: { fakes: 1, honest: 13 } },
  'preview-apply': { suspicion: 30, reason: 'Nobody can apply in Germany: Amazon invites by itself.', seen: { fakes: 0, honest: 0 } },
  'preview-cost': { suspicion: 45, about: 'asks', reason: 'Taking part is free.', seen: { fakes: 0, honest: 0 } },
  'preview-elsewhere': {
    mention: 60,
    contradiction: { weak: 25, plain: 40 },
    reason: 'Preview without its own hosts; weak where there is no link at all.',
    seen: { fakes: 0, honest: 0 },
  },
  'preview-share': { suspicion: 25, reason: 'Members are picked, an invitation is not for passing on.', seen: { fakes: 0, honest: 0 } },
} as const satisfies MailWeightTable;

/** The ids of all findings about mails. */
export type MailFindingId = keyof typeof mailWeights;
