import type { FieldWords } from '../field-words.ts';

/** Swedish words of fields in pages: names, ids and labels, lower case. Meanings: `field-words.ts`. */
export const fields = {
  password: /lösenord/,
  code: /verifieringskod/,
  card: /kortnummer/,
} as const satisfies FieldWords;
