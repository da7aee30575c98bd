import type { FieldWords } from '../field-words.ts';

/** Polish words of fields in pages: names, ids and labels, lower case. Meanings: `field-words.ts`. */
export const fields = {
  password: /hasło/,
  code: /kod weryfikacyjny/,
  card: /num[ea]r karty/,
  identity: /\bpesel\b/,
} as const satisfies FieldWords;
