import type { Concept } from '../../data/languages/concepts.ts';
import type { BrandHit } from '../../text/brand.ts';
import type { Disguise } from '../../text/disguise.ts';
import type { Language } from '../../text/language.ts';
import type { ConceptHits, PhraseHit } from '../../text/phrases.ts';
import type { Finding } from '../../verdict/finding.ts';
import type { SigninContext, SigninField, SigninForm, SigninPage } from '../page.ts';
import type { PartName } from '../weights.ts';
import type { Place } from './place.ts';

/** What a page asks for that is worth stealing. `account` = only the name of the account: the first of two steps. */
export type Ask = 'password' | 'otp' | 'card' | 'identity' | 'account';

/** One thing asked for, with the field that asks and where its form posts. */
export interface Asked {
  readonly ask: Ask;
  readonly field: SigninField;
  readonly action: string;
  readonly method: SigninForm['method'];
}

/** What a question about a page found. The numbers stand in the table of weights. */
export interface SigninFinding extends Finding {
  /** For a row of several parts: the names of those seen, one as often as it counts. */
  readonly parts?: readonly PartName[];
  /** Further places of the page that answer the question: the heaviest counts, the first of several. */
  readonly others?: readonly SigninFinding[];
}

/** Everything the rules may ask about a page. Each fact is computed at most once, on first use. */
export interface SigninFacts {
  readonly page: SigninPage;
  readonly context: SigninContext;
  readonly place: Place;
  /** What is asked for, in the order of the page; empty = nothing. */
  asks(): readonly Asked[];
  asked(ask: Ask): Asked | null;
  /** A line of the page in folded form; on pages of Amazon's cloud services without the names of those services. */
  fold(line: string): string;
  title(): string;
  /** Visible words, folded. */
  text(): string;
  brands(): readonly BrandHit[];
  concepts(): ConceptHits;
  /** Distinct phrases of a concept, in order. */
  phrases(concept: Concept): readonly PhraseHit[];
  /** A passage of the folded text in the page's own letters, for quoting. */
  wording(at: number, length: number): string;
  textDisguise(): Disguise;
  /** Amazon's name as the page wrote it with disguised letters, unmasked; `null` if it did not. */
  disguisedBrand(): string | null;
  language(): Language;
  /** The marketplace to name in advice, such as `amazon.de`. */
  marketplace(): string;
}
