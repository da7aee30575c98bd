import type { FieldWords } from '../field-words.ts';

/** Dutch words of fields in pages: names, ids and labels, lower case. Meanings: `field-words.ts`. */
export const fields = {
  password: /wachtwoord/,
  code: /verificatiecode/,
  card: /kaartnummer/,
} as const satisfies FieldWords;
