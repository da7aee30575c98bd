import { storedHistory, storedTally } from '../../utils/browser/stored/items.ts';
import { dateAt } from '../../utils/core/dates/zone.ts';
import { type Judged, remember } from '../../utils/core/memory/history.ts';
import { countJudged, countTakenBack } from '../../utils/core/memory/tally.ts';
import { userZone } from './clock.ts';

/** Remembers what was judged, and counts it in its month. Nothing of a private window may come here. */
export async function noteJudged(judged: Judged): Promise<void> {
  const found: { before: Judged | null } = { before: null };
  await storedHistory.update((history) => {
    found.before = history.find((old) => old.kind === judged.kind && old.id === judged.id) ?? null;
    return remember(history, judged);
  });
  const { before } = found;
  await storedTally.update((tally) => countJudged(tally, judged, before, monthOf(judged.at), before && monthOf(before.at)));
}

/** Counts that the user thinks otherwise of a sender or a site, or no longer does. */
export async function noteTakenBack(taken: boolean): Promise<void> {
  await storedTally.update((tally) => countTakenBack(tally, monthOf(Date.now()), taken ? 1 : -1));
}

function monthOf(at: number): string {
  return dateAt(at, userZone()).slice(0, 7);
}
