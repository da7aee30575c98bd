import { useState } from 'preact/hooks';
import type { Level } from '../../utils/core/verdict/verdict.ts';
import { format } from '../../utils/i18n/format.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { adviceText, reasonText } from '../../utils/i18n/reason-text.ts';
import { signinReasonText } from '../../utils/i18n/signin-reason-text.ts';
import { LevelIcon } from '../level-icon.tsx';
import { reasonsAtFirst } from '../reasons-at-first.ts';
import type { OwnOffer, ProtectionView } from './view.ts';

interface Props {
  /** `null` until it is known: its place is kept. */
  readonly view: ProtectionView | null;
  readonly texts: PopupMessages;
  /** The words of verdicts; `null` until they are known. */
  readonly messages: Messages | null;
  /** Whether the sign-in check is off, so that it is offered. */
  readonly signinOff: boolean;
  /** `null` where the tab shows no page that can be looked into. */
  readonly check: { readonly running: boolean; start(): void } | null;
  /** `null` where nothing is offered. */
  readonly own: OwnOffer | null;
  /** Whether something may still be offered: its room is kept. */
  readonly mayOffer: boolean;
  /** Takes the offer. */
  checkHere(): void;
  turnOn(): void;
  /** Asks the browser for the mail pages. */
  allowMail(): void;
  copy(report: string): Promise<void>;
}

/** The protection of the current tab in one line, with one action; reasons on demand, as in the banner; what is off, and how to switch it on. */
export function Protection({ view, texts, messages, signinOff, check, own, mayOffer, checkHere, turnOn, allowMail, copy }: Props) {
  const words = texts.protection;
  const [unfolded, setUnfolded] = useState(false);
  const level = levelOf(view);
  // The offer says more of this page than that there is nothing to report.
  const offer = view?.kind === 'page' || view?.kind === 'client' || view?.kind === 'cannot-check' ? own : null;
  const verdict = view?.kind === 'verdict' ? view : null;
  return (
    <section class="protection" data-level={level} aria-label={words.label}>
      <div class="protection-line" data-may-offer={mayOffer || undefined}>
        {level !== 'none' && <LevelIcon level={level} size={20} />}
        <div class="protection-text" role="status">
          {offer !== null ? (
            <p class="own-offer-text">
              {format(words.own[offer.state === 'asking' ? 'offered' : offer.state], { client: offer.client, host: offer.host })}
            </p>
          ) : (
            view !== null && <p class={verdict === null ? undefined : 'headline'}>{lineOf(view, unfolded, texts, messages)}</p>
          )}
        </div>
        {offer !== null && (offer.state === 'offered' || offer.state === 'asking') && (
          <span class="own-offer">
            <button type="button" disabled={offer.state === 'asking'} onClick={checkHere}>
              {words.own.checkHere}
            </button>
          </span>
        )}
        {verdict !== null && saysMore(verdict) && (
          <button type="button" class="link" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? words.less : words.details}
          </button>
        )}
        {view?.kind === 'no-access' && (
          <button type="button" onClick={allowMail}>
            {words.allowMail}
          </button>
        )}
        {check !== null && offer === null && (
          <button type="button" class="check-page" disabled={check.running} onClick={() => check.start()}>
            {check.running ? words.checking : words.checkPage}
          </button>
        )}
      </div>
      {verdict !== null && messages !== null && <Reasons view={verdict} unfolded={unfolded} texts={texts} messages={messages} />}
      {/* Beside a verdict: what came of the offer is said all the same. */}
      {own !== null && offer === null && (
        <div class="own-offer" role="status">
          <p class="own-offer-text">
            {format(words.own[own.state === 'asking' ? 'offered' : own.state], { client: own.client, host: own.host })}
          </p>
          {(own.state === 'offered' || own.state === 'asking') && (
            <button type="button" disabled={own.state === 'asking'} onClick={checkHere}>
              {words.own.checkHere}
            </button>
          )}
        </div>
      )}
      {view?.kind === 'blind' && view.report !== null && <Report report={view.report} texts={texts} copy={copy} />}
      {signinOff && (
        <div class="signin-off">
          <span>{words.signinOff}</span>
          <button type="button" class="link" onClick={turnOn}>
            {words.turnOn}
          </button>
        </div>
      )}
    </section>
  );
}

function levelOf(view: ProtectionView | null): Level {
  if (view?.kind === 'verdict') return view.verdict.level;
  return view?.kind === 'blind' || view?.kind === 'no-access' ? 'suspicious' : 'none';
}

type VerdictView = ProtectionView & { readonly kind: 'verdict' };

/** What is said of the tab, in one line wherever the page says the rest. */
function lineOf(view: ProtectionView, unfolded: boolean, texts: PopupMessages, messages: Messages | null): string {
  const words = texts.protection;
  switch (view.kind) {
    case 'verdict':
      return view.toldThere && !unfolded ? shortLine(view, texts, messages) : headlineOf(view, messages);
    case 'blind':
      return format(words.blind, { client: view.client });
    case 'client':
      return format(view.off ? words.clientOff : words.noMail, { client: view.client });
    case 'own-other':
      return format(words.ownOther, { client: view.client, host: view.host });
    case 'portal':
      return format(words.portal, { host: view.host });
    case 'no-access':
      return words.noAccess;
    case 'cannot-check':
      return words.cannotCheck;
    case 'page':
      return words.noPage;
  }
}

function shortLine(view: VerdictView, { protection: { line } }: PopupMessages, messages: Messages | null): string {
  const { level } = view.verdict;
  if (view.of === 'mail') return line.mail[level];
  return level === 'fake' || level === 'suspicious' ? line.page[level] : headlineOf(view, messages);
}

function headlineOf({ of, verdict: { level } }: VerdictView, messages: Messages | null): string {
  if (messages === null) return '';
  const { check, headline, signin } = messages;
  if (of === 'mail') return level === 'none' ? check.notAboutAmazon : headline[level];
  // No page is ever `unclear`; one that were would have nothing to be told.
  return signin.headline[level === 'unclear' ? 'none' : level];
}

function saysMore({ verdict }: VerdictView): boolean {
  return verdict.reasons.length > 0 || verdict.advice.length > 0;
}

interface ReasonsProps {
  readonly view: VerdictView;
  readonly unfolded: boolean;
  readonly texts: PopupMessages;
  readonly messages: Messages;
}

/** Unfolded all reasons and the advice; folded, three reasons of a warning that stands nowhere else. */
function Reasons({ view, unfolded, texts, messages }: ReasonsProps) {
  const { verdict, of, who, toldThere } = view;
  const words = texts.protection;
  const reasonWords = of === 'mail' ? reasonText : signinReasonText;
  const warns = verdict.level === 'fake' || verdict.level === 'suspicious';
  const reasons = unfolded ? verdict.reasons : warns && !toldThere ? reasonsAtFirst(verdict) : [];
  if (!unfolded && toldThere) return null;
  return (
    <div class="reasons-part">
      <p class="soft">
        <bdi>{of === 'mail' ? format(words.mail, { who }) : format(words.page, { host: who })}</bdi>
      </p>
      {unfolded && verdict.level === 'unclear' && <p>{messages.banner.unclearWhy}</p>}
      {reasons.length > 0 && (
        <ul class="reasons">
          {reasons.map((reason) => (
            <li key={reason.id}>{reasonWords(messages, reason)}</li>
          ))}
        </ul>
      )}
      {unfolded && verdict.advice.length > 0 && (
        <>
          <h3>{words.whatToDo}</h3>
          <ul class="reasons">
            {verdict.advice.map((advice) => (
              <li key={advice}>{adviceText(messages, advice, verdict)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
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
