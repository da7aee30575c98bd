import { useEffect, useRef } from 'preact/hooks';
import type { PersonalMark } from '../../utils/core/memory/mark.ts';
import type { Reason, Verdict } from '../../utils/core/verdict/verdict.ts';
import { format } from '../../utils/i18n/format.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import { signinReasonText } from '../../utils/i18n/signin-reason-text.ts';
import { LevelIcon } from '../level-icon.tsx';
import { MarkSign } from '../mark-sign.tsx';
import { reasonsAtFirst } from '../reasons-at-first.ts';
import { WarnedHost, type WarnedPlace } from './warned-host.tsx';

export interface WarningViewProps {
  readonly messages: Messages;
  readonly place: WarnedPlace;
  readonly verdict: Verdict;
  /** Shows who speaks here: pages that frighten people are imitated too. `null` = none was picked. */
  readonly mark: PersonalMark | null;
  onLeave(): void;
  onContinue(): void;
}

/** What stands in the place of a page judged fake: where it really is, why it was stopped, one big way back, a modest way on. */
export function WarningView(props: WarningViewProps) {
  const { messages, place, verdict } = props;
  const words = messages.signin.warning;
  const { marketplace } = verdict;
  const leave = useRef<HTMLButtonElement>(null);
  // Whoever was typing has keys on the way: what Enter or the space bar sets off must be the harmless thing.
  // In a small window the button is far down: what is on the screen stays the top, which says what this is.
  useEffect(() => leave.current?.focus({ preventScroll: true }), []);
  const against = verdict.reasons.filter(({ points }) => points > 0);
  const atFirst = reasonsAtFirst(verdict);
  const sentences = (reasons: readonly Reason[]) => (
    <ul>
      {reasons.map((reason) => (
        <li key={reason.id}>{signinReasonText(messages, reason)}</li>
      ))}
    </ul>
  );
  return (
    <div class="warning" data-level="fake">
      <Speaker {...props} />
      <div class="head" role="alert">
        <LevelIcon level="fake" size={44} />
        <h1>{words.title}</h1>
      </div>
      <p>{words.lead}</p>
      <section class="where">
        <p>{words.claims}</p>
        <p>{words.where}</p>
        <WarnedHost place={place} messages={messages} />
      </section>
      <h2>{words.why}</h2>
      {sentences(atFirst)}
      <div class="buttons">
        <button type="button" class="strong big" ref={leave} onClick={props.onLeave}>
          {words.leave}
        </button>
        <a class="button big" href={`https://www.${marketplace}/`} rel="noreferrer">
          {format(words.real, { marketplace })}
        </a>
      </div>
      <AlreadyTyped {...props} />
      <p>
        <a href={`https://www.${marketplace}/reportascam`} target="_blank" rel="noreferrer noopener">
          {words.report}
        </a>
      </p>
      {against.length > atFirst.length && (
        <details>
          <summary>{words.more}</summary>
          {sentences(against)}
        </details>
      )}
      <WayOn {...props} />
    </div>
  );
}

function Speaker({ messages, mark }: WarningViewProps) {
  return (
    <p class="speaker">
      <img src="/icon/on.svg" alt="" width={24} height={24} />
      {messages.name}
      {mark && <MarkSign mark={mark} label={messages.banner.yourMark} size={24} />}
    </p>
  );
}

/** What to do if the password is typed already. */
function AlreadyTyped({ messages, verdict: { marketplace } }: WarningViewProps) {
  const words = messages.signin.warning;
  return (
    <section class="notice">
      <h2>{words.typed}</h2>
      <ol>
        {words.typedSteps.map((step) => (
          <li key={step}>{format(step, { marketplace })}</li>
        ))}
      </ol>
    </section>
  );
}

/** Small and folded away: for the rare page that is wronged. */
function WayOn({ messages, place, onContinue }: WarningViewProps) {
  const words = messages.signin.warning;
  const host = place.unicode;
  return (
    <details class="way-on">
      <summary>{words.goOn}</summary>
      <p>{format(words.goOnText, { host })}</p>
      <button type="button" class="plain" onClick={onContinue}>
        {format(words.goOnButton, { host })}
      </button>
    </details>
  );
}

/** The page without a warning of its own: opened by hand, or after the browser was restarted. */
export function NoWarning({ messages }: { messages: Messages }) {
  const { unknown, unknownText } = messages.signin.warning;
  return (
    <>
      <h1>{unknown}</h1>
      <p>{unknownText}</p>
    </>
  );
}
