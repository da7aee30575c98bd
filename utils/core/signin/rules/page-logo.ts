import { logoClaim } from '../facts/logo.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** Amazon's logo or icon stands for the page. */
export const pageLogo = defineSigninRule({
  id: 'page-logo',
  check: logoClaim,
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'a page of pictures',
    url: 'https://konto-pruefung.example/a',
    pictures: ['Amazon'],
    fields: ['password'],
    fires: ['page-logo', 'asks-password'],
  },
  {
    note: 'a way to pay',
    url: 'https://konto-pruefung.example/a',
    pictures: ['Amazon Pay'],
    fields: ['password'],
    fires: [],
  },
  {
    note: 'the icon of the shop itself',
    url: 'https://konto-pruefung.example/a',
    icon: 'https://www.amazon.de/favicon.ico',
    fields: ['password'],
    fires: ['page-logo', 'asks-password'],
  },
  {
    note: 'the only picture names a trade',
    url: 'https://konto-pruefung.example/a',
    pictures: ['amazon seller central'],
    fields: ['password'],
    fires: ['page-logo', 'asks-password'],
  },
];
