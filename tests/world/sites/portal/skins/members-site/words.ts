import { english, german } from '../../kind-names.ts';
import type { PortalActivity } from '../../model.ts';

/** What the members' site says, in a language. */
export interface MembersSiteWords {
  readonly language: string;
  readonly name: string;
  readonly constructed: string;
  readonly menu: readonly string[];
  readonly hello: string;
  readonly lead: string;
  readonly kinds: Readonly<Record<PortalActivity['kind'], string>>;
  readonly closes: string;
  readonly closed: string;
  readonly reward: string;
  readonly states: Readonly<Record<PortalActivity['status'], string>>;
  readonly buttons: Readonly<Record<PortalActivity['status'], string>>;
  readonly foot: string;
}

export const englishWords: MembersSiteWords = {
  language: 'en-GB',
  name: 'The Screening Circle',
  constructed: 'Constructed for tests: an invented members’ site, not made by Amazon and not like the real portal.',
  menu: ['My screenings', 'Archive', 'Messages', 'Profile'],
  hello: 'Your screenings',
  lead: 'Watch, read, tell us what you think. Everything here is confidential until it is released.',
  kinds: english,
  closes: 'Closes on',
  closed: 'Closed on',
  reward: 'Thank-you gift',
  states: { open: 'Not started', started: 'In progress', done: 'Completed', closed: 'Closed' },
  buttons: { open: 'Take survey', started: 'Continue survey', done: 'View answers', closed: 'Details' },
  foot: 'Questions? Write to the circle’s own desk.',
};

export const germanWords: MembersSiteWords = {
  language: 'de-DE',
  name: 'Der Sichtungskreis',
  constructed: 'Für Tests gebaut: eine erfundene Mitgliederseite, nicht von Amazon und nicht wie das echte Portal.',
  menu: ['Meine Sichtungen', 'Archiv', 'Nachrichten', 'Profil'],
  hello: 'Ihre Sichtungen',
  lead: 'Ansehen, lesen, sagen, was Sie denken. Bis zur Veröffentlichung ist alles hier vertraulich.',
  kinds: german,
  closes: 'Endet am',
  closed: 'Endete am',
  reward: 'Dankeschön',
  states: { open: 'Offen', started: 'Begonnen', done: 'Erledigt', closed: 'Beendet' },
  buttons: { open: 'Zur Umfrage', started: 'Umfrage fortsetzen', done: 'Antworten ansehen', closed: 'Einzelheiten' },
  foot: 'Fragen? Schreiben Sie an das Büro des Kreises.',
};
