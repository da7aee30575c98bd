import type { PhraseList } from '../concepts.ts';

/** Swedish: what mail programs write above a forwarded mail. Meanings: `concepts.ts`. */
export const sv = {
  language: 'sv',
  words: {
    fromLabel: /från/,
  },
  concepts: {},
} as const satisfies PhraseList;
