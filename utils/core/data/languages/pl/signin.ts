import type { SigninWords } from '../signin-words.ts';

/** Polish words of pages that ask for a password, a code or a card. Meanings: `signin-words.ts`. */
export const signin = {
  common: 'logowanie zaloguj sie weryfikacja platnosc',
  secret: /haslo/,
  secretOf: /haslo/,
  toWhom: /konta |do konta /,
  never: /\b(?:nigdy)\b/,
  pretext: /\b(?:zablokowan|zawieszon|zweryfikuj|potwierd|zaktualizuj)/,
  customer: /kliencie/,
  fakes: /\bfalsz/,
} as const satisfies SigninWords;
