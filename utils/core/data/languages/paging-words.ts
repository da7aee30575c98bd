/** What a portal writes on the ways to the rest of a list, and before a clock, in one language; case is ignored. Alternatives without a group around them. */
export interface PagingWords {
  /** Leads to the next page. */
  readonly next?: RegExp;
  /** Loads more; `moreAnywhere`: where words have no borders. */
  readonly more?: RegExp;
  readonly moreAnywhere?: RegExp;
  /** How every word of these begins. */
  readonly lead?: RegExp;
  /** Before the number of a page, in an address. */
  readonly page?: RegExp;
  /** The label of a countdown. */
  readonly timeLeft?: RegExp;
}
