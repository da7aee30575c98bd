import type { ActivityKind } from '../../utils/core/portal/list/activity.ts';
import type { Urgency } from '../../utils/core/portal/remind/deadlines.ts';
import type { SnoozeChoice } from '../../utils/core/portal/remind/snooze.ts';
import type { Verdict } from '../../utils/core/verdict/verdict.ts';

/** One title of the list as long as it is out of sight; its other words are made when it comes near. */
export interface PendingStub {
  readonly id: string;
  readonly title: string;
  /** The same object each time. */
  words(): PendingView;
}

/** One title as the list shows it. */
export interface PendingView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly kind: ActivityKind;
  readonly link: string;
  readonly reward: string | null;
  readonly isNew: boolean;
  readonly isStarted: boolean;
  readonly opened: string | null;
  readonly urgency: Urgency;
  /** Words of the deadline, short and exact. */
  readonly deadline: { readonly short: string; readonly exact: string };
  /** The deadline as a text for a QR code; `null` where none is known. */
  readonly code: string | null;
  /** Whether the portal has taken it off its list. */
  readonly isGone: boolean;
  /** In words why it is not among the open ones; `null` if it is. */
  readonly aside: string | null;
  /** Until when it can be set aside, the nearest first, in words. */
  readonly snoozes: readonly SnoozeView[];
  /** The latest time for one of the user's own, as a field for day and hour takes it; `null` = any. */
  readonly snoozeLatest: string | null;
}

/** One choice of a time to be reminded at: its name, when that is, and what it does. */
export interface SnoozeView extends SnoozeChoice {
  readonly label: string;
  readonly time: string;
  readonly hint: string;
}

/** How many titles there are of each kind, whatever is shown of them. */
export interface PendingCounts {
  readonly open: number;
  /** Taken off the portal's list within a day, and closed within a day after they were set aside: both stand below the open ones. */
  readonly gone: number;
  readonly closed: number;
  /** Set aside by the user. */
  readonly aside: number;
}

/** What the user can decide about a title. */
export type PendingAction = 'open' | 'done' | 'snooze' | 'hide' | 'restore' | 'calendar';

/** Carries a decision out. `at`: until when the title is set aside, ms since 1970. */
export type Decide = (id: string, action: PendingAction, at?: number) => void;

/** A QR code as the path of its dark squares, in a square of `size`, its margin included. */
export interface CodePicture {
  readonly size: number;
  readonly path: string;
}

/** What is known of the protection in the current tab. */
export type ProtectionView =
  | {
      readonly kind: 'verdict';
      readonly of: 'mail' | 'page';
      readonly who: string;
      readonly verdict: Verdict;
      /** Whether a banner in the page, or a page of ours in its place, says the rest. */
      readonly toldThere: boolean;
    }
  | { readonly kind: 'blind'; readonly client: string; readonly report: string | null }
  | { readonly kind: 'client'; readonly client: string; readonly off: boolean }
  /** A host of the user's own that shows no page of the client which stands there. */
  | { readonly kind: 'own-other'; readonly client: string; readonly host: string }
  /** The portal itself. */
  | { readonly kind: 'portal'; readonly host: string }
  /** The browser keeps mail pages from us. */
  | { readonly kind: 'no-access' }
  | { readonly kind: 'page' }
  | { readonly kind: 'cannot-check' };

/**
 * The offer to check mails at a host of the user's own, and what became of it: `other` = the page is not that client after all, so nothing was
 * kept; `denied` = the browser or the user refused.
 */
export interface OwnOffer {
  readonly client: string;
  readonly host: string;
  readonly state: 'offered' | 'asking' | 'added' | 'other' | 'denied';
}

/** How the last reading ended, in words, and what can be done. */
export interface SyncView {
  readonly text: string;
  /** A second sentence: what was kept, what may be missing. */
  readonly kept: string | null;
  /** Whether something is wrong: shown with a sign, not by colour alone. */
  readonly problem: boolean;
  readonly leadsToPortal: boolean;
  /** In words, while a reading is under way. */
  readonly running: string | null;
}
