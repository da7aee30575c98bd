import { z } from 'zod';
import { lazy } from '../../verdict/lazy.ts';
import { adviceIds, levels } from '../../verdict/verdict.ts';
import { isSamePage } from './address.ts';

/** A verdict as it is stored for the warning page. */
const verdictSchema = lazy(() =>
  z.object({
    level: z.enum(levels),
    score: z.number(),
    reasons: z
      .array(
        z.object({ id: z.string().max(60), points: z.number(), evidence: z.record(z.string().max(40), z.string().max(2_000)).readonly() }),
      )
      .readonly(),
    advice: z.array(z.enum(adviceIds)).readonly(),
    marketplace: z.string().regex(/^amazon(?:\.[a-z]{2,3}){1,2}$/),
    failedRules: z.array(z.string()).readonly(),
    cut: z.array(z.string()).readonly(),
  }),
);

/**
 * One warning that took the place of a page. `state`: `open` = it stands; `hidden` = it went away by itself, as with the browser's own
 * way back; `left` and `continued` = by its buttons; `changed` is when, in milliseconds since 1970.
 */
export const warningSchema = lazy(() =>
  z.object({
    id: z.uuid(),
    tab: z.number().int(),
    /** The page in the address bar. */
    url: z.string().max(20_000),
    /** Where the fields are: the page itself, or a frame in it. */
    place: z.object({ host: z.string().max(253), unicode: z.string().max(253), domain: z.string().max(253) }),
    verdict: verdictSchema(),
    state: z.enum(['open', 'hidden', 'left', 'continued']),
    changed: z.number(),
  }),
);

export const warningsSchema = lazy(() => z.array(warningSchema()).max(100));

export type Warning = z.infer<ReturnType<typeof warningSchema>>;

const mostKept = 30;
/** Going back from a warning shows the page again within this many milliseconds; later it was visited anew. */
const backTime = 3_000;
/** A way back that led to the same host again within this many milliseconds was none. */
const returnTime = 30_000;

/** Adds a warning, newest last; the oldest are forgotten. */
export function addWarning(known: readonly Warning[], warning: Warning): Warning[] {
  return [...known, warning].slice(-mostKept);
}

/** Notes what became of a warning. Its buttons have the last word over its mere disappearance. */
export function markWarning(known: readonly Warning[], id: string, state: Warning['state'], now: number): Warning[] {
  return known.map((warning) => {
    const decided = state === 'hidden' && (warning.state === 'left' || warning.state === 'continued');
    return warning.id === id && !decided ? { ...warning, state, changed: now } : warning;
  });
}

/** The warning from which the browser just went back to the page that it was about; `null` if the page was opened in any other way. */
export function wentBackFrom(known: readonly Warning[], tab: number, url: string, now: number): Warning | null {
  const last = known.findLast((warning) => warning.tab === tab);
  return last && last.state === 'hidden' && isSamePage(last.url, url) && now - last.changed <= backTime ? last : null;
}

/**
 * The last warning in this tab, if it was about that host and has only just gone, or stands as far as anybody has said: whoever sees the page there
 * again through the tab's history has gone back, if only to another entry of a page that fills the history with itself. `null` if there is none.
 */
export function lastAbout(known: readonly Warning[], tab: number, host: string, now: number): Warning | null {
  const last = known.findLast((warning) => warning.tab === tab);
  if (last?.place.host !== host || last.state === 'continued') return null;
  return last.state === 'open' || now - last.changed <= backTime ? last : null;
}

/** Whether the user already left a warning about this host in this tab a moment ago: then going back leads in a circle. */
export function isGoingRound(known: readonly Warning[], { id, tab, place }: Warning, now: number): boolean {
  return known.some(
    (other) =>
      other.id !== id &&
      other.tab === tab &&
      other.place.host === place.host &&
      (other.state === 'left' || other.state === 'hidden') &&
      now - other.changed <= returnTime,
  );
}
