import type { KnownActivity } from '../../utils/core/portal/list/merge.ts';
import { noMark } from '../../utils/core/portal/list/merge.ts';

const kinds = ['film', 'series', 'pilot', 'storyboard', 'script', 'concept', 'test-footage', 'survey'] as const;

/** `count` invented titles as the extension stores them, with deadlines from an hour to a month after `now` (ms since 1970). */
export function manyKnown(count: number, now: number): KnownActivity[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `story-${index}`,
    title: `Story number ${index + 1} of the harbour and the people who stayed`,
    description: `What happens to the ${index + 1}th boat that comes home, told in pictures and sounds for a first impression.`,
    kind: kinds[index % kinds.length] ?? 'film',
    link: `https://www.amazonpreview.com/c/a/story-${index}`,
    status: index % 7 === 3 ? 'started' : 'open',
    openedOn: { kind: 'instant', at: now - (index % 20) * 86_400_000 },
    closesOn: { kind: 'instant', at: now + 3_600_000 + Math.round((index / Math.max(1, count)) * 30 * 86_400_000) },
    reward: index % 3 === 0 ? '€ 10' : null,
    isNew: false,
    source: 'json',
    firstSeen: now - index * 60_000,
    lastSeen: now,
    goneSince: null,
    mark: noMark,
  }));
}
