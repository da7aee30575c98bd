import type { SigninWords } from '../signin-words.ts';

/** Hindi words of pages that ask for a password, a code or a card. Meanings: `signin-words.ts`. */
export const signin = {
  commonRun: /साइन इन|लॉगिन|खाता/,
  pretext: /निलंबित|सत्यापित|अपडेट/,
  payAccounts: /खाता|बैलेंस/,
} as const satisfies SigninWords;
