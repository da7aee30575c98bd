import type { FileProblem } from '../core/mail/files/file-problem.ts';
import type { MailMessage } from '../core/mail/message.ts';
import type { GeneralAdvice, Level, LostPart } from '../core/verdict/verdict.ts';

/** The texts that go into every webmail page. */
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

/**
 * These and what pages, toolbar and command line say beside them. A translation is one object of this shape: the compiler proves that none is
 * missing, tests prove that every rule has a sentence and that the `{places}` agree between languages.
 */
export interface Messages extends MailMessages {
  readonly description: string;
  /** The check of pages that ask for a password, a code or a card. */
  readonly signin: {
    /** Headline of a verdict on a page. */
    readonly headline: Readonly<Record<Exclude<Level, 'unclear'>, string>>;
    /** The banner in a page judged suspicious. */
    readonly notice: {
      readonly label: string;
      /** `{host}` = where the page is. */
      readonly where: string;
      readonly question: string;
      readonly stay: string;
      readonly type: string;
      readonly trust: string;
      readonly trusted: string;
    };
    /** By rule id. `{places}` are the evidence of the rule. */
    readonly reasons: Readonly<Record<string, string>>;
    /** What the toolbar says about a tab. `{host}` = where it is. */
    readonly toolbar: Readonly<Record<'genuine' | 'panel' | 'suspicious' | 'fake' | 'blind', string>>;
    /** The page that takes the place of one judged fake. */
    readonly warning: {
      /** Of the tab; also said first. */
      readonly title: string;
      readonly lead: string;
      /** Before the host. */
      readonly where: string;
      /** `{host}` = the host in ASCII, where it differs from what is read. */
      readonly ascii: string;
      readonly claims: string;
      readonly why: string;
      readonly more: string;
      readonly leave: string;
      /** `{marketplace}` such as `amazon.de`. */
      readonly real: string;
      readonly report: string;
      readonly typed: string;
      readonly typedSteps: readonly string[];
      readonly goOn: string;
      readonly goOnText: string;
      readonly goOnButton: string;
      readonly unknown: string;
      readonly unknownText: string;
    };
  };
  /** `check-mail` and, later, the page for saved mails. */
  readonly check: {
    readonly notAboutAmazon: string;
    /** The same where a part could not be read. */
    readonly notAboutAmazonSoFar: string;
    /** Why a file gave no mail; `{file}`, `{megabytes}` = the largest that is read. */
    readonly problems: Readonly<Record<FileProblem, string>>;
    readonly score: string;
    /** `{parts}` = the kinds below, as a list. */
    readonly cut: string;
    readonly cutParts: Readonly<Record<MailMessage['body']['cut'][number], string>>;
    /** `{parts}` = the kinds below, as a list. */
    readonly lost: string;
    readonly lostParts: Readonly<Record<Exclude<LostPart, 'all'>, string>>;
    /** Where nothing of the content could be read. */
    readonly lostAll: string;
  };
  /** The entry for links in the browser's own menu. */
  readonly checkLink: string;
  /** Where mail services show what cannot be read in their pages, by the id of the client. State of November 2026. */
  readonly services: Readonly<Record<string, ServiceSteps>>;
}

/** What to press in one mail service. */
export interface ServiceSteps {
  /** Where it shows the header lines of an open mail; absent where they are read anyway. */
  readonly headers?: string;
  /** How it forwards a mail as an attachment; absent where no way is known. */
  readonly attach?: string;
}
