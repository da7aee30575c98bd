import { asked } from '../facts/asks.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The page asks for a one-time code. */
export const asksCode = defineSigninRule({
  id: 'asks-code',
  check(facts) {
    return asked(facts, 'otp');
  },
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'asked in Amazon\u2019s name',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    fields: ['otp'],
    fires: ['page-title', 'asks-code'],
  },
  {
    note: 'at Amazon itself',
    url: 'https://www.amazon.de/ap/signin',
    title: 'Amazon',
    fields: ['otp'],
    fires: ['page-genuine'],
  },
];
