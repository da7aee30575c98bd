import type { SigninWords } from '../signin-words.ts';

/** Turkish words of pages that ask for a password, a code or a card. Meanings: `signin-words.ts`. */
export const signin = {
  common: 'giris yap yapin hesap hesabim hesabiniz uyelik guvenlik dogrulama odeme',
  ownAccount: /hesap/,
  secret: /sifre(?:si|niz)?/,
  never: /\b(?:asla)\b/,
  pretext: /\b(?:askiya al|kilitlen|dogrula|onayla|guncelle)/,
  fakes: /\bsahte /,
} as const satisfies SigninWords;
