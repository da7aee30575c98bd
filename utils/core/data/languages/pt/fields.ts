import type { FieldWords } from '../field-words.ts';

/** Portuguese words of fields in pages: names, ids and labels, lower case. Meanings: `field-words.ts`. */
export const fields = {
  password: /senha\b/,
  identity: /\bcpf\b/,
  puzzle: /nascimento/,
  account: /usu[aá]rio/,
} as const satisfies FieldWords;
