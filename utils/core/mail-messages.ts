import type { GeneralAdvice, Level } from './verdict/verdict.ts';

/** The texts that a webmail page shows, in one language: the worker sends them, so that a page has no others. */
export interface MailMessages {
  /** Primary subtag of BCP 47. */
  readonly language: string;
  readonly name: string;
  readonly banner: {
    /** Name of the region for screen readers. */
    readonly label: string;
    readonly details: string;
    readonly less: string;
    readonly whatToDo: string;
    readonly couldNotCheck: string;
    /** The page could not be understood, so there is nothing to judge. */
    readonly couldNotRead: string;
    /** Button: this mail is fine by me. */
    readonly trust: string;
    readonly undoTrust: string;
    /** Headline after the user said so. */
    readonly trusted: string;
    readonly report: string;
    readonly forward: string;
    readonly help: string;
    readonly yourMark: string;
    /** What "unclear" means, with the details. */
    readonly unclearWhy: string;
    /** Button: check this mail once more, with its header lines. */
    readonly checkAgain: string;
    /** Button: save the original as a file; `saved` and `notSaved` are what came of it. */
    readonly saveOriginal: string;
    readonly savedOriginal: string;
    readonly notSavedOriginal: string;
    readonly cut: string;
    /** `{host}` = where the link leads. */
    readonly guardQuestion: string;
    readonly guardStay: string;
    readonly guardOpen: string;
    /** Tooltip of the mark in the message list, by level. */
    readonly listMark: Readonly<Record<'fake' | 'suspicious', string>>;
  };
  /** Of `consumer-advice`: `{name}` and `{address}` of who collects fakes in the reader's country. */
  readonly advice: Readonly<Record<GeneralAdvice | 'consumer-advice', string>>;
  readonly headline: Readonly<Record<Exclude<Level, 'none'>, string>>;
  /** By rule id. `{places}` are the evidence of the rule. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Stands for the text of a link that is nothing but a picture. */
  readonly picture: string;
}
