import { ownNameDoubt } from '../facts/doubts.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The page has a name of its own, which its address, logo or copyright repeats: Amazon is its subject. */
export const ownName = defineSigninRule({
  id: 'own-name',
  check: ownNameDoubt,
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'a tool for Amazon',
    url: 'https://app.keybox.example/',
    title: 'Amazon Login - Keybox',
    pictures: ['Keybox'],
    headings: ['Sign in to Amazon'],
    text: 'Sign in to Amazon\nYour Amazon account\nAmazon password',
    fields: ['password'],
    fires: ['page-title', 'page-words', 'own-name', 'asks-password'],
  },
  {
    note: 'no other name',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon Login',
    fields: ['password'],
    fires: ['page-title', 'asks-password'],
  },
  {
    note: 'a logo and a copyright agree',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    pictures: ['Northbank'],
    copyright: '© 2026 Northbank plc',
    fields: ['password'],
    fires: ['page-title', 'own-name', 'asks-password'],
  },
  {
    note: 'the last part of the title is in the address',
    url: 'https://my.onekeep-tresor.example/',
    title: 'Amazon | Tresor',
    fields: ['password'],
    fires: ['page-title', 'own-name', 'asks-password'],
  },
  {
    note: 'a namesake',
    url: 'https://www.amazonbrewing.example/checkout',
    title: 'Checkout - Amazon Brewing',
    text: 'Amazon Pale Ale',
    fields: ['card'],
    fires: ['page-title', 'page-words', 'own-name', 'host-look-alike', 'asks-card'],
  },
  {
    note: 'a pretext for title and host',
    url: 'https://hesap-askida.example/',
    title: 'Hesap',
    headings: ['Amazon'],
    text: 'Amazon',
    fields: ['password'],
    fires: ['page-words', 'asks-password'],
  },
];
