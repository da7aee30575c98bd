import type { Verdict } from '../../utils/core/verdict/verdict.ts';
import { format } from '../../utils/i18n/format.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { adviceText, fileHeadline, lostText, reasonText } from '../../utils/i18n/reason-text.ts';
import { LevelIcon } from '../level-icon.tsx';

/** What came of one file. */
export type CheckedFile = { readonly id: string; readonly file: string } & (
  | { readonly kind: 'verdict'; readonly subject: string; readonly sender: string; readonly verdict: Verdict }
  | { readonly kind: 'problem'; readonly problem: 'empty' | 'not-a-mail' | 'too-large' | 'cannot-open' | 'outlook' }
);

interface Props {
  readonly texts: PageMessages;
  readonly messages: Messages;
  readonly checked: CheckedFile;
  readonly megabytes: number;
}

/** One checked file: the verdict with all its reasons and what to do, or the one sentence why it could not be read. */
export function VerdictCard({ texts, messages, checked, megabytes }: Props) {
  if (checked.kind === 'problem') {
    return <li class="card problem-card">{problemText(texts, messages, checked.problem, checked.file, megabytes)}</li>;
  }
  const { verdict, subject, sender, file, id } = checked;
  const words = texts.checkPage;
  const lost = lostText(messages, verdict.lost);
  return (
    <li class="card" data-level={verdict.level} aria-labelledby={`verdict-${id}`}>
      <p class="small soft">{file}</p>
      <h3 id={`verdict-${id}`}>
        {verdict.level !== 'none' && <LevelIcon level={verdict.level} />}
        <span>{fileHeadline(messages, verdict)}</span>
      </h3>
      <p class="mail">
        <bdi>{subject === '' ? words.noSubject : subject}</bdi>
        <span class="small soft">
          <bdi>{format(words.from, { sender: sender === '' ? words.noSender : sender })}</bdi>
        </span>
      </p>
      {lost !== null ? <p>{lost}</p> : verdict.level === 'unclear' && <p>{messages.banner.unclearWhy}</p>}
      {verdict.reasons.length > 0 && (
        <>
          <h4>{words.reasons}</h4>
          <ul>
            {verdict.reasons.map((reason) => (
              <li key={reason.id}>{reasonText(messages, reason)}</li>
            ))}
          </ul>
        </>
      )}
      {verdict.advice.length > 0 && (
        <>
          <h4>{messages.banner.whatToDo}</h4>
          <ul>
            {verdict.advice.map((advice) => (
              <li key={advice}>{adviceText(messages, advice, verdict)}</li>
            ))}
          </ul>
        </>
      )}
      {verdict.cut.length > 0 && <p class="small soft">{format(messages.check.cut, { parts: verdict.cut.join(', ') })}</p>}
    </li>
  );
}

type Problem = (CheckedFile & { kind: 'problem' })['problem'];

function problemText(texts: PageMessages, messages: Messages, problem: Problem, file: string, megabytes: number): string {
  const sentences: Record<Problem, string> = {
    empty: messages.check.empty,
    'not-a-mail': messages.check.notAMail,
    'too-large': messages.check.tooLarge,
    'cannot-open': messages.check.cannotOpen,
    outlook: texts.checkPage.outlook,
  };
  return format(sentences[problem], { file, megabytes: String(megabytes) });
}
