import { asked } from '../facts/asks.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The page asks for a password. */
export const asksPassword = defineSigninRule({
  id: 'asks-password',
  check(facts) {
    return asked(facts, 'password');
  },
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'asked in Amazon\u2019s name',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    fields: ['password'],
    fires: ['page-title', 'asks-password'],
  },
  {
    note: 'at Amazon itself',
    url: 'https://www.amazon.de/ap/signin',
    title: 'Amazon',
    fields: ['password'],
    fires: ['page-genuine'],
  },
];
