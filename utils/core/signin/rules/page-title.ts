import { titleClaim } from '../facts/claim.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The title calls the page Amazon, or names Amazon. */
export const pageTitle = defineSigninRule({
  id: 'page-title',
  check: titleClaim,
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'called Amazon',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon Anmelden',
    fields: ['password'],
    fires: ['page-title', 'asks-password'],
  },
  {
    note: 'tells of Amazon',
    url: 'https://konto-pruefung.example/a',
    title: 'Preise auf Amazon verfolgen',
    fields: ['password'],
    fires: [],
  },
];
