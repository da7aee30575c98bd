import type { FieldWords } from '../field-words.ts';

/** Japanese words of fields in pages: names, ids and labels, lower case. Meanings: `field-words.ts`. */
export const fields = {
  password: /パスワード/,
  code: /認証コード|確認コード|ワンタイム|セキュリティコード/,
  card: /カード番号/,
  identity: /口座番号|マイナンバー|暗証番号/,
  account: /メール/,
} as const satisfies FieldWords;
