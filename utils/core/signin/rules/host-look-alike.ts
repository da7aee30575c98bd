import { hostClaim } from '../facts/claim.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The host's name plays on Amazon. */
export const hostLookAlike = defineSigninRule({
  id: 'host-look-alike',
  check: hostClaim,
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'swapped letters',
    url: 'https://amaz0n-login.top/',
    fields: ['password'],
    fires: ['host-look-alike', 'asks-password'],
  },
  {
    note: 'the river',
    url: 'https://www.amazonas-reisen.example/',
    fields: ['password'],
    fires: [],
  },
];
