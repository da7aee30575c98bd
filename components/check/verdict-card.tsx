import { format } from '../../utils/i18n/format.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { fileHeadline } from '../../utils/i18n/reason-text.ts';
import { LevelIcon } from '../level-icon.tsx';
import type { CheckedMail } from './checked.ts';
import { VerdictBody } from './verdict-body.tsx';

interface Props {
  readonly texts: PageMessages;
  readonly messages: Messages;
  readonly checked: CheckedMail;
  readonly megabytes: number;
}

/** One checked mail: the verdict with all its reasons and what to do, or the one sentence why it could not be read. */
export function VerdictCard({ texts, messages, checked, megabytes }: Props) {
  if (checked.kind === 'problem') {
    return <li class="card problem-card">{fileProblemText(messages, checked, megabytes)}</li>;
  }
  const { verdict, subject, sender, file, id } = checked;
  const words = texts.checkPage;
  return (
    <li class="card" data-level={verdict.level} aria-labelledby={`verdict-${id}`}>
      <p class="small soft">{file}</p>
      <h3 id={`verdict-${id}`} tabIndex={-1}>
        {verdict.level !== 'none' && <LevelIcon level={verdict.level} />}
        <span>{fileHeadline(messages, verdict)}</span>
      </h3>
      <p class="mail">
        <bdi>{subject === '' ? words.noSubject : subject}</bdi>
        <span class="small soft">
          <bdi>{format(words.from, { sender: sender === '' ? words.noSender : sender })}</bdi>
        </span>
      </p>
      <VerdictBody texts={texts} messages={messages} verdict={verdict} below="h3" />
    </li>
  );
}

/** The one sentence about a file, or a part of one, that gave no mail. */
export function fileProblemText(
  messages: Messages,
  { problem, file }: CheckedMail & { readonly kind: 'problem' },
  megabytes: number,
): string {
  return format(messages.check.problems[problem], { file, megabytes: String(megabytes) });
}
