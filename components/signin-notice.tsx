import { useEffect, useRef, useState } from 'preact/hooks';
import type { PersonalMark } from '../utils/core/memory/mark.ts';
import type { Verdict } from '../utils/core/verdict/verdict.ts';
import { format } from '../utils/i18n/format.ts';
import type { Messages } from '../utils/i18n/messages.ts';
import { adviceText } from '../utils/i18n/reason-text.ts';
import { signinReasonText } from '../utils/i18n/signin-reason-text.ts';
import { LevelIcon } from './level-icon.tsx';
import { MarkSign } from './mark-sign.tsx';

const reasonsAtFirst = 3;

export interface SigninNoticeProps {
  readonly verdict: Verdict;
  /** Where the page is, for reading. */
  readonly host: string;
  readonly messages: Messages;
  readonly mark: PersonalMark | null;
  /** Whether the user turned to a field that asks for a secret and has not answered yet. */
  readonly asking: boolean;
  readonly trusted: boolean;
  onAnswer(type: boolean): void;
  onTrust(trusted: boolean): void;
}

/** The banner in a page judged suspicious: headline, place, strongest reasons; and the question before the first secret is typed. */
export function SigninNotice(props: SigninNoticeProps) {
  const { verdict, host, messages, mark, trusted } = props;
  const [expanded, setExpanded] = useState(false);
  const words = messages.signin.notice;
  const against = verdict.reasons.filter(({ points }) => points > 0);
  const shown = expanded ? verdict.reasons : trusted ? [] : against.slice(0, reasonsAtFirst);
  return (
    <section class={`banner ${trusted ? 'quiet' : ''}`} data-level="suspicious" aria-label={words.label}>
      <div class="head">
        <LevelIcon level="suspicious" size={trusted ? 16 : 22} />
        <div class="headline" role={trusted ? 'status' : 'alert'}>
          <h2>{trusted ? format(words.trusted, { host }) : messages.signin.headline.suspicious}</h2>
          {!trusted && <span>{format(words.where, { host })}</span>}
        </div>
        <span class="product">
          {messages.name}
          {mark && <MarkSign mark={mark} label={messages.banner.yourMark} />}
        </span>
      </div>
      {props.asking && <Question {...props} />}
      {shown.length > 0 && (
        <ul class="reasons">
          {shown.map((reason) => (
            <li key={reason.id}>{signinReasonText(messages, reason)}</li>
          ))}
        </ul>
      )}
      {expanded && (
        <div class="advice">
          <h3>{messages.banner.whatToDo}</h3>
          <ul>
            {verdict.advice.map((id) => (
              <li key={id}>{adviceText(messages, id, verdict)}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="actions">
        <button type="button" aria-expanded={expanded} onClick={() => setExpanded(!expanded)}>
          {expanded ? messages.banner.less : messages.banner.details}
        </button>
        <button type="button" onClick={() => props.onTrust(!trusted)}>
          {trusted ? messages.banner.undoTrust : words.trust}
        </button>
      </div>
    </section>
  );
}

/** Asks once before a secret is typed. The harmless answer has the focus, and Escape gives it. */
function Question({ host, messages, onAnswer }: SigninNoticeProps) {
  const words = messages.signin.notice;
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onAnswer(false);
  };
  return (
    <div class="guard" role="alertdialog" aria-labelledby="guard-question" onKeyDown={pressed}>
      <p id="guard-question">{format(words.question, { host })}</p>
      <div class="buttons">
        <button type="button" class="main" ref={stay} onClick={() => onAnswer(false)}>
          {words.stay}
        </button>
        <button type="button" onClick={() => onAnswer(true)}>
          {words.type}
        </button>
      </div>
    </div>
  );
}
