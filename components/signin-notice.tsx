import { useEffect, useRef, useState } from 'preact/hooks';
import type { SigninNoticeContent as Notice } from '../utils/core/protocol.ts';
import { LevelIcon } from './level-icon.tsx';
import { MarkSign } from './mark-sign.tsx';

const reasonsAtFirst = 3;

export interface SigninNoticeProps {
  readonly words: Notice['words'];
  readonly mark: Notice['mark'];
  /** Whether the user turned to a field that asks for a secret and has not answered yet. */
  readonly asking: boolean;
  readonly trusted: boolean;
  onAnswer(type: boolean): void;
  onTrust(trusted: boolean): void;
}

/** The banner in a page judged suspicious: headline, place, strongest reasons; and the question before the first secret is typed. */
export function SigninNotice(props: SigninNoticeProps) {
  const { words, mark, trusted } = props;
  const [expanded, setExpanded] = useState(false);
  const shown = expanded ? words.all : trusted ? [] : words.against.slice(0, reasonsAtFirst);
  return (
    <section class={`banner ${trusted ? 'quiet' : ''}`} data-level="suspicious" aria-label={words.label}>
      <div class="head">
        <LevelIcon level="suspicious" size={trusted ? 16 : 22} />
        <div class="headline" role={trusted ? 'status' : 'alert'}>
          <h2>{trusted ? words.trusted : words.headline}</h2>
          {!trusted && <span>{words.where}</span>}
        </div>
        <span class="product">
          {words.name}
          {mark && <MarkSign mark={mark} label={words.yourMark} />}
        </span>
      </div>
      {props.asking && <Question {...props} />}
      {shown.length > 0 && (
        <ul class="reasons">
          {shown.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {expanded && (
        <div class="advice">
          <h3>{words.whatToDo}</h3>
          <ul>
            {words.advice.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="actions">
        <button type="button" aria-expanded={expanded} onClick={() => setExpanded(!expanded)}>
          {expanded ? words.less : words.details}
        </button>
        <button type="button" onClick={() => props.onTrust(!trusted)}>
          {trusted ? words.undoTrust : words.trust}
        </button>
      </div>
    </section>
  );
}

/** Asks once before a secret is typed. The harmless answer has the focus, and Escape gives it. */
function Question({ words, onAnswer }: SigninNoticeProps) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Answers the question only: a dialog around it stays.
    event.preventDefault();
    onAnswer(false);
  };
  return (
    <div class="guard" role="alertdialog" aria-labelledby="guard-question" onKeyDown={pressed}>
      <p id="guard-question">{words.question}</p>
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
