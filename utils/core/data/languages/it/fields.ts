import type { FieldWords } from '../field-words.ts';

/** Italian words of fields in pages: names, ids and labels, lower case. Meanings: `field-words.ts`. */
export const fields = {
  password: /parola/,
  code: /codice.{0,4}(?:di.)?(?:verif|sicur|sms)/,
  card: /numero.{0,4}carta/,
  account: /utente/,
} as const satisfies FieldWords;
