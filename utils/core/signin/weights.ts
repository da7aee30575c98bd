import type { WeightRow, WeightTable } from '../verdict/weights.ts';

/**
 * How a page that asks for something is judged. Rows with a `claim` say how strongly it says that it is Amazon: their sum must reach
 * `claim`, or nothing is shown. The score is that sum and the `suspicion` of all other rows; a secret that is asked for is 50 of it.
 * From `suspicious` on the page gets a banner, from `fake` on a warning in its place. So a page that asks is fake from a claim of 60 on.
 */
export const signinThresholds = { claim: 40, suspicious: 80, fake: 110 } as const;

/**
 * What a claim rests on. `word` = what a page says about itself: doubts take it back. `structure` = what only Amazon's own pages and their
 * copies have: a name of one's own beside it takes nothing back. `doubt` = the page says that it is somebody else's.
 */
export type ClaimKind = 'word' | 'structure' | 'doubt';

/** One row of the table of sign-in pages. A claim counts in the score too, so that no number stands twice. */
export interface SigninRow extends WeightRow {
  /** Of rows that claim. */
  readonly kind?: ClaimKind;
  /** In place of `claim`, for a finding of several parts: what each part adds. */
  readonly parts?: Readonly<Record<string, number>>;
  /** Of a part's points, those that no doubt takes back. */
  readonly sure?: Readonly<Record<string, number>>;
  /** Bounds of the sum of parts: below `least` nothing was found, above `most` it grows no more. */
  readonly least?: number;
  readonly most?: number;
}

/** All rows by the id of the finding. */
export type SigninTable = WeightTable & Readonly<Record<string, SigninRow>>;

/**
 * Every number of the judgement of sign-in pages. Doubts count in the order of this table, each of what the ones before it left.
 * `seen` counts what was found, whatever came of it: fakes = Amazon's own sign-in pages under another host (17), honest = all other pages
 * of the corpus (323, of which 33 at Amazon itself).
 */
export const signinWeights = {
  'page-title': {
    kind: 'word',
    claim: { strong: 65, plain: 35, weak: 20 },
    reason: 'A page that is called Amazon claims it alone; as one part of a title it is half a claim, mentioned it may be a subject.',
    seen: { fakes: 10, honest: 17 },
  },
  'page-words': {
    kind: 'word',
    parts: {
      'own-heading': 40,
      'heading-names': 15,
      'prime-heading': 15,
      'few-words-pretext': 50,
      'few-words': 20,
      'short-often': 45,
      'short-once': 30,
      'long-often': 25,
      'speaks-as-amazon': 25,
      'field-asks-by-name': 60,
      'text-asks-by-name': 40,
      'signs-in-by-name': 20,
      disguised: 40,
    },
    sure: { 'field-asks-by-name': 50 },
    most: 90,
    reason:
      'The fewer words, the more the name among them says. Nobody else asks for the Amazon password at a field, so most of that stays. Words alone are no proof: hence the bound.',
    seen: { fakes: 15, honest: 30 },
  },
  'page-logo': {
    kind: 'word',
    parts: {
      'icon-of-shop': 60,
      'icon-of-amazon': 45,
      'icon-file': 40,
      'icon-name': 30,
      'top-name': 50,
      'top-file-of-amazon': 45,
      'top-file': 45,
      'lower-name': 25,
      'lower-file-of-amazon': 25,
      'lower-file': 20,
      'of-few': 10,
      'of-few-bare': 20,
    },
    reason: 'Icon and top picture stand for whoever made the page, a lower one may be one of many; one or two alone are its own.',
    seen: { fakes: 8, honest: 30 },
  },
  'page-copyright': {
    kind: 'word',
    claim: { strong: 55, plain: 40 },
    reason: 'With the firm’s full name it is copied from Amazon; articles quote the short one.',
    seen: { fakes: 16, honest: 42 },
  },
  'page-markup': {
    kind: 'structure',
    parts: { strong: 30, weak: 8 },
    least: 24,
    most: 100,
    reason: 'One strong mark is nobody else’s; one or two general ones are chance.',
    seen: { fakes: 14, honest: 34 },
  },
  'page-relayed': {
    kind: 'structure',
    claim: 40,
    reason: 'On top of the markup: whole, with the tokens of a visit, it is Amazon’s page passed through, and certainly false.',
    seen: { fakes: 14, honest: 16 },
  },
  'page-wording': {
    kind: 'structure',
    claim: { plain: 45, strong: 60 },
    reason: 'Two telling sentences claim enough to be looked at, three claim it alone. The same words stand in translations elsewhere.',
    seen: { fakes: 12, honest: 14 },
  },
  'borrowed-parts': {
    kind: 'structure',
    parts: { 'few-words-terms': 60, code: 45, terms: 40, 'most-links': 25, pictures: 15 },
    reason: 'Amazon’s style sheet and terms have no use on pages of others; links and pictures of its goods have.',
    seen: { fakes: 16, honest: 46 },
  },
  'host-look-alike': {
    kind: 'structure',
    claim: { strong: 60, weak: 20 },
    reason: 'Swapped letters are meant to deceive; the plain name in a host is also that of tools and of the river. Constructed only.',
    seen: { fakes: 0, honest: 0 },
  },
  'own-name': {
    kind: 'doubt',
    claim: -90,
    reason: 'A name that address, logo or copyright repeats is the page’s own: it takes back all that words can claim.',
    seen: { fakes: 0, honest: 1 },
  },
  'others-beside': {
    kind: 'doubt',
    parts: { providers: -40, brands: -30, 'offers-amazon': -50 },
    reason: 'Sites that offer several ways in show several names; kits show one, but copy lists of payment cards and shops.',
    seen: { fakes: 0, honest: 4 },
  },
  'about-amazon': {
    kind: 'doubt',
    parts: {
      disclaims: -50,
      'signin-house': -70,
      place: -60,
      case: -70,
      'tells-of-fakes': -70,
      'sells-cards': -60,
      mailbox: -90,
      vault: -70,
    },
    reason:
      'Each takes back about one strong word. A disclaimer is easily written, a mailbox full of somebody’s mail is not. Constructed only.',
    seen: { fakes: 0, honest: 0 },
  },
  'asks-password': {
    suspicion: { plain: 50, weak: 10 },
    reason: 'What fakes are made for. Weak beside another secret: the first counts whole, a second makes it little worse.',
    seen: { fakes: 13, honest: 267 },
  },
  'asks-code': {
    suspicion: { plain: 50, weak: 10 },
    reason: 'As a password: with the code the account is open.',
    seen: { fakes: 2, honest: 9 },
  },
  'asks-card': {
    suspicion: { plain: 50, weak: 20 },
    reason: 'As a password. Beside one it adds more than a code does: it is of use without it.',
    seen: { fakes: 0, honest: 3 },
  },
  'asks-identity': {
    suspicion: { plain: 50, weak: 20 },
    reason: 'As a card.',
    seen: { fakes: 0, honest: 3 },
  },
  'asks-account': {
    suspicion: 25,
    reason: 'The first of two steps: half a secret, since many forms ask for an address.',
    seen: { fakes: 1, honest: 1 },
  },
  'form-elsewhere': {
    suspicion: { plain: 20, strong: 40 },
    reason: 'Form services are also used by small honest sites; a password sent as a mail is not.',
    seen: { fakes: 0, honest: 178 },
  },
  'from-fake-mail': {
    suspicion: 50,
    reason: 'A mail judged fake led here: half of a warning, because mails are misjudged too. Constructed only.',
    seen: { fakes: 0, honest: 0 },
  },
  'host-odd-address': {
    suspicion: 30,
    reason: 'No shop signs people in at a number or a port; machines at home and at work do. Constructed only.',
    seen: { fakes: 0, honest: 0 },
  },
  'host-open-hosting': {
    suspicion: 20,
    reason: 'Where most kits lie, and many honest pages. Constructed only.',
    seen: { fakes: 0, honest: 0 },
  },
  'host-plain-http': {
    suspicion: 20,
    reason: 'Amazon has no such page; some small sites still do. Constructed only.',
    seen: { fakes: 0, honest: 0 },
  },
  'page-disguised': {
    suspicion: 30,
    reason: 'Letters are disguised for filters only. Less than a secret: fonts and copies of old pages break letters too.',
    seen: { fakes: 0, honest: 1 },
  },
  'page-threat': {
    suspicion: 15,
    reason: 'The usual pretext; Amazon and others tell of locked accounts too.',
    seen: { fakes: 0, honest: 5 },
  },
  'page-genuine': {
    suspicion: 0,
    reason: 'Says where the page is. Genuine hosts are settled before any number counts.',
    seen: { fakes: 0, honest: 33 },
  },
  'trusted-host': {
    suspicion: -300,
    reason: 'The user’s word outweighs everything else together. Constructed only.',
    seen: { fakes: 0, honest: 0 },
  },
} as const satisfies SigninTable;

/** The ids of all findings about sign-in pages: keys of their rows, of their sentences, and of stored history. */
export type SigninId = keyof typeof signinWeights;

type Rows = typeof signinWeights;

/** The names of all parts of rows. */
export type PartName = { [Id in SigninId]: Rows[Id] extends { readonly parts: infer Parts } ? keyof Parts : never }[SigninId];
