import type { FieldWords } from '../field-words.ts';

/** German words of fields in pages: names, ids and labels, lower case. Meanings: `field-words.ts`. */
export const fields = {
  password: /passwort|kennwort/,
  code: /(?:best.tigungs|verifizierungs|sicherheits|sms.?|freigabe)code|\b(?:sms|photo|push|mobile)?tan\b/,
  card: /karten.?(?:nummer|inhaber|pr)|kreditkarte|ablaufdatum|g[uü]ltig bis/,
  identity: /ausweis(?:nummer)?|steuer.?(?:id|nummer)/,
  puzzle: /geburt|gutschein/,
  account: /benutzer|telefon/,
} as const satisfies FieldWords;
