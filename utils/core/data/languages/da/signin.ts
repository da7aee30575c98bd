import type { SigninWords } from '../signin-words.ts';

/** Danish words of pages that ask for a password, a code or a card. Meanings: `signin-words.ts`. */
export const signin = {
  common: 'innhold',
  fakes: /\bnatfiske/,
} as const satisfies SigninWords;
