import type { PhraseList } from '../concepts.ts';

/** Danish: what mail programs write above a forwarded mail. Meanings: `concepts.ts`. */
export const da = {
  language: 'da',
  words: {
    fromLabel: /fra/,
    forwardPrefix: /vs/,
    replyPrefix: /sv/,
    genericNames: 'kontrol',
  },
  concepts: {},
} as const satisfies PhraseList;
