import type { FieldWords } from '../field-words.ts';

/** Chinese words of fields in pages: names, ids and labels, lower case. Meanings: `field-words.ts`. */
export const fields = {
  password: /密码/,
  card: /卡号/,
} as const satisfies FieldWords;
