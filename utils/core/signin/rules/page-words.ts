import { wordsClaim } from '../facts/claim.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** Headings and words speak as Amazon, or say little more than its name. */
export const pageWords = defineSigninRule({
  id: 'page-words',
  check: wordsClaim,
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'a word and a field',
    url: 'https://konto-pruefung.example/a',
    text: 'amazon\nPassword',
    fields: ['password'],
    fires: ['page-words', 'asks-password'],
  },
  {
    note: 'one way to sign in among several',
    url: 'https://konto-pruefung.example/a',
    text: 'Login with Amazon\nLogin with Google\nPassword',
    fields: ['password'],
    fires: [],
  },
  {
    note: 'its own button',
    url: 'https://konto-pruefung.example/a',
    text: 'Sitzung abgelaufen\nBei Amazon anmelden',
    fields: ['password'],
    fires: ['page-words', 'asks-password'],
  },
  {
    note: 'written in the header',
    url: 'https://konto-pruefung.example/a',
    text: 'amazon seller central\nYour disbursements are on hold.',
    fields: ['password'],
    fires: ['page-words', 'asks-password'],
  },
  {
    note: 'in Arabic',
    url: 'https://konto-pruefung.example/a',
    text: 'تم تعليق اشتراكك في أمازون',
    fields: ['card'],
    fires: ['page-words', 'asks-card'],
  },
  {
    note: 'a shop in Japan that takes its account',
    url: 'https://konto-pruefung.example/a',
    text: 'ログイン\nAmazonアカウントでログイン\nAmazonアカウントに登録されている住所を利用できます',
    fields: ['password'],
    fires: [],
  },
  {
    note: 'tools for those who sell there',
    url: 'https://konto-pruefung.example/a',
    text: 'Amazonセラー向けツール\nAmazon出品者の在庫管理',
    fields: ['password'],
    fires: [],
  },
  {
    note: 'the river with its article',
    url: 'https://konto-pruefung.example/a',
    text: 'Protect the Amazon.',
    fields: ['card'],
    fires: [],
  },
  {
    note: 'a greeting',
    url: 'https://konto-pruefung.example/a',
    text: 'Gentile cliente Amazon,\ncontrolli i suoi dati.',
    fields: ['password'],
    fires: ['page-words', 'asks-password'],
  },
  {
    note: 'in brackets',
    url: 'https://konto-pruefung.example/a',
    text: 'Calibre-Web\nSend to Kindle (Amazon)',
    fields: ['password'],
    fires: [],
  },
];
