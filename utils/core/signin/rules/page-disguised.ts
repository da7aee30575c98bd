import { quote } from '../../verdict/quote.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** Words are written with disguised letters, so that filters do not read them. */
export const pageDisguised = defineSigninRule({
  id: 'page-disguised',
  check(facts) {
    const { maskedWords } = facts.textDisguise();
    const word = facts.disguisedBrand() ?? (maskedWords.length > 2 ? maskedWords[0] : undefined);
    return word === undefined ? null : { evidence: { word: quote(word, 40) } };
  },
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'letters of another alphabet',
    url: 'https://konto-pruefung.example/a',
    text: 'Willkommen bei Аmаzоn',
    fields: ['password'],
    fires: ['page-words', 'page-disguised', 'asks-password'],
  },
  {
    note: 'plain',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    fields: ['password'],
    fires: ['page-title', 'asks-password'],
  },
];
