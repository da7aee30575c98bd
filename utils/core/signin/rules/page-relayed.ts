import { relayClaim } from '../facts/claim.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** Amazon's real page, passed through somebody else's server: markup, tokens of the visit and help links are Amazon's own. */
export const pageRelayed = defineSigninRule({
  id: 'page-relayed',
  check: relayClaim,
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'the real page under a foreign host',
    url: 'https://konto-pruefung.example/a',
    marks: ['#ap_email', '#ap_password', '#signInSubmit', '.auth-required-field', '#auth-fpp-link-bottom', '[appActionToken]'],
    links: { 'www.amazon.com': { count: 8, help: 6 } },
    fields: ['password'],
    fires: ['page-markup', 'page-relayed', 'borrowed-parts', 'asks-password'],
  },
  {
    note: 'the same at Amazon itself',
    url: 'https://www.amazon.com/ap/signin',
    marks: ['#ap_email', '#ap_password', '#signInSubmit', '.auth-required-field', '#auth-fpp-link-bottom', '[appActionToken]'],
    links: { 'www.amazon.com': { count: 8, help: 6 } },
    fields: ['password'],
    fires: ['page-genuine'],
  },
];
