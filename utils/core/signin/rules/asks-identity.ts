import { asked } from '../facts/asks.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The page asks for bank account, tax number or identity papers. */
export const asksIdentity = defineSigninRule({
  id: 'asks-identity',
  check(facts) {
    return asked(facts, 'identity');
  },
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'asked in Amazon\u2019s name',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    fields: ['identity'],
    fires: ['page-title', 'asks-identity'],
  },
  {
    note: 'at Amazon itself',
    url: 'https://www.amazon.de/ap/signin',
    title: 'Amazon',
    fields: ['identity'],
    fires: ['page-genuine'],
  },
];
