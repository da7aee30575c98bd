import { asked } from '../facts/asks.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The page asks for the name of the account: the first of two steps. */
export const asksAccount = defineSigninRule({
  id: 'asks-account',
  check(facts) {
    return asked(facts, 'account');
  },
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'asked in Amazon\u2019s name',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    fields: ['email'],
    fires: ['page-title', 'asks-account'],
  },
  {
    note: 'at Amazon itself',
    url: 'https://www.amazon.de/ap/signin',
    title: 'Amazon',
    fields: ['email'],
    fires: ['page-genuine'],
  },
];
