import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The page comes unencrypted. Amazon has no such page. */
export const hostPlainHttp = defineSigninRule({
  id: 'host-plain-http',
  check(facts) {
    return facts.place.scheme === 'http' ? { evidence: { host: facts.place.shown } } : null;
  },
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'unencrypted',
    url: 'http://konto-pruefung.example/a',
    title: 'Amazon',
    fields: ['password'],
    fires: ['page-title', 'host-plain-http', 'asks-password'],
  },
  {
    note: 'encrypted',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    fields: ['password'],
    fires: ['page-title', 'asks-password'],
  },
];
