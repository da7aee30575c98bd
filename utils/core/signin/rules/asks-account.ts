import { quote } from '../../verdict/rule.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The page asks for the name of the account: the first of two steps. */
export const asksAccount = defineSigninRule({
  id: 'asks-account',
  points: 25,
  check(facts) {
    const asked = facts.asked('account');
    if (!asked) return null;
    return { evidence: { field: quote(asked.field.label || asked.field.name || asked.field.id, 40) || '–', host: facts.place.shown } };
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
