import { NothingPending } from '../../../components/popup/nothing-pending.tsx';
import { PendingList } from '../../../components/popup/pending-list.tsx';
import popupCss from '../../../components/popup/popup.css?inline';
import { PopupFoot } from '../../../components/popup/popup-foot.tsx';
import { Protection } from '../../../components/popup/protection.tsx';
import { UndoLine } from '../../../components/popup/undo-line.tsx';
import type { OwnOffer, ProtectionView } from '../../../components/popup/view.ts';
import { hour } from '../../../utils/core/dates/zone.ts';
import { type PortalState, unknownPortal } from '../../../utils/core/memory/portal.ts';
import type { SyncOutcome } from '../../../utils/core/portal/list/outcome.ts';
import { defaultSettings, type Settings } from '../../../utils/core/settings/settings.ts';
import type { PendingFilter } from '../../../utils/i18n/popup/messages.ts';
import { drawCode } from '../../popup/draw-code.ts';
import { rowsOf } from '../../popup/rows.ts';
import { type Refusal, syncView } from '../../popup/sync-words.ts';
import { now, timeZone } from '../samples/clock.ts';
import { nothing } from '../samples/nothing.ts';
import { asideList, manyList, pendingList, portalState } from '../samples/portal.ts';
import { mailVerdicts, pageVerdicts } from '../samples/verdicts.ts';
import type { GalleryState, OwnState } from '../state.ts';
import type { Words } from '../words.ts';

const here = { now, timeZone };

interface Shown {
  readonly protection?: ProtectionView;
  readonly state?: PortalState;
  readonly settings?: Settings;
  readonly filter?: PendingFilter;
  readonly signinOff?: boolean;
  readonly checking?: boolean;
  readonly refusal?: Refusal;
  /** Titles read so far, while a reading is under way. */
  readonly progress?: number;
  readonly said?: boolean;
  readonly own?: OwnOffer;
}

function popup(id: string, shown: Shown, more: Pick<OwnState, 'unfolded' | 'focus' | 'pressed'> = {}): GalleryState {
  return { id: `popup/${id}`, place: 'popup', styles: [popupCss], ...more, draw: (words) => <Popup shown={shown} words={words} /> };
}

function Popup({ shown, words: { popup: texts, messages } }: { shown: Shown; words: Words }) {
  const { protection = { kind: 'page' }, state = portalState(pendingList), settings = defaultSettings, filter = 'all' } = shown;
  const { list } = state;
  const newIds = new Set(list.filter(({ isNew }) => isNew).map((one) => one.id));
  const { counts, rows } = rowsOf({ list, filter, order: 'urgency', newIds, here, texts });
  const known = state.sources.length > 0;
  const left = settings.portal.membership === 'none';
  const untold = list.length === 0 && (!known || !settings.portal.enabled);
  const view = left || untold ? null : syncView(state, settings, shown.refusal ?? null, shown.progress ?? null, here, texts);
  return (
    <>
      <h1 class="visually-hidden">{texts.name}</h1>
      <Protection
        view={protection}
        texts={texts}
        messages={messages}
        signinOff={shown.signinOff ?? false}
        check={shown.checking === undefined ? null : { running: shown.checking, start: nothing }}
        own={shown.own ?? null}
        mayOffer={shown.own !== undefined}
        checkHere={nothing}
        turnOn={nothing}
        allowMail={nothing}
        copy={async () => undefined}
      />
      {!left &&
        (list.length === 0 ? (
          <NothingPending settings={settings} texts={texts} known={known} here={protection.kind === 'portal'} leave={nothing} />
        ) : (
          <PendingList
            {...{ texts, counts, rows, filter, drawCode }}
            order="urgency"
            setFilter={nothing}
            setOrder={nothing}
            act={nothing}
            saveAll={counts.open > 0 ? nothing : null}
          />
        ))}
      <div class="bottom">
        <UndoLine texts={texts} said={shown.said ? texts.list.wasDone : null} undo={nothing} />
        <PopupFoot texts={texts} view={view} portal={settings.portal.address} sync={nothing} rejoin={left ? nothing : null} />
      </div>
    </>
  );
}

const some = pendingList.slice(0, 2);
const none = portalState([]);
const left: Settings = { ...defaultSettings, portal: { ...defaultSettings.portal, membership: 'none' } };
const off = { ...defaultSettings, portal: { ...defaultSettings.portal, enabled: false } };

function problem(id: string, outcome: SyncOutcome): GalleryState {
  return popup(id, { state: portalState(some, outcome) });
}

function protection(id: string, view: ProtectionView, more: Shown = {}, unfolded = false): GalleryState {
  return popup(`protection-${id}`, { protection: view, state: none, ...more }, { unfolded });
}

/** The window of the toolbar: the list in all its states, then the protection of the current tab. */
export const popupStates: readonly GalleryState[] = [
  popup('pending', {}),
  popup('pending-focus', {}, { focus: '.pending:nth-child(4) .pending-title' }),
  popup('pending-unfolded', { state: portalState(some) }, { unfolded: true }),
  popup('aside', { state: portalState(asideList), filter: 'aside' }),
  popup('aside-focus', { state: portalState(asideList), filter: 'aside' }, { focus: '.pending-title' }),
  popup('none-match', { filter: 'aside' }),
  popup('said', { state: portalState(some), said: true }),
  popup('nothing-pending', { state: none }),
  popup('never-synced', { state: unknownPortal }),
  popup('switched-off', { state: none, settings: off }),
  popup('no-member', {
    settings: left,
    protection: { kind: 'verdict', of: 'mail', who: 'Amazon Preview', verdict: mailVerdicts.fake, toldThere: true },
  }),
  popup('many', { state: portalState(manyList), checking: false, signinOff: true }),
  popup('menu', { state: portalState(manyList) }, { pressed: ['.pending:nth-child(2) .dots'] }),
  popup(
    'code',
    { state: portalState(some) },
    { pressed: ['.pending .dots', '.menu hr:nth-of-type(2) ~ [role=menuitem]:nth-last-of-type(2)'] },
  ),
  popup('reading', { state: portalState(some), progress: 40 }),
  problem('signed-out', { kind: 'signed-out' }),
  problem('offline', { kind: 'offline', timedOut: false }),
  problem('timed-out', { kind: 'offline', timedOut: true }),
  problem('portal-changed', { kind: 'changed', why: 'unknown-shape' }),
  problem('asked-to-wait', { kind: 'rate-limited', until: now + hour }),
  problem('refused', { kind: 'refused', status: 403 }),
  problem('server-error', { kind: 'server-error', status: 500, until: null }),
  popup('only-by-visit', { state: portalState(some), refusal: { kind: 'visit' } }),
  popup('no-answer', { state: portalState(some), refusal: { kind: 'failed' } }),
  protection(
    'mail-fake',
    { kind: 'verdict', of: 'mail', who: 'Amazon Preview', verdict: mailVerdicts.fake, toldThere: true },
    { state: portalState(pendingList) },
  ),
  protection(
    'mail-fake-unfolded',
    { kind: 'verdict', of: 'mail', who: 'Amazon Preview', verdict: mailVerdicts.fake, toldThere: true },
    {},
    true,
  ),
  protection('mail-unclear', { kind: 'verdict', of: 'mail', who: 'Amazon', verdict: mailVerdicts.unclear, toldThere: true }),
  protection('mail-none', { kind: 'verdict', of: 'mail', who: 'Harbour Library', verdict: mailVerdicts.none, toldThere: true }),
  protection('page-suspicious', {
    kind: 'verdict',
    of: 'page',
    who: 'konto.amazon-hilfe.example',
    verdict: pageVerdicts.suspicious,
    toldThere: true,
  }),
  protection('page-checked', {
    kind: 'verdict',
    of: 'page',
    who: 'konto.amazon-hilfe.example',
    verdict: pageVerdicts.suspicious,
    toldThere: false,
  }),
  protection('page-clear', { kind: 'verdict', of: 'page', who: 'www.amazon.de', verdict: pageVerdicts.clear, toldThere: true }),
  protection('blind', { kind: 'blind', client: 'Gmail', report: '<div role="main">' }),
  protection('client', { kind: 'client', client: 'Gmail', off: false }, { signinOff: true }),
  protection('client-off', { kind: 'client', client: 'Outlook', off: true }),
  ...(['offered', 'asking', 'added', 'other', 'denied'] as const).map((state) =>
    protection(`own-${state}`, { kind: 'page' }, { own: { client: 'Roundcube', host: 'webmail.hoster.example', state } }),
  ),
  protection('own-elsewhere', { kind: 'own-other', client: 'Roundcube', host: 'webmail.hoster.example' }),
  protection('no-access', { kind: 'no-access' }, { signinOff: true }),
  protection('page', { kind: 'page' }, { checking: false, signinOff: true }),
  protection('page-checking', { kind: 'page' }, { checking: true }),
  protection('portal', { kind: 'portal', host: 'www.amazonpreview.com' }, { state: unknownPortal }),
  protection('cannot-check', { kind: 'cannot-check' }, { signinOff: true }),
];
