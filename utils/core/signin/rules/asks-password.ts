import { quote } from '../../verdict/rule.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The page asks for a password. */
export const asksPassword = defineSigninRule({
  id: 'asks-password',
  points: 50,
  check(facts) {
    const asked = facts.asked('password');
    if (!asked) return null;
    const first = facts.asks()[0] === asked;
    return {
      points: first ? 50 : 10,
      evidence: { field: quote(asked.field.label || asked.field.name || asked.field.id, 40) || '–', host: facts.place.shown },
    };
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
