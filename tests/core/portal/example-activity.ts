import type { Activity } from '../../../utils/core/portal/list/activity.ts';
import { type KnownActivity, noMark } from '../../../utils/core/portal/list/merge.ts';

/** An activity as the reader delivers it, with what a test wants changed. */
export function exampleActivity(overrides: Partial<Activity> = {}): Activity {
  return {
    id: 'a1',
    title: 'Paper Moons',
    description: '',
    kind: 'film',
    link: 'https://www.amazonpreview.com/c/a/paper-moons',
    status: 'open',
    openedOn: null,
    closesOn: { kind: 'instant', at: Date.parse('2026-12-12T16:00:00Z') },
    reward: null,
    isNew: true,
    source: 'json',
    ...overrides,
  };
}

/** An activity as it is kept. */
export function knownActivity(overrides: Partial<KnownActivity> = {}): KnownActivity {
  return {
    ...exampleActivity(),
    isNew: false,
    firstSeen: Date.parse('2026-11-01T00:00:00Z'),
    lastSeen: 0,
    goneSince: null,
    mark: noMark,
    ...overrides,
  };
}
