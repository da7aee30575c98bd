import { markupClaim } from '../facts/claim.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The page is built from Amazon's own sign-in markup. */
export const pageMarkup = defineSigninRule({
  id: 'page-markup',
  check: markupClaim,
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'copied ids',
    url: 'https://konto-pruefung.example/a',
    marks: ['#ap_email', '#ap_password', '#signInSubmit'],
    fields: ['password'],
    fires: ['page-markup', 'asks-password'],
  },
  {
    note: 'an id that anybody has',
    url: 'https://konto-pruefung.example/a',
    marks: ['#rememberMe'],
    fields: ['password'],
    fires: [],
  },
];
