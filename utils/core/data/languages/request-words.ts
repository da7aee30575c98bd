import type { PhraseLanguage } from './concepts.ts';

/**
 * The words with which one language asks for what nobody should send, all folded (see `fold`). A request is one of the secrets and an asking
 * word in one sentence, without a word that takes it back ("we never ask for your password", "no credit card needed").
 */
export interface RequestWords {
  readonly language: PhraseLanguage;
  /** What opens an account or proves an identity, separated by commas; `*` stands for any ending. */
  readonly credentials: string;
  /** What moves money, likewise. */
  readonly payment: string;
  /** Beginnings of words that ask: enter, send, confirm, need. */
  readonly asking: RegExp;
  /** Ends right before the secret: it is what the reader is to sign in with. `null` where the language has no such words. */
  readonly using: RegExp | null;
  /** Somebody else did: what he used is not asked for. `null` where the language has no such words. */
  readonly stranger: RegExp | null;
  /** Takes a request back wherever it stands in the sentence. `null` where the language has no such word. */
  readonly never: RegExp | null;
  /** Takes it back where it stands shortly before the secret. */
  readonly without: RegExp | null;
  /** Warns of giving the secret away, or tells of it. */
  readonly warning: RegExp;
  /** A sentence with all of these tells what was asked of somebody, or what somebody gave away. */
  readonly told?: readonly RegExp[];
}
