import type { FieldWords } from '../field-words.ts';

/** Turkish words of fields in pages: names, ids and labels, lower case. Meanings: `field-words.ts`. */
export const fields = {
  password: /şifre/,
  code: /doğrulama kodu/,
  card: /kart numaras/,
  identity: /kimlik no/,
} as const satisfies FieldWords;
