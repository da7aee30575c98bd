import type { Advice, Level } from '../core/verdict/verdict.ts';

/**
 * All texts of one language. A translation is one object of this shape: the compiler proves that none is missing,
 * tests prove that every rule has a sentence and that the `{places}` agree between languages.
 */
export interface Messages {
  /** Primary subtag of BCP 47. */
  readonly language: string;
  readonly name: string;
  readonly description: string;
  readonly headline: Readonly<Record<Exclude<Level, 'none'>, string>>;
  readonly banner: {
    /** Name of the region for screen readers. */
    readonly label: string;
    readonly details: string;
    readonly less: string;
    readonly whatToDo: string;
    readonly couldNotCheck: string;
    /** Button: this mail is fine by me. */
    readonly trust: string;
    readonly undoTrust: string;
    /** Headline after the user said so. */
    readonly trusted: string;
    readonly report: string;
    readonly forward: string;
    readonly help: string;
    readonly yourMark: string;
    readonly cut: string;
    /** `{host}` = where the link leads. */
    readonly guardQuestion: string;
    readonly guardStay: string;
    readonly guardOpen: string;
    /** Tooltip of the mark in the message list, by level. */
    readonly listMark: Readonly<Record<'fake' | 'suspicious', string>>;
  };
  readonly advice: Readonly<Record<Advice, string>>;
  /** By rule id. `{places}` are the evidence of the rule. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Stands for the text of a link that is nothing but a picture. */
  readonly picture: string;
  /** `check-mail` and, later, the page for saved mails. */
  readonly check: {
    readonly notAboutAmazon: string;
    readonly empty: string;
    readonly notAMail: string;
    readonly tooLarge: string;
    readonly cannotOpen: string;
    readonly score: string;
    readonly cut: string;
  };
}
