import type { FieldWords } from '../field-words.ts';

/** Hindi words of fields in pages: names, ids and labels, lower case. Meanings: `field-words.ts`. */
export const fields = {
  password: /पासवर्ड/,
  code: /ओटीपी/,
  card: /कार्ड (?:नंबर|संख्या)|सीवीवी/,
  identity: /aadhaa?r|\bupi pin|आधार/,
} as const satisfies FieldWords;
