import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The host is Amazon's, or reported as genuine. Says where the page is, weighs nothing. */
export const pageGenuine = defineSigninRule({
  id: 'page-genuine',
  check(facts) {
    return facts.place.genuine ? { evidence: { host: facts.place.shown } } : null;
  },
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'the shop',
    url: 'https://www.amazon.de/ap/signin',
    title: 'Amazon Anmelden',
    fields: ['password'],
    fires: ['page-genuine'],
  },
  {
    note: 'somebody else',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    fields: ['password'],
    fires: ['page-title', 'asks-password'],
  },
];
