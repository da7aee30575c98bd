/**
 * The ideas that phrases stand for: what each means and what it is evidence of. A concept is never a verdict: most of them also occur in
 * genuine mail, and rules weigh them together with sender and links.
 */
export const concepts = {
  credentials: 'Asks to enter, confirm or verify a password, PIN, login, identity or personal data. Amazon never does so by mail.',
  'signs-in': 'Asks to sign in. Everyday mail; in a mail that borrows Amazon’s name it is a demand.',
  'payment-data': 'Asks to update or confirm a payment method, card or bank details. The usual goal of a fake.',
  'payment-problem': 'Says that a payment failed or a card was refused. The usual pretext; genuine for a real failure.',
  'account-threat': 'Says that an account is or will be locked, limited, on hold or closed. The usual pretext.',
  'unusual-activity': 'Says that somebody signed in or acted on the account. Genuine alerts exist; pretext otherwise.',
  urgency: 'Sets a deadline or presses for haste. Weak alone, strong beside a request.',
  reward: 'Promises a prize, a draw, a free gift or cashback to the reader as a chosen one. Bait.',
  'fixed-reward': 'A sum of money together with a voucher or gift card, found by code. Bait when large.',
  fee: 'A small fee for shipping, processing or taking part. Amazon Preview costs nothing.',
  membership: 'Speaks of a Prime membership or subscription, its renewal, trial or benefits. Makes "Prime" a claim.',
  'order-unknown': 'An order or charge the reader does not know and should cancel or report. Pretext for a call.',
  'call-us': 'Asks to phone a support number. Amazon offers call-backs from the account instead.',
  apply: 'Invites to apply, register on a list or become a tester. Amazon Preview has no application in Germany.',
  share: 'Asks to pass the mail on to friends. A trait of bait, not of invitations.',
  'preview-programme': 'Words of the Amazon Preview programme. No evidence of anything alone; tells what the mail claims to be.',
  survey: 'Asks for feedback or to take a survey. Genuine and fake alike.',
  'open-attachment': 'Sends the reader to an attached file for the matter itself. Amazon sends no unexpected attachments.',
  'delivery-problem': 'Says that a parcel could not be delivered or needs an action. Pretext of parcel fakes; genuine sometimes.',
  'speaks-as-amazon': 'Greets or signs as Amazon itself. A claim to be Amazon.',
  'amazon-company': 'Names a company of Amazon’s in full, as imprints, trademark notices, lawyers and collectors do.',
  'your-amazon': 'Refers to the reader’s account, order or membership at Amazon. Fakes do so, and shops and lawyers too.',
  'third-party-mention': 'Mentions Amazon as a shop, partner or platform of somebody else. Speaks against a claim.',
  'warns-of-fakes':
    'Reports about fakes in Amazon’s name, as consumer advice and news do. Speaks against a claim; no comfort for a mail in Amazon’s own name.',
  forwarded: 'Headers of a forwarded or quoted mail in the text. The words below are another sender’s.',
  'order-notice': 'Says that an order was received, shipped, is on its way or delivered. Everyday genuine mail.',
  'secret-credentials':
    'Names what opens an account or proves an identity. No evidence alone; asked for in the same sentence it is a request (see `text/request.ts`).',
  'secret-payment': 'Names what moves money, likewise.',
  unsubscribe: 'Offers to unsubscribe. Everyday newsletter; bait uses it too, Amazon’s notices about an account do not.',
} as const satisfies Readonly<Record<string, string>>;

export type Concept = keyof typeof concepts;

/** Languages with phrase lists, and those of which only some words are known. */
export type PhraseLanguage = 'de' | 'en' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'ja' | 'sv' | 'da' | 'pl';

/**
 * Words for mails that stand outside the phrases, folded but for those of forwarded mails. Expressions hold alternatives without a group
 * around them; the code joins those of all languages and says where they may stand.
 */
export interface MailWords {
  /** The most frequent small words, by which a language is told. */
  readonly functionWords?: string;
  /** Among the phrases of reward, what tells the reader that he was picked; the others promise a prize. */
  readonly picked?: RegExp;
  /** Before the owner of a name in a notice of trademarks. */
  readonly trademark?: RegExp;
  /** Beside a name: others write in it. */
  readonly imitation?: RegExp;
  /** Transferring money from an account. */
  readonly transfer?: RegExp;
  /** In the name of a file: an invoice or a receipt. */
  readonly invoice?: RegExp;
  /** The label of the From line above a forwarded text; not folded, as the next three. */
  readonly fromLabel?: RegExp;
  /** Other labels of that block. */
  readonly otherLabel?: RegExp;
  /** How the subject of a forwarded mail begins, before the colon. */
  readonly forwardPrefix?: RegExp;
  /** How the subject of an answer begins, before the colon. */
  readonly replyPrefix?: RegExp;
  /** The line above a forwarded text, behind two hyphens, or as a sentence of its own. */
  readonly forwardMark?: RegExp;
  readonly forwardOpening?: RegExp;
  /** Vouchers, gift cards, balances and prizes. */
  readonly reward?: RegExp;
  /** Paying and shipping, as whole words. */
  readonly paying?: RegExp;
  /** Sending something to the writer, as beginnings of words. */
  readonly handOver?: RegExp;
  /** Asks for a call. */
  readonly calling?: RegExp;
  /** Words that any sender may use in a name or a domain, as beginnings of words: a name made of nothing else names no house. */
  readonly genericNames?: string;
  /** What only this product's own banner says beside its name. */
  readonly bannerAssessments?: readonly string[];
  /** Written together with "amazon": "amazongutschein". Anything else that continues the word is another word ("amazonas"). */
  readonly besideAmazon?: string;
  /** Right after "amazon": the river, the forest, the people, the parrot. */
  readonly afterAmazon?: string;
  /** Right after and right before "prime" alone: not the membership. */
  readonly afterPrime?: string;
  readonly beforePrime?: string;
}

/**
 * Phrases of one language. A phrase is folded text (see `fold`); `…` stands for up to 60 characters of the same sentence, `*` at the end
 * of a word for any ending, `(a|b)` for one of these, of which one may be empty: forms of one phrase are one line. Otherwise words match
 * whole, except in Japanese, which has no word borders. Hyphen and space are the same.
 */
export interface PhraseList {
  readonly language: PhraseLanguage;
  readonly words: MailWords;
  readonly concepts: Readonly<Partial<Record<Concept, readonly string[]>>>;
}
