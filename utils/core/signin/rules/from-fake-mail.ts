import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The page was opened from a mail that was judged a fake in this session. */
export const fromFakeMail = defineSigninRule({
  id: 'from-fake-mail',
  check(facts) {
    return facts.page.openedFromFakeMail ? { evidence: { host: facts.place.shown } } : null;
  },
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'linked there',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    openedFromFakeMail: true,
    fields: ['password'],
    fires: ['page-title', 'from-fake-mail', 'asks-password'],
  },
  {
    note: 'typed in',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    fields: ['password'],
    fires: ['page-title', 'asks-password'],
  },
];
