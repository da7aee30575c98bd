import { useState } from 'preact/hooks';
import type { Level, Verdict } from '../../utils/core/verdict/verdict.ts';
import { format } from '../../utils/i18n/format.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { adviceText, reasonText } from '../../utils/i18n/reason-text.ts';
import { signinReasonText } from '../../utils/i18n/signin-reason-text.ts';
import { LevelIcon } from '../level-icon.tsx';
import { reasonsAtFirst } from '../reasons-at-first.ts';
import type { OwnOffer, ProtectionView } from './view.ts';

interface Props {
  readonly view: ProtectionView;
  readonly texts: PopupMessages;
  readonly messages: Messages;
  /** Whether the sign-in check is off, so that it is offered. */
  readonly signinOff: boolean;
  /** `null` where the tab shows no page that can be looked into. */
  readonly check: { readonly running: boolean; start(): void } | null;
  /** `null` where nothing is offered. */
  readonly own: OwnOffer | null;
  /** Takes the offer. */
  checkHere(): void;
  turnOn(): void;
  /** Asks the browser for the mail pages. */
  allowMail(): void;
  copy(report: string): Promise<void>;
}

/** The protection of the current tab: this mail, this page, with the same reasons as the banner; what is off, and how to switch it on. */
export function Protection({ view, texts, messages, signinOff, check, own, checkHere, turnOn, allowMail, copy }: Props) {
  const words = texts.protection;
  const level = levelOf(view);
  return (
    <section class="protection" data-level={level} aria-label={words.label}>
      <div class="protection-line">
        {level !== 'none' && <LevelIcon level={level} size={20} />}
        <div class="protection-text" role="status">
          {view.kind === 'verdict' && <VerdictLines view={view} texts={texts} messages={messages} />}
          {view.kind === 'blind' && <p>{format(words.blind, { client: view.client })}</p>}
          {view.kind === 'client' && <p>{format(view.off ? words.clientOff : words.noMail, { client: view.client })}</p>}
          {view.kind === 'own-other' && <p>{format(words.ownOther, { client: view.client, host: view.host })}</p>}
          {view.kind === 'no-access' && <p>{words.noAccess}</p>}
          {view.kind === 'page' && <p>{words.noPage}</p>}
          {view.kind === 'cannot-check' && <p>{words.cannotCheck}</p>}
        </div>
      </div>
      {view.kind === 'verdict' && <Reasons view={view} texts={texts} messages={messages} />}
      {view.kind === 'blind' && view.report !== null && <Report report={view.report} texts={texts} copy={copy} />}
      {own !== null && <Offer offer={own} texts={texts} checkHere={checkHere} />}
      <div class="protection-actions">
        {view.kind === 'no-access' && (
          <button type="button" onClick={allowMail}>
            {words.allowMail}
          </button>
        )}
        {check !== null && (
          <button type="button" disabled={check.running} onClick={() => check.start()}>
            {check.running ? words.checking : words.checkPage}
          </button>
        )}
        {signinOff && (
          <span class="offer">
            <span>{words.signinOff}</span>
            <button type="button" onClick={turnOn}>
              {words.turnOn}
            </button>
          </span>
        )}
      </div>
    </section>
  );
}

/** One click, one permission for exactly this host; then what came of it. */
function Offer({ offer: { client, host, state }, texts, checkHere }: { offer: OwnOffer; texts: PopupMessages; checkHere: () => void }) {
  const words = texts.protection.own;
  return (
    <div class="own-offer" role="status">
      <p>{format(words[state === 'asking' ? 'offered' : state], { client, host })}</p>
      {(state === 'offered' || state === 'asking') && (
        <button type="button" disabled={state === 'asking'} onClick={checkHere}>
          {words.checkHere}
        </button>
      )}
    </div>
  );
}

function levelOf(view: ProtectionView): Level {
  if (view.kind === 'verdict') return view.verdict.level;
  return view.kind === 'blind' || view.kind === 'no-access' ? 'suspicious' : 'none';
}

type VerdictView = ProtectionView & { readonly kind: 'verdict' };

function VerdictLines({ view, texts, messages }: { view: VerdictView; texts: PopupMessages; messages: Messages }) {
  const words = texts.protection;
  return (
    <>
      <p class="headline">{view.of === 'mail' ? mailHeadline(view.verdict, messages) : pageHeadline(view.verdict, messages)}</p>
      <p class="small soft">
        <bdi>{view.of === 'mail' ? format(words.mail, { who: view.who }) : format(words.page, { host: view.who })}</bdi>
      </p>
    </>
  );
}

function mailHeadline({ level }: Verdict, { check, headline }: Messages): string {
  return level === 'none' ? check.notAboutAmazon : headline[level];
}

/** No page is ever `unclear`; one that were would have nothing to be told. */
function pageHeadline({ level }: Verdict, { signin }: Messages): string {
  return signin.headline[level === 'unclear' ? 'none' : level];
}

/** Reasons of a warning stand there at once, three of them; all others and the advice on demand. */
function Reasons({ view, texts, messages }: { view: VerdictView; texts: PopupMessages; messages: Messages }) {
  const [open, setOpen] = useState(false);
  const { verdict } = view;
  const reasonWords = view.of === 'mail' ? reasonText : signinReasonText;
  const warns = verdict.level === 'fake' || verdict.level === 'suspicious';
  const shown = open ? verdict.reasons : warns ? reasonsAtFirst(verdict) : [];
  if (verdict.reasons.length === 0 && verdict.advice.length === 0) return null;
  return (
    <>
      {open && verdict.level === 'unclear' && <p>{messages.banner.unclearWhy}</p>}
      {shown.length > 0 && (
        <ul class="reasons">
          {shown.map((reason) => (
            <li key={reason.id}>{reasonWords(messages, reason)}</li>
          ))}
        </ul>
      )}
      {open && verdict.advice.length > 0 && (
        <>
          <h3>{texts.protection.whatToDo}</h3>
          <ul class="reasons">
            {verdict.advice.map((advice) => (
              <li key={advice}>{adviceText(messages, advice, verdict)}</li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? texts.protection.less : texts.protection.details}
      </button>
    </>
  );
}

function Report({ report, texts, copy }: { report: string; texts: PopupMessages; copy: (report: string) => Promise<void> }) {
  const [copied, setCopied] = useState(false);
  const words = texts.protection;
  return (
    <p class="small">
      {words.blindHint}{' '}
      <button type="button" onClick={() => void copy(report).then(() => setCopied(true))}>
        {words.copyReport}
      </button>{' '}
      <span role="status">{copied ? words.copied : ''}</span>
    </p>
  );
}
