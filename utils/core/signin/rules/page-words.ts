import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** Headings and words speak as Amazon, or say little more than its name. */
export const pageWords = defineSigninRule({
  id: 'page-words',
  points: 40,
  check(facts) {
    return facts.signal('words');
  },
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'a word and a field',
    url: 'https://konto-pruefung.example/a',
    text: 'amazon\nPassword',
    fields: ['password'],
    fires: ['page-words', 'asks-password'],
  },
  {
    note: 'one way to sign in among several',
    url: 'https://konto-pruefung.example/a',
    text: 'Login with Amazon\nLogin with Google\nPassword',
    fields: ['password'],
    fires: [],
  },
];
