import type { MailMessages } from '../../../core/mail-messages.ts';
import type { Messages } from '../../messages.ts';
import { mailReasons } from '../../rows/mail-reasons.ts';
import { inLanguage } from '../../rows/rows.ts';
import { signinReasons } from '../../rows/signin-reasons.ts';

// Each export goes only into what uses it; parts are named, not spread or read out of one another, or the bundler would keep all of them.

/** English: plain, short sentences, hedged where we infer. */
const language = 'en';

/** What banners in mails and in pages have in common. */
const name: string = 'Preview Guard';
const words = {
  label: 'Preview Guard: assessment of this mail',
  details: 'Details and what to do',
  less: 'Show less',
  whatToDo: 'What to do now',
  couldNotCheck: 'This mail could not be checked. Please reload the page.',
  couldNotRead: 'This mail could not be read here, so it was not checked.',
  trust: 'Looks fine to me',
  undoTrust: 'Undo',
  trusted: 'You marked this mail as fine. The signs are still listed in the details.',
  report: 'Report to Amazon',
  forward: 'New mail to reportascam@amazon.com',
  help: 'What is Amazon Preview, and how do I tell a fake?',
  yourMark: 'Your personal mark',
  unclearWhy: 'What is needed to check the sender is not shown here. That is common and says nothing bad.',
  checkAgain: 'Check again with the header lines',
  saveOriginal: 'Save this mail as a file',
  savedOriginal: 'Saved. Attach the file to a new mail to reportascam@amazon.com. Nothing was sent.',
  notSavedOriginal: 'The mail could not be fetched. Nothing was saved.',
  cut: 'This mail is very large. Not all of it was read.',
  guardQuestion: 'This link leads to {host}. Clear warning signs were found in this mail. Open it all the same?',
  guardStay: 'Stay here',
  guardOpen: 'Open it',
  listMark: { fake: 'Clear warning signs were found in this mail', suspicious: 'Warning signs were found in this mail' },
} satisfies MailMessages['banner'];
const advice = {
  'follow-no-link': 'Follow no link in this mail, open no attachment, call no number given in it.',
  'message-center':
    'Type {marketplace} into the address bar yourself and look into the Message Center: it lists messages that Amazon really sent.',
  'forward-to-amazon': 'In doubt, ask Amazon: forward the mail to verify@amazon.com.',
  'report-form': 'Report it at {marketplace}/reportascam or forward it as an attachment to reportascam@amazon.com.',
  'consumer-advice': 'Move the mail to spam unanswered. Fakes are also collected by {name}: {address}.',
  'typed-too-late':
    'If you have already entered something: type {marketplace} into the address bar yourself, change your password there, switch on two-step verification, and call your bank if card data were involved.',
} satisfies MailMessages['advice'];

/** Banners in mails, with their reasons. */
const headline = {
  fake: 'Clear warning signs: this mail very likely does not come from Amazon.',
  suspicious: 'Warning signs: please check this mail before you click anything.',
  unclear: 'Unclear: the sender cannot be checked here.',
  clear: 'Nothing suspicious found. That is no proof that it is genuine.',
} satisfies MailMessages['headline'];
const reasons = /* @__PURE__ */ inLanguage(mailReasons, language);
const picture: string = '(picture)';
export const mail = { language, name, headline, banner: words, advice, reasons, picture } satisfies MailMessages;

/** Banners in sign-in pages, with their reasons. */
const siteHeadline = {
  fake: 'Clear warning signs: this page is very likely not from Amazon.',
  suspicious: 'Warning signs: please check this page before you type anything.',
  clear: 'This page is at an address of Amazon’s.',
  none: 'This page does not speak in Amazon’s name, or asks for no data.',
} satisfies Messages['signin']['headline'];
const siteNotice = {
  label: 'Preview Guard: assessment of this page',
  where: 'You are on {host}.',
  question: 'You are about to type something at {host}. Warning signs were found on this page. Type it here all the same?',
  stay: 'Do not type here',
  type: 'Type it here',
  trust: 'This site is fine',
  trusted: 'You marked {host} as fine. You can take that back in the settings.',
} satisfies Messages['signin']['notice'];
const siteReasons = /* @__PURE__ */ inLanguage(signinReasons, language);

/** All of it, with the warning page, the toolbar and the command line. */
export const banner = {
  language,
  name,
  description: "Shows signs of fake Amazon Preview invitations and other fake mail in Amazon's name, in your webmail, on your device.",
  headline,
  banner: words,
  advice,
  reasons,
  picture,
  signin: {
    headline: siteHeadline,
    notice: siteNotice,
    reasons: siteReasons,
    toolbar: {
      genuine: 'You are on {host}',
      panel: 'You are on {host}, known as the site of Amazon Preview',
      suspicious: 'Warning signs on {host}: please check before you type anything',
      fake: 'Clear warning signs: {host} is very likely not Amazon',
      blind: 'Mails cannot be checked here at the moment',
    },
    warning: {
      title: 'Stop: this is very likely not Amazon',
      lead: 'The page asks for sign-in or payment data in Amazon’s name. Preview Guard has stopped it.',
      where: 'It is really at',
      ascii: 'Written in plain letters: {host}',
      claims: 'It presents itself as Amazon.',
      why: 'Why we think so',
      more: 'All signs',
      leave: 'Leave this page',
      real: 'Open the real {marketplace}',
      report: 'Report it to Amazon',
      typed: 'If you have already typed something there',
      typedSteps: [
        'Type {marketplace} into the address bar yourself and change your password at once; also wherever else you use the same one.',
        'Switch on two-step verification there: {marketplace}/2SV.',
        'If it was about a card or an account: call your bank and have it blocked.',
      ],
      goOn: 'I know this page',
      goOnText: 'If you are sure, you can go on. You will then not be warned of {host} again until you close the browser.',
      goOnButton: 'Go on to {host}',
      unknown: 'There is nothing to show here',
      unknownText: 'This warning belongs to a page that is no longer open. You can close this tab.',
    },
  },
  check: {
    notAboutAmazon: 'This mail does not speak in Amazon’s name. It was not assessed.',
    notAboutAmazonSoFar: 'What could be read of this mail does not speak in Amazon’s name. It was not assessed.',
    problems: {
      empty: '{file}: the file is empty.',
      'not-a-mail': '{file}: this is not a saved mail.',
      'too-large': '{file}: larger than {megabytes} MB, not read.',
      'cannot-open': '{file}: the file cannot be read.',
      'packed-twice': '{file}: an archive inside an archive is not opened. Please unpack it and choose the files in it.',
      'too-many': '{file}: there are more mails in it than are read at once. Please choose the rest in smaller files.',
    },
    score: 'Score {score}',
    cut: 'Very large mail. Not read to the end: {parts}.',
    cutParts: { text: 'the text', links: 'links', images: 'pictures', forms: 'forms' },
    lost: 'Could not be read: {parts}. What it says was not checked. Open the mail in your mail program and save it once more.',
    lostParts: { text: 'the text', html: 'the version with pictures and links', attachment: 'an attachment' },
    lostAll:
      'Nothing of what this mail says could be read: it is encrypted, cut off or damaged, and none of it was checked. Open it in your mail program and save it once more.',
  },
  checkLink: 'Check this link',
  services: {
    gmail: { attach: 'In Gmail: “⋮” above the mail → “Forward as attachment”. (November 2026)' },
    outlook: {
      headers: 'Outlook shows it under “⋯” → “View” → “View message source”. (November 2026)',
      attach: 'In Outlook: “⋯” → “Other reply actions” → “Forward as attachment”. (November 2026)',
    },
    gmx: { headers: 'GMX shows it at the top right under “More” or “⋮” → “More information”. (November 2026)' },
    'web-de': { headers: 'WEB.DE shows it at the top right under “More” or “⋮” → “More information”. (November 2026)' },
    'mail-com': { headers: 'mail.com shows it at the top right under “More” or “⋮” → “More information”. (November 2026)' },
    yahoo: { headers: 'Yahoo shows it above the mail under “⋯” → “View raw message”. (November 2026)' },
    proton: { headers: 'Proton shows it above the mail under “⋯” → “View headers”. (November 2026)' },
    't-online': {
      headers: 'T-Online shows it in the menu of the open mail, as “header” or “source”. Not confirmed in November 2026.',
    },
  },
} satisfies Messages;
