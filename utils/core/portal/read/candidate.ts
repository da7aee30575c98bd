import type { Moment } from '../../dates/moment.ts';
import type { ActivityKind, ActivitySource, ActivityStatus } from '../list/activity.ts';

/** Something that may be an activity, understood as far as it goes. `null` = nothing found. */
export interface Candidate {
  readonly id: string | null;
  readonly title: string;
  readonly description: string;
  readonly kind: ActivityKind | null;
  /** As found, not yet resolved or checked. */
  readonly link: string | null;
  readonly status: ActivityStatus | null;
  readonly openedOn: Moment | null;
  readonly closesOn: Moment | null;
  /** The words that say when it closes, where the source has words. */
  readonly closingWords?: string;
  /** Whether it offers to take part, which is how most lists say that an item is open. */
  readonly offered?: boolean;
  readonly reward: string | null;
  readonly source: ActivitySource;
}
