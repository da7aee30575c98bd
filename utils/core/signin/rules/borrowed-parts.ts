import { borrowedClaim } from '../facts/claim.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** Scripts, styles or help links are Amazon's, on a page that is not. */
export const borrowedParts = defineSigninRule({
  id: 'borrowed-parts',
  check: borrowedClaim,
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: "Amazon's own style sheet",
    url: 'https://konto-pruefung.example/a',
    code: ['images-na.ssl-images-amazon.com'],
    fields: ['password'],
    fires: ['borrowed-parts', 'asks-password'],
  },
  {
    note: 'advertising',
    url: 'https://konto-pruefung.example/a',
    code: ['c.amazon-adsystem.com'],
    fields: ['password'],
    fires: [],
  },
];
