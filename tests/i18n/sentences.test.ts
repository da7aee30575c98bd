import { expect, it } from 'vitest';
import { sentences } from '../../utils/i18n/sentences.ts';

it.each([
  ['de', 'Eins. Zwei.'],
  ['ja', 'Eins.Zwei.'],
])('sentences in %s are joined as the language does', (language, expected) => {
  expect(sentences(language, ['Eins.', '', 'Zwei.'])).toBe(expected);
});
