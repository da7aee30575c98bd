/** What a word does in an expression of time. */
export type WordRole =
  | 'today'
  | 'tonight'
  | 'tomorrow'
  | 'overmorrow'
  | 'yesterday'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  /** Before a span: "noch 3 Tage", "in 3 days", 「あと3日」. */
  | 'remaining'
  /** After a span: "3 days left", 「3日後」. */
  | 'left'
  | 'opens'
  | 'closes'
  /** Between two dates. */
  | 'to'
  /** Before an hour without unit: "alle 17", "um 17". */
  | 'at'
  /** After an hour: "17 Uhr", "17 h". */
  | 'clock'
  | 'half'
  | 'noon'
  | 'midnight'
  | 'am'
  | 'pm'
  /** What a date may be for that is no end of a survey: a payout, a premiere, a draw, a voucher. */
  | 'other'
  /** Those of `closes` that also stand on vouchers, films and contracts: "valid until". */
  | 'lasting'
  | 'filler'
  /** Makes the date uncertain ("around", "before", "working days", "next Friday"): what stands there is shown, never computed. */
  | 'vague';

/**
 * The words of one language. All lower case, without accents, NFKC, typographic apostrophes as `'`, hyphens between letters as a space;
 * entries are separated by commas and may consist of several words. The longest entry that fits wins.
 */
export interface DateLanguage {
  /** ISO 639-1. */
  readonly code: string;
  /** Twelve entries from January, alternatives separated by `|`. */
  readonly months: string;
  /** Seven entries from Sunday, alternatives separated by `|`. */
  readonly weekdays: string;
  /** Number words as `word=7`. */
  readonly numbers: string;
  /** Phrases that name a time zone as `phrase=IANA name`, or `phrase=cet` for an abbreviation that the reader knows. */
  readonly zones: string;
  readonly words: Readonly<Partial<Record<WordRole, string>>>;
  /** How 03/04 is read. `unclear`: people of this language read it either way. */
  readonly slashes: 'day-first' | 'month-first' | 'unclear';
  /** Whether 5:30 without am or pm is half past five in the morning for sure. */
  readonly hours: 24 | 12;
  /** Whether roles stand behind the date (「12月12日まで」) and words are not separated by spaces. */
  readonly postpositions: boolean;
}
