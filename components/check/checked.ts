import type { AskedVerdict } from '../../utils/core/asked/asked-verdict.ts';
import type { FileProblem } from '../../utils/core/mail/files/file-problem.ts';
import type { Level, Verdict } from '../../utils/core/verdict/verdict.ts';

/** What came of one mail, or why none could be read. `file` is how it is called: a file's name, or that it was pasted. */
export type CheckedMail = { readonly id: string; readonly file: string } & (
  | { readonly kind: 'verdict'; readonly subject: string; readonly sender: string; readonly verdict: Verdict }
  | { readonly kind: 'problem'; readonly problem: FileProblem }
);

/** A file with several mails, in the order of the file. `count` = how many it will be. */
export interface CheckedGroup {
  readonly id: string;
  readonly file: string;
  readonly kind: 'group';
  readonly count: number;
  readonly mails: readonly CheckedMail[];
}

/** What came of a link, a sender or the words of a message. */
export interface CheckedAsked {
  readonly id: string;
  readonly file: string;
  readonly kind: 'asked';
  /** What was asked about, one line of it. */
  readonly asked: string;
  readonly result: AskedVerdict;
}

/** One result of the check page. */
export type Checked = CheckedMail | CheckedGroup | CheckedAsked;

/** Of a mail in a group what sorts and counts it. */
export function levelOf(mail: CheckedMail): Level | 'problem' {
  return mail.kind === 'verdict' ? mail.verdict.level : 'problem';
}
