import { useState } from 'preact/hooks';
import type { MailMessages } from '../utils/core/mail-messages.ts';
import type { PersonalMark } from '../utils/core/memory/mark.ts';
import type { Verdict } from '../utils/core/verdict/verdict.ts';
import { adviceText, reasonText } from '../utils/i18n/reason-text.ts';
import { LevelIcon } from './level-icon.tsx';
import { LinkGuard } from './link-guard.tsx';
import { MarkSign } from './mark-sign.tsx';
import { reasonsAtFirst } from './reasons-at-first.ts';

/** What the banner is given: the verdict, how it is to be shown, and what happens when the user acts. */
export interface VerdictBannerProps {
  readonly verdict: Verdict;
  readonly messages: MailMessages;
  readonly mark: PersonalMark | null;
  /** Whether a screen reader is to speak up: once per mail, not after every redraw. */
  readonly announce: boolean;
  /** The user said that this mail is fine. */
  readonly trusted: boolean;
  /** Host of a link that waits for an answer; `null` if none does. */
  readonly guardedHost: string | null;
  onTrust(trusted: boolean): void;
  onGuardAnswer(open: boolean): void;
  onHelp(): void;
  /** The details were unfolded: what is told only there can be fetched now. */
  onDetails?(): void;
  /** What to press in this mail service, once it is known. */
  readonly service?: ServiceWay | undefined;
  /** Checks the mail once more with its header lines; absent where they were read anyway. */
  readonly onCheckAgain?: (() => void) | undefined;
  /** Saves the original as a file; absent where it cannot be had. */
  readonly onSave?: (() => void) | undefined;
  /** What came of saving it. */
  readonly saved?: boolean | undefined;
}

/** What to press in a mail service to see the header lines, and to forward a mail as an attachment; empty where it is not known. */
export interface ServiceWay {
  readonly headers: string;
  readonly attach: string;
}

/** The verdict on a mail as the user meets it above the mail: headline, strongest reasons, the rest and what to do on demand. */
export function VerdictBanner(props: VerdictBannerProps) {
  const { verdict, messages, mark, trusted, guardedHost } = props;
  const [expanded, setExpanded] = useState(false);
  const unfold = () => {
    setExpanded(!expanded);
    if (!expanded) props.onDetails?.();
  };
  if (verdict.level === 'none') return null;
  const warns = verdict.level === 'fake' || verdict.level === 'suspicious';
  const loud = warns && !trusted;
  const shown = expanded ? verdict.reasons : loud ? reasonsAtFirst(verdict) : [];
  return (
    <section class={`banner ${loud ? '' : 'quiet'}`} data-level={verdict.level} aria-label={messages.banner.label}>
      <div class="head">
        <LevelIcon level={verdict.level} size={loud ? 22 : 16} />
        <div class="headline" role={props.announce ? (loud ? 'alert' : 'status') : undefined}>
          <h2>{trusted ? messages.banner.trusted : messages.headline[verdict.level]}</h2>
        </div>
        <span class="product">
          {messages.name}
          {mark && <MarkSign mark={mark} label={messages.banner.yourMark} />}
        </span>
      </div>
      {guardedHost !== null && <LinkGuard host={guardedHost} messages={messages} onAnswer={props.onGuardAnswer} />}
      {shown.length > 0 && (
        <ul class="reasons">
          {shown.map((reason) => (
            <li key={reason.id}>{reasonText(messages, reason)}</li>
          ))}
        </ul>
      )}
      {expanded && <WhatToDo {...props} />}
      <div class="actions">
        <button type="button" aria-expanded={expanded} onClick={unfold}>
          {expanded ? messages.banner.less : messages.banner.details}
        </button>
        {warns && (
          <button type="button" onClick={() => props.onTrust(!trusted)}>
            {trusted ? messages.banner.undoTrust : messages.banner.trust}
          </button>
        )}
      </div>
    </section>
  );
}

function WhatToDo(props: VerdictBannerProps) {
  const { verdict, messages } = props;
  const { advice, cut } = verdict;
  return (
    <div class="advice">
      {verdict.level === 'unclear' && <WayOut {...props} />}
      {advice.length > 0 && <h3>{messages.banner.whatToDo}</h3>}
      {advice.length + cut.length > 0 && (
        <ul>
          {advice.map((id) => (
            <li key={id}>{adviceText(messages, id, verdict)}</li>
          ))}
          {cut.length > 0 && <li>{messages.banner.cut}</li>}
        </ul>
      )}
      <ReportLinks {...props} />
    </div>
  );
}

/** What "unclear" means, where this service shows what is missing, and the way to check with it. */
function WayOut({ messages: { banner }, service, onCheckAgain }: VerdictBannerProps) {
  return (
    <>
      <p class="why">
        {banner.unclearWhy}
        {onCheckAgain && service?.headers ? ` ${service.headers}` : ''}
      </p>
      {onCheckAgain && (
        <p class="why">
          <button type="button" onClick={onCheckAgain}>
            {banner.checkAgain}
          </button>
        </p>
      )}
    </>
  );
}

/** Reports are the user's to send: the form, the original as a file, a new mail, and how this service forwards one. */
function ReportLinks({ verdict, messages: { banner }, service, onSave, saved, onHelp }: VerdictBannerProps) {
  const warns = verdict.level === 'fake' || verdict.level === 'suspicious';
  return (
    <>
      <p class="links">
        <a href={`https://www.${verdict.marketplace}/reportascam`} target="_blank" rel="noreferrer noopener">
          {banner.report}
        </a>
        {warns && onSave && (
          <button type="button" class="link" onClick={onSave}>
            {banner.saveOriginal}
          </button>
        )}
        <a href="mailto:reportascam@amazon.com">{banner.forward}</a>
        <button type="button" class="link" onClick={onHelp}>
          {banner.help}
        </button>
      </p>
      {warns && service?.attach && <p class="why">{service.attach}</p>}
      {warns && (
        <p class="why" role="status">
          {saved === undefined ? '' : saved ? banner.savedOriginal : banner.notSavedOriginal}
        </p>
      )}
    </>
  );
}
