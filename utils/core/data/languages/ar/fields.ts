import type { FieldWords } from '../field-words.ts';

/** Arabic words of fields in pages: names, ids and labels, lower case. Meanings: `field-words.ts`. */
export const fields = {
  password: /كلمة (?:المرور|السر)/,
  code: /رمز التحقق/,
  card: /رقم البطاقة/,
} as const satisfies FieldWords;
