import type { FieldWords } from '../field-words.ts';

/** French words of fields in pages: names, ids and labels, lower case. Meanings: `field-words.ts`. */
export const fields = {
  password: /mot ?de ?passe/,
  code: /code.{0,4}(?:de.)?(?:v[ée]rif|s[ée]curi|confirm|sms)/,
  card: /num[eé]ro.{0,4}(?:de.)?carte/,
  puzzle: /naissance/,
  account: /courriel/,
} as const satisfies FieldWords;
