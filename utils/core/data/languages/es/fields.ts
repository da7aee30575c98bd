import type { FieldWords } from '../field-words.ts';

/** Spanish words of fields in pages: names, ids and labels, lower case. Meanings: `field-words.ts`. */
export const fields = {
  password: /contrase/,
  code: /c[oó]digo.{0,4}(?:de.)?(?:verif|seguri|segura|sms|confirm)/,
  card: /n[uú]mero.{0,4}(?:de.|del.|da.|do.)?(?:la.)?(?:tarjeta|cart[aã]o|carte)/,
  identity: /\bdni\b/,
  puzzle: /nacimiento/,
  account: /usuario|correo/,
} as const satisfies FieldWords;
