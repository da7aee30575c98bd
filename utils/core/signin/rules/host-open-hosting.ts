import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The page lies where anybody can put one, Amazon's own cloud included. */
export const hostOpenHosting = defineSigninRule({
  id: 'host-open-hosting',
  check(facts) {
    const { place } = facts;
    return place.freeHosting || place.formBuilder ? { evidence: { host: place.shown } } : null;
  },
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'in the open cloud',
    url: 'https://d111abcdef8.cloudfront.net/',
    title: 'Amazon',
    fields: ['password'],
    fires: ['page-title', 'host-open-hosting', 'asks-password'],
  },
  {
    note: 'a host of its own',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    fields: ['password'],
    fires: ['page-title', 'asks-password'],
  },
];
