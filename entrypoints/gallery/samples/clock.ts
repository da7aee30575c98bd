/** The moment at which the gallery stands, a Tuesday, 11:00 in Berlin: what is drawn must not depend on the day it is drawn. */
export const now = Date.UTC(2026, 10, 24, 10);

/** The zone in which it stands. */
export const timeZone = 'Europe/Berlin';
