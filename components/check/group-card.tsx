import { useState } from 'preact/hooks';
import type { Level } from '../../utils/core/verdict/verdict.ts';
import { format } from '../../utils/i18n/format.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import type { PageMessages } from '../../utils/i18n/pages/messages.ts';
import { fileHeadline } from '../../utils/i18n/reason-text.ts';
import { LevelIcon } from '../level-icon.tsx';
import { type CheckedGroup, type CheckedMail, levelOf } from './checked.ts';
import { VerdictBody } from './verdict-body.tsx';
import { fileProblemText } from './verdict-card.tsx';

interface Props {
  readonly texts: PageMessages;
  readonly messages: Messages;
  readonly group: CheckedGroup;
  readonly megabytes: number;
}

/** From the worst to those that are nobody's concern; what could not be read stands behind the warnings. */
const order = ['fake', 'suspicious', 'problem', 'unclear', 'clear'] as const satisfies readonly (Level | 'problem')[];

/** A file with several mails: how many of each kind, and a line for each that unfolds to its verdict, the worst first. */
export function GroupCard({ texts, messages, group, megabytes }: Props) {
  const { group: words } = texts.checkPage;
  const [all, setAll] = useState(false);
  const of = (level: Level | 'problem') => group.mails.filter((mail) => levelOf(mail) === level);
  const others = of('none');
  const shown = [...order.flatMap(of), ...(all ? others : [])];
  const counts = ([...order, 'none'] as const).map((level) => [level, of(level).length] as const).filter(([, count]) => count > 0);
  return (
    <li class="card group-card" aria-labelledby={`group-${group.id}`}>
      <h3 id={`group-${group.id}`}>
        <bdi>{group.file}</bdi>
      </h3>
      <p class="counts">
        {counts.map(([level, count]) => (
          <span key={level} data-level={level}>
            {format(words.counts[level], { count: String(count) })}
          </span>
        ))}
      </p>
      {shown.length > 0 && (
        <ul class="mails">
          {shown.map((mail) => (
            <MailRow key={mail.id} texts={texts} messages={messages} mail={mail} megabytes={megabytes} />
          ))}
        </ul>
      )}
      {others.length > 0 && !all && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {format(words.others, { count: String(others.length) })}
        </button>
      )}
    </li>
  );
}

type RowProps = Omit<Props, 'group'> & { readonly mail: CheckedMail };

/** The verdict below a line is drawn only while it is open: a mailbox has hundreds. */
function MailRow({ texts, messages, mail, megabytes }: RowProps) {
  const [open, setOpen] = useState(false);
  if (mail.kind === 'problem') return <li class="mail-problem">{fileProblemText(messages, mail, megabytes)}</li>;
  const { checkPage: words } = texts;
  const { verdict, subject, sender, file } = mail;
  return (
    <li data-level={verdict.level}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {verdict.level !== 'none' && <LevelIcon level={verdict.level} size={16} />}
          <span class="row-level">{words.group.levels[verdict.level]}</span>
          <bdi class="row-subject">{subject === '' ? words.noSubject : subject}</bdi>
          <bdi class="row-sender small soft">{format(words.from, { sender: sender === '' ? words.noSender : sender })}</bdi>
        </summary>
        {open && (
          <div class="row-body">
            <p class="small soft">{file}</p>
            <h4>{fileHeadline(messages, verdict)}</h4>
            <VerdictBody texts={texts} messages={messages} verdict={verdict} below="h4" />
          </div>
        )}
      </details>
    </li>
  );
}
