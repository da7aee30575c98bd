/** What the simulated portal knows of one title. Days and hours are those of the portal's own zone. */
export interface PortalActivity {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly kind: 'film' | 'series' | 'pilot' | 'storyboard' | 'script' | 'concept' | 'test-footage' | 'survey';
  readonly status: 'open' | 'started' | 'done' | 'closed';
  /** `YYYY-MM-DD`. */
  readonly opened: string;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; `null` = the portal names no deadline. */
  readonly closes: string | null;
  readonly reward: string | null;
}

/** The zone in which the portal names hours. */
export const portalZone = 'Europe/Berlin';
export const portalOrigin = 'https://www.amazonpreview.com';

/** Seven invented titles whose deadlines lie around `now`: soon and late, with and without an hour, done and over. */
export function exampleActivities(now: Date): PortalActivity[] {
  const on = (days: number, time?: string): string =>
    new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10) + (time ? `T${time}` : '');
  return [
    {
      slug: 'lighthouse',
      title: 'The Lighthouse Keeper’s Daughter',
      description: 'Two sisters return to the island where their father vanished, and find his logbook still being written.',
      kind: 'pilot',
      status: 'open',
      opened: on(-3),
      closes: on(5, '17:00'),
      reward: '€ 10',
    },
    {
      slug: 'paper-moons',
      title: 'Paper Moons',
      description: 'A short look at the drawings for an animated film about a town that folds itself at night.',
      kind: 'storyboard',
      status: 'open',
      opened: on(-6),
      closes: on(9),
      reward: null,
    },
    {
      slug: 'zero-hour',
      title: 'Zero Hour & Company',
      description: 'Five accountants rob their own bank. Please watch the first forty minutes.',
      kind: 'film',
      status: 'started',
      opened: on(-1),
      closes: on(2, '23:59'),
      reward: '€ 5',
    },
    {
      slug: 'winterthur',
      title: 'Winter in Thürnau',
      description: 'The script of an Alpine crime series, first episode, with three possible endings.',
      kind: 'script',
      status: 'open',
      opened: on(-2),
      closes: on(20),
      reward: null,
    },
    {
      slug: 'orbit',
      title: 'Orbit Street',
      description: 'Tell us what you think of three ideas for a family comedy on a space station.',
      kind: 'concept',
      status: 'open',
      opened: on(-8),
      closes: on(13, '12:00'),
      reward: '€ 15',
    },
    {
      slug: 'old-rivers',
      title: 'Old Rivers',
      description: 'Unfinished scenes of a documentary about four rivers and the people who left them.',
      kind: 'test-footage',
      status: 'done',
      opened: on(-30),
      closes: on(-10),
      reward: '€ 10',
    },
    {
      slug: 'sandglass',
      title: 'Sandglass',
      description: 'The third season of a series about a watchmaker who sells hours.',
      kind: 'series',
      status: 'closed',
      opened: on(-40),
      closes: on(-21),
      reward: null,
    },
  ];
}

/** `count` invented titles for measuring. */
export function manyActivities(count: number, now: Date): PortalActivity[] {
  const kinds = ['film', 'series', 'pilot', 'storyboard', 'script', 'concept'] as const;
  return Array.from({ length: count }, (_, index) => ({
    slug: `title-${index + 1}`,
    title: `Story number ${index + 1} of the harbour`,
    description: `What happens to the ${index + 1}th boat that comes home, told in pictures and sounds for a first impression.`,
    kind: kinds[index % kinds.length] ?? 'film',
    status: index % 9 === 8 ? 'done' : 'open',
    opened: new Date(now.getTime() - (index % 20) * 86_400_000).toISOString().slice(0, 10),
    closes:
      new Date(now.getTime() + ((index % 30) + 1) * 86_400_000).toISOString().slice(0, 10) +
      (index % 2 ? `T${String(8 + (index % 12)).padStart(2, '0')}:30` : ''),
    reward: index % 3 === 0 ? `€ ${5 + (index % 4) * 5}` : null,
  }));
}
