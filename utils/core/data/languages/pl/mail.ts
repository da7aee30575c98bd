import type { PhraseList } from '../concepts.ts';

/** Polish: what mail programs write above a forwarded mail. Meanings: `concepts.ts`. */
export const pl = {
  language: 'pl',
  words: {
    fromLabel: /od/,
  },
  concepts: {},
} as const satisfies PhraseList;
