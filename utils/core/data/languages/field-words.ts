/**
 * The words by which a field presents itself, in one language: in names, ids and labels of kits and honest pages, lower case, with accents
 * (checked 2026-11). Alternatives without a group around them.
 */
export interface FieldWords {
  readonly password?: RegExp;
  /** A code that is used once. */
  readonly code?: RegExp;
  readonly card?: RegExp;
  /** What proves who somebody is, and accounts at banks. */
  readonly identity?: RegExp;
  /** Letters to copy from a picture, hints and questions: nothing worth stealing, whatever else the name says. */
  readonly puzzle?: RegExp;
  readonly account?: RegExp;
}
