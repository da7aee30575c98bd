import type { MailMessages, Messages } from '../../messages.ts';

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
  trust: 'Looks fine to me',
  undoTrust: 'Undo',
  trusted: 'You marked this mail as fine. The signs are still listed in the details.',
  report: 'Report to Amazon',
  forward: 'New mail to reportascam@amazon.com',
  help: 'What is Amazon Preview, and how do I tell a fake?',
  yourMark: 'Your personal mark',
  unclearWhy: 'What is needed to check the sender is not shown here. That is common and says nothing bad.',
  cut: 'This mail is very large. Not all of it was read.',
  guardQuestion: 'This link leads to {host}. Clear warning signs were found in this mail. Open it all the same?',
  guardStay: 'Stay here',
  guardOpen: 'Open it',
  listMark: { fake: 'Clear warning signs were found in this mail', suspicious: 'Warning signs were found in this mail' },
} satisfies MailMessages['banner'];
const advice = {
  'follow-no-link': 'Follow no link in this mail, open no attachment, call no number given in it.',
  'message-center': 'Look into the Message Center on {marketplace}, typed in by yourself: it lists messages that Amazon really sent.',
  'forward-to-amazon': 'In doubt, ask Amazon: forward the mail to verify@amazon.com.',
  'report-form': 'Report it at {marketplace}/reportascam or forward it as an attachment to reportascam@amazon.com.',
  'consumer-advice-de': 'Move the mail to spam unanswered. The consumer advice centre collects fakes at phishing@verbraucherzentrale.nrw.',
  'typed-too-late':
    'If you have already entered something: change your password on {marketplace}, typed in by yourself, switch on two-step verification, and call your bank if card data were involved.',
} satisfies MailMessages['advice'];

/** Banners in mails, with their reasons. */
const headline = {
  fake: 'Clear warning signs: this mail very likely does not come from Amazon.',
  suspicious: 'Warning signs: please check this mail before you click anything.',
  unclear: 'Unclear: the sender cannot be checked here.',
  clear: 'Nothing suspicious found. That is no proof that it is genuine.',
} satisfies MailMessages['headline'];
const reasons = {
  'account-threat': 'It says that an account is or will be locked: “{text}”. That is the usual pretext of fakes.',
  'asks-credentials': 'It asks for sign-in or personal data: “{text}”. Amazon does not ask for them by mail.',
  'asks-fee': 'It asks for a fee: “{text}”.',
  'asks-payment': 'It asks for payment data: “{text}”. Amazon does not ask for them by mail.',
  'attachment-carries-text': 'The matter sits in an attached file ({file}). Amazon sends no unexpected attachments.',
  'brand-pictures': "It shows Amazon's pictures, but comes from {host}.",
  'call-number': 'It gives a number to call: {number}. Amazon does not ask you to call a number from a mail.',
  'delivery-problem': 'It says that a parcel is stuck: “{text}”.',
  'disguised-words': 'Words such as “{word}” are written with disguised letters, so that filters do not recognise them.',
  'first-contact': 'You never had a mail from {address} before.',
  'form-in-mail': 'The mail holds a form to type into ({field}). Mails from Amazon do not.',
  'free-mailer': 'The sender uses a free mailbox at {host}. Amazon does not.',
  'host-in-name': 'The sender’s name shows “{shown}”, the real address belongs to {host}.',
  'image-only': 'The mail is little more than a picture with a link.',
  'imitates-banner':
    'It imitates the banner of Preview Guard. Real banners stand above the mail and carry your personal mark once you have picked one.',
  'in-spam': 'Your mail service put this mail into the spam folder.',
  'known-title': 'It names “{title}”, which your portal lists.',
  'link-foreign': 'The link “{text}” leads to {host}, which is not Amazon.',
  'link-form-builder': 'The link “{text}” leads to a form at {host} that anybody can set up.',
  'link-hidden-target': 'The link “{text}” goes through {host}, which hides where it ends.',
  'link-look-alike': 'The link “{text}” leads to {host}. That name plays on Amazon, but is not Amazon.',
  'link-names-reader': 'A link to {host} carries your mail address.',
  'link-odd-address': 'The link “{text}” has an unusual address: {host}.',
  'link-open-hosting': 'The link “{text}” leads to {host}, where anybody can put up a page.',
  'link-shown-differs': 'A link shows “{shown}”, but leads to {host}.',
  'membership-elsewhere': 'It is about a Prime membership (“{text}”), but does not come from Amazon.',
  'mixed-links': 'Genuine links to Amazon stand beside a link to {host}.',
  'open-attachment': 'It sends you to an attached file: “{text}”.',
  'order-unknown': 'It reports an order or charge that you should stop, often by phone: “{text}”.',
  'payment-problem': 'It says that a payment failed: “{text}”.',
  'preview-apply': 'It offers an application: “{text}”. In Germany nobody can apply for Amazon Preview, Amazon invites by itself.',
  'preview-cost': 'It asks for money: “{text}”. Taking part in Amazon Preview is free.',
  'preview-elsewhere': 'It invites to Amazon Preview, but leads to {host}, which is neither Amazon nor the known portal.',
  'preview-share': 'It asks you to pass it on: “{text}”. Amazon picks the members of Amazon Preview itself.',
  'reply-elsewhere': 'Your answer would go to {address}, somebody else than the sender.',
  'reward-bait': 'It promises a prize or voucher: “{text}”. That is common bait.',
  'sender-foreign': 'It is written as if Amazon spoke, but the sender is {host}.',
  'sender-forged': 'The sender shows {host}, but your mail service found no proof that it comes from there.',
  'sender-look-alike': 'The sender’s address belongs to {host}. That name plays on Amazon, but is not Amazon.',
  'sender-name': 'The sender calls itself “{name}”, the address belongs to {host}.',
  'sender-name-disguised': 'The sender’s name “{name}” is written with disguised letters.',
  'sender-prime': 'The sender calls itself “{name}” and writes about a membership or payment, the address belongs to {host}.',
  'sender-proven': 'Your mail service confirms that {host} sent it. That says nothing about the content.',
  'sender-refuted': 'Your mail service found that it does not really come from {host} either.',
  'strangers-text': 'Amazon’s servers sent it ({host}), but the words come from a stranger.',
  'trusted-sender': 'You marked mails from {address} as fine.',
  'unusual-activity': 'It reports that somebody else used the account: “{text}”.',
  urgency: 'It presses for time: “{text}”.',
} satisfies MailMessages['reasons'];
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
const siteReasons = {
  'about-amazon': 'The page may only be about Amazon, as a mailbox, a password vault or an article is.',
  'asks-account': 'It asks for the name of your account (“{field}”) on {host}.',
  'asks-card': 'It asks for card data (“{field}”) on {host}.',
  'asks-code': 'It asks for a one-time code (“{field}”) on {host}. Such a code opens your account.',
  'asks-identity': 'It asks for bank, tax or identity data (“{field}”) on {host}.',
  'asks-password': 'It asks for a password (“{field}”) on {host}.',
  'borrowed-parts': 'It uses parts of Amazon’s own pages ({host}), but lies elsewhere.',
  'form-elsewhere': 'What you type is sent to yet another place: {host}.',
  'from-fake-mail': 'A mail with clear warning signs led to {host}.',
  'host-look-alike': 'The name {host} plays on Amazon, but is not Amazon’s.',
  'host-odd-address': 'It has an unusual address: {host}.',
  'host-open-hosting': 'It lies on {host}, where anybody can put up a page.',
  'host-plain-http': 'The connection to {host} is not encrypted. Amazon has no such pages.',
  'others-beside': 'Other firms are named beside Amazon, as on shops and tools of others.',
  'own-name': 'The page also has a name of its own: “{text}”.',
  'page-copyright': 'It bears Amazon’s copyright line: “{text}”.',
  'page-disguised': 'Words such as “{word}” are written with disguised letters, so that filters do not recognise them.',
  'page-genuine': 'You are on {host}.',
  'page-logo': 'It shows Amazon’s logo or icon (“{text}”).',
  'page-markup': 'It is built like Amazon’s own sign-in page ({text}).',
  'page-relayed': 'It passes Amazon’s real page through {host}: whoever runs that reads along.',
  'page-threat': 'It says that something is wrong with the account: “{text}”. That is the usual pretext of fakes.',
  'page-title': 'The page calls itself “{text}”.',
  'page-wording': 'It has the wording of Amazon’s own sign-in page: “{text}”.',
  'page-words': 'It speaks in Amazon’s name: “{text}”.',
  'trusted-host': 'You marked {host} as fine.',
} satisfies Messages['signin']['reasons'];

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
      panel: 'You are on {host}, known as the portal of Amazon Preview',
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
        'Change your password at once on {marketplace}, typed in by yourself; also wherever else you use the same one.',
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
    empty: '{file}: the file is empty.',
    notAMail: '{file}: this is not a saved mail (.eml).',
    tooLarge: '{file}: larger than {megabytes} MB, not read.',
    cannotOpen: '{file}: the file cannot be read.',
    score: 'Score {score}',
    cut: 'Very large mail. Not read to the end: {parts}.',
  },
} satisfies Messages;
