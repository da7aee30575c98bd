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
import { rowsOf } from '../../popup/rows.ts';
import { type Refusal, syncView } from '../../popup/sync-words.ts';
import { now, timeZone } from '../samples/clock.ts';
import { nothing } from '../samples/nothing.ts';
import { asideList, pendingList, portalState } from '../samples/portal.ts';
import { mailVerdicts, pageVerdicts } from '../samples/verdicts.ts';
import type { GalleryState } from '../state.ts';
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

function popup(id: string, shown: Shown, more: { readonly unfolded?: boolean; readonly focus?: string } = {}): GalleryState {
  return { id: `popup/${id}`, place: 'popup', styles: [popupCss], ...more, draw: (words) => <Popup shown={shown} words={words} /> };
}

function Popup({ shown, words: { popup: texts, messages } }: { shown: Shown; words: Words }) {
  const { protection = { kind: 'page' }, state = portalState(pendingList), settings = defaultSettings, filter = 'all' } = shown;
  const { list } = state;
  const newIds = new Set(list.filter(({ isNew }) => isNew).map((one) => one.id));
  const { count, ids, take } = rowsOf({ list, filter, order: 'urgency', newIds, here, texts });
  const view = syncView(state, settings, shown.refusal ?? null, shown.progress ?? null, here, texts);
  return (
    <>
      <h1 class="visually-hidden">{texts.name}</h1>
      <Protection
        view={protection}
        texts={texts}
        messages={messages}
        signinOff={shown.signinOff ?? false}
        check={{ running: shown.checking ?? false, start: nothing }}
        own={shown.own ?? null}
        checkHere={nothing}
        turnOn={nothing}
        allowMail={nothing}
        copy={async () => undefined}
      />
      {list.length === 0 ? (
        <NothingPending settings={settings} texts={texts} known={state.sources.length > 0} goodAt={state.goodAt} now={now} />
      ) : (
        <PendingList
          texts={texts}
          count={count}
          total={ids.length}
          take={take}
          filter={filter}
          order="urgency"
          setFilter={nothing}
          setOrder={nothing}
          act={nothing}
        />
      )}
      <UndoLine texts={texts} said={shown.said ? texts.list.wasDone : null} undo={nothing} />
      <PopupFoot texts={texts} view={view} portal={settings.portal.address} sync={nothing} saveAll={count > 0 ? nothing : null} />
    </>
  );
}

const some = pendingList.slice(0, 2);
const none = portalState([]);
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
    { kind: 'verdict', of: 'mail', who: 'Amazon Preview', verdict: mailVerdicts.fake },
    { state: portalState(pendingList) },
  ),
  protection('mail-fake-unfolded', { kind: 'verdict', of: 'mail', who: 'Amazon Preview', verdict: mailVerdicts.fake }, {}, true),
  protection('mail-unclear', { kind: 'verdict', of: 'mail', who: 'Amazon', verdict: mailVerdicts.unclear }),
  protection('mail-none', { kind: 'verdict', of: 'mail', who: 'Harbour Library', verdict: mailVerdicts.none }),
  protection('page-suspicious', { kind: 'verdict', of: 'page', who: 'konto.amazon-hilfe.example', verdict: pageVerdicts.suspicious }),
  protection('page-clear', { kind: 'verdict', of: 'page', who: 'www.amazon.de', verdict: pageVerdicts.clear }),
  protection('blind', { kind: 'blind', client: 'Gmail', report: '<div role="main">' }),
  protection('client', { kind: 'client', client: 'Gmail', off: false }, { signinOff: true }),
  protection('client-off', { kind: 'client', client: 'Outlook', off: true }),
  ...(['offered', 'asking', 'added', 'other', 'denied'] as const).map((state) =>
    protection(`own-${state}`, { kind: 'page' }, { own: { client: 'Roundcube', host: 'webmail.hoster.example', state } }),
  ),
  protection('own-elsewhere', { kind: 'own-other', client: 'Roundcube', host: 'webmail.hoster.example' }),
  protection('no-access', { kind: 'no-access' }, { signinOff: true }),
  protection('page', { kind: 'page' }, { checking: true }),
  protection('cannot-check', { kind: 'cannot-check' }, { signinOff: true }),
];
