/**
 * The words of sign-in pages in one language, folded (see `fold`). Expressions hold alternatives without a group around them; the code joins those of
 * all languages and says where they may stand.
 */
export interface SigninWords {
  /** Words that a sign-in page of anybody has: a name made of the brand and these is the brand's name. */
  readonly common?: string;
  /** The same where no spaces stand between words, or in another alphabet. */
  readonly commonRun?: RegExp;
  /** "Your Amazon account", right behind the name. */
  readonly ownAccount?: RegExp;
  /** The password, behind the name: "Amazon-Passwort". */
  readonly secret?: RegExp;
  /** The password before the name: "contrasena de Amazon"; then the small words between, the account, and "of". */
  readonly secretOf?: RegExp;
  readonly toWhom?: RegExp;
  readonly accountThere?: RegExp;
  readonly ofName?: RegExp;
  /** Who says what never happens to the password does not ask for it. */
  readonly never?: RegExp;
  /** In title, headings and addresses of forms of a sign-in. */
  readonly signsIn?: RegExp;
  /** In the name of a field that searches. */
  readonly search?: RegExp;
  /** "Sign in to Amazon": the button of nobody else. */
  readonly signsInByName?: RegExp;
  /** What follows the name of the holder of a copyright where that is all of the name; `Joined`: without a space. */
  readonly afterHolder?: RegExp;
  readonly afterHolderJoined?: RegExp;
  /** The rest of Amazon's copyright line. */
  readonly affiliates?: RegExp;
  /** "Suspended, locked, verify, update" where there is no list of phrases, and refunds everywhere. */
  readonly pretext?: RegExp;
  /** Sentences of Amazon's own sign-in steps, one field per thing said (captured pages 2019 to 2026, live pages of 2026). */
  readonly nameField?: RegExp;
  readonly agreement?: RegExp;
  readonly stay?: RegExp;
  readonly footer?: RegExp;
  readonly needHelp?: RegExp;
  readonly otherTrouble?: RegExp;
  readonly codeSent?: RegExp;
  readonly twoSteps?: RegExp;
  /** The folders of a mailbox. */
  readonly inbox?: RegExp;
  readonly otherFolders?: RegExp;
  /** A field for the address of a web site. */
  readonly siteField?: RegExp;
  /** Right before the name: a way through Amazon, or what is there; `Joined`: without a space. */
  readonly beforeName?: RegExp;
  readonly beforeNameJoined?: RegExp;
  /** Before a colon and the name: "merchant: Amazon". */
  readonly traders?: RegExp;
  /** After "Amazon Pay" where it is the account there, no offer of others. */
  readonly payAccounts?: RegExp;
  /** Right after the name: products, services and trades that others name. */
  readonly afterName?: RegExp;
  /** Before the name where one is welcomed, or signs in, there. */
  readonly welcome?: RegExp;
  /** Words before and after the name in what Amazon's own button says: "Bei Amazon anmelden". */
  readonly signsInAt?: RegExp;
  readonly signsInThen?: RegExp;
  /** A greeting: "Gentile cliente Amazon,". */
  readonly customer?: RegExp;
  readonly customerOf?: RegExp;
  /** An article before the name, with nothing of the shop's after it: the river. */
  readonly article?: RegExp;
  readonly afterArticle?: RegExp;
  /** Other ways in: "with your Google account". */
  readonly through?: RegExp;
  readonly your?: RegExp;
  /** Amazon's offers to other sites: "pay with Amazon", and whole ones. */
  readonly offerVerbs?: RegExp;
  readonly offerWith?: RegExp;
  readonly offers?: RegExp;
  /** The river, its forest and those who travel there. */
  readonly nature?: RegExp;
  /** Says that a page is not Amazon's. */
  readonly disclaimer?: RegExp;
  /** Amazon as a party in court. */
  readonly against?: RegExp;
  readonly suit?: RegExp;
  /** Gift cards, and who sells them. */
  readonly giftCards?: RegExp;
  readonly sells?: RegExp;
  /** A title or heading that tells of fakes. */
  readonly fakes?: RegExp;
}
