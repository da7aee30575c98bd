import type { RequestWords } from '../request-words.ts';

/** English words of requests for what nobody should send. Meanings: `request-words.ts`. */
export const requests = {
  language: 'en',
  credentials: `password*, amazon login*, passcode*, pin, otp, one-time code*, one-time password*, verification code*, 6 digit code*, 6-digit code*, digit code*, security code*, login details, log-in details, login information, credentials, id card*, passport*, driver's licen*, social security*, ssn, date of birth, mother's maiden*, selfie, proof of identity, government id, photo id, seed phrase*, recovery phrase*, private key*, digits sent, six digits, (12|24) words, the 6 digits`,
  payment: `credit card*, debit card*, card number*, card details, your card, bank card*, bank account*, account number*, routing number*, sort code, iban, cvv, cvc, bank details, bank information, payment details, payment information, billing details, billing information, gift card code*, gift card number*, claim code*, the codes, codes on the back, wallet address*, crypto wallet*, long number, security digits, digits on the (front|back), amazon gift cards`,
  asking:
    /typed in|type (?:in )?your|(?<![a-z])(?:re)?(?:will be (?:requested|asked)|enter|answer|forward|read .{0,10}back|provid|confirm|verif|send|reply|respond|submit|updat|upload|give us|give me|need|requir|fill|complet|share with|tell us|validat|supply|sign in with|log in with|attach|scratch|register|add |(?:have|keep) (?:.{0,60} )?(?:ready|at hand|handy))/,
  using: /(?<![a-z])(?:with|using|via|by)(?: (?:the|your|a|current|existing|amazon)){0,3} $/,
  stranger: /someone|somebody|unauthori/,
  never: /(?<![a-z])(?:never)(?![a-z])/,
  without: /(?<![a-z])(?:no|without)(?![a-z]).{0,25}$/,
  warning:
    /they (?:want|wanted|need|needed) (?:my|a|an) |(?:do not|don't) (?:share|give|disclose|send)|won't ask|not ask|not required|(?:not|never) (?:been )?(?:shared|passed|disclosed|transmitted|stored)|(?:knows|has) your (?:password|pin|passcode)|(?:scammers?|fraudsters?|criminals?|phishers?) (?:asks?|wants?|tr(?:y|ies)|demands?|pretends?|poses?|requests?|will|use)|if you (?:have )?(?:already )?(?:entered|gave|given|shared|provided)|(?:was|were|been|got) (?:then |later |never |not )?(?:asked|requested|demanded)|asked (?:me|him|her|them|us) (?:for|to)|(?<!be )asked for|harvest|steals?(?![a-z])|stolen|collects your/,
} as const satisfies RequestWords;
