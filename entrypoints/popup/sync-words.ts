import type { SyncView } from '../../components/popup/view.ts';
import type { PortalState } from '../../utils/core/memory/portal.ts';
import type { SyncOutcome } from '../../utils/core/portal/list/outcome.ts';
import { pauseEnd } from '../../utils/core/portal/remind/pause.ts';
import type { SyncAnswer } from '../../utils/core/protocol.ts';
import type { Settings } from '../../utils/core/settings/settings.ts';
import { format } from '../../utils/i18n/format.ts';
import type { PopupMessages } from '../../utils/i18n/popup/messages.ts';
import { ageWords, dayWords, type Here, momentWords } from '../../utils/i18n/popup/when.ts';

/** What the last wish to read the portal came to, where nothing was asked; `failed` = the background did not answer. */
export type Refusal = Exclude<SyncAnswer, { kind: 'done' }> | { readonly kind: 'failed' };

/** The state of the list in words. */
export function syncView(
  state: PortalState,
  settings: Settings,
  refusal: Refusal | null,
  progress: number | null,
  here: Here,
  texts: PopupMessages,
): SyncView {
  const words = texts.sync;
  const running = progress === null ? null : progress === 0 ? words.running : format(words.progress, { count: String(progress) });
  const view = (text: string, problem: boolean, leadsToPortal = false): SyncView => ({
    text,
    kept: problem && state.goodAt > 0 ? format(words.kept, { date: dayWords(state.goodAt, here, texts.language) }) : null,
    problem,
    leadsToPortal,
    running,
  });
  if (!settings.portal.enabled) return view(words.off, false);
  const paused = pauseEnd(settings.portal.pausedUntil, new Date(here.now), here.timeZone);
  if (paused !== null) return view(format(words.paused, { date: dayWords(paused, here, texts.language) }), false);
  if (refusal?.kind === 'failed') return view(words.failed, true);
  if (refusal?.kind === 'visit') return view(words.visit, false, true);
  if (refusal?.kind === 'waiting') return view(waitingWords(refusal, here, texts), true);
  if (state.outcome === null || refusal?.kind === 'unknown-portal') return view(words.never, false, true);
  if (state.outcome.kind !== 'ok') {
    const leads = state.outcome.kind === 'signed-out' || state.outcome.kind === 'changed' || state.outcome.kind === 'refused';
    return view(problemWords(state.outcome, here, texts), true, leads);
  }
  const age = ageWords(state.goodAt, here.now, texts.language);
  const partial = state.sources.some((source) => source.partial);
  const read = view(age === null ? words.justNow : format(words.ok, { age }), false, partial);
  return partial ? { ...read, kept: words.partial } : read;
}

function waitingWords({ until, asked }: Extract<Refusal, { kind: 'waiting' }>, here: Here, { sync, language }: PopupMessages): string {
  const time = momentWords(asked, here, language);
  // A wait that ends within the minute in which the click would go through needs no second time.
  return asked - until < 60_000
    ? format(sync.rateLimited, { time })
    : format(sync.waitAnyway, { time, from: momentWords(until, here, language) });
}

function problemWords(outcome: Exclude<SyncOutcome, { kind: 'ok' }>, here: Here, { sync, language }: PopupMessages): string {
  switch (outcome.kind) {
    case 'signed-out':
      return sync.signedOut;
    case 'offline':
      return outcome.timedOut ? sync.timedOut : sync.offline;
    case 'rate-limited':
      return format(sync.rateLimited, { time: momentWords(outcome.until, here, language) });
    case 'changed':
      return sync.changed;
    case 'refused':
      return sync.refused;
    case 'server-error':
      return sync.serverError;
  }
}
