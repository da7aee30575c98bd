import type { SigninWords } from '../signin-words.ts';

/** Swedish words of pages that ask for a password, a code or a card. Meanings: `signin-words.ts`. */
export const signin = {
  common: 'logga inloggning verifiering betalning',
  secret: /losenord/,
  secretOf: /losenord/,
  toWhom: /till |ditt /,
  never: /\b(?:aldrig)\b/,
  pretext: /\b(?:sparra|last(?:s|es)? (?:ditt|konto)|bekrafta|verifiera|uppdatera)/,
  beforeName: /til|pa|fran|hos/,
  fakes: /\bfalsk[at]? /,
} as const satisfies SigninWords;
