import type { PortalActivity } from './model.ts';

/** What portals call each kind of title, by language; a skin with words of its own keeps its own table. */
export const english = {
  film: 'Film',
  series: 'Series',
  pilot: 'Pilot',
  storyboard: 'Storyboard',
  script: 'Script',
  concept: 'Concept',
  'test-footage': 'Test footage',
  survey: 'Survey',
} as const satisfies Record<PortalActivity['kind'], string>;

export const german = {
  film: 'Spielfilm',
  series: 'Serie',
  pilot: 'Pilotfolge',
  storyboard: 'Storyboard',
  script: 'Drehbuch',
  concept: 'Konzept',
  'test-footage': 'Testaufnahmen',
  survey: 'Umfrage',
} as const satisfies Record<PortalActivity['kind'], string>;

export const french = {
  film: 'Film',
  series: 'Série',
  pilot: 'Pilote',
  storyboard: 'Storyboard',
  script: 'Scénario',
  concept: 'Concept',
  'test-footage': 'Images test',
  survey: 'Questionnaire',
} as const satisfies Record<PortalActivity['kind'], string>;
