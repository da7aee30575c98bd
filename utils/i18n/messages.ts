import type { FileProblem } from '../core/mail/files/file-problem.ts';
import type { MailMessage } from '../core/mail/message.ts';
import type { MailMessages } from '../core/mail-messages.ts';
import type { Level, LostPart } from '../core/verdict/verdict.ts';

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
