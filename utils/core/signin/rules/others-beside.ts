import { othersBesideDoubt } from '../facts/doubts.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** Other firms' sign-ins or names stand beside Amazon's. */
export const othersBeside = defineSigninRule({
  id: 'others-beside',
  check: othersBesideDoubt,
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'one of many',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon Login',
    text: 'Sign in with Google\nSign in with Amazon',
    pictures: ['Amazon'],
    fields: ['password'],
    fires: ['page-title', 'page-logo', 'others-beside', 'asks-password'],
  },
  {
    note: 'alone',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon Login',
    fields: ['password'],
    fires: ['page-title', 'asks-password'],
  },
];
