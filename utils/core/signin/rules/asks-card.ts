import { asked } from '../facts/asks.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The page asks for the data of a payment card. */
export const asksCard = defineSigninRule({
  id: 'asks-card',
  check(facts) {
    return asked(facts, 'card');
  },
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'asked in Amazon\u2019s name',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    fields: ['card'],
    fires: ['page-title', 'asks-card'],
  },
  {
    note: 'at Amazon itself',
    url: 'https://www.amazon.de/ap/signin',
    title: 'Amazon',
    fields: ['card'],
    fires: ['page-genuine'],
  },
];
