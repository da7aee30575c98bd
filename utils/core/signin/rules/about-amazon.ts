import { aboutAmazonDoubt } from '../facts/doubts.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** Amazon is what the page keeps, shows or explains, as a vault, a mailbox or an article does; or it is the river. */
export const aboutAmazon = defineSigninRule({
  id: 'about-amazon',
  check: aboutAmazonDoubt,
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'among the folders of a mailbox',
    url: 'https://konto-pruefung.example/a',
    title: 'Your Amazon.com order',
    text: 'Inbox\nDrafts\nAmazon.com\nYour Amazon order has shipped',
    fields: ['password'],
    fires: ['page-words', 'page-title', 'about-amazon', 'asks-password'],
  },
  {
    note: 'the river',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    text: 'Lodges and cruises in the rainforest of Peru',
    fields: ['card'],
    fires: ['page-title', 'about-amazon', 'asks-card'],
  },
  {
    note: 'told of as a trick',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon phishing explained',
    headings: ['Amazon phishing explained'],
    text: 'Amazon will not ask you for that. Amazon',
    fields: ['password'],
    fires: ['page-words', 'about-amazon', 'asks-password'],
  },
  {
    note: 'a page that says whose it is not',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    text: 'This site is not affiliated with or endorsed by Amazon.com, Inc.',
    fields: ['password'],
    fires: ['page-title', 'page-words', 'about-amazon', 'asks-password'],
  },
  {
    note: 'where people of many sites sign in',
    url: 'https://accounts.google.com/v3/signin',
    text: 'Sign in\nto continue to Amazon Web Services',
    fields: ['password'],
    fires: ['page-words', 'about-amazon', 'asks-password'],
  },
  {
    note: 'Amazon alone',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon Login',
    fields: ['password'],
    fires: ['page-title', 'asks-password'],
  },
  {
    note: 'a shop for gift cards',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    text: 'Amazon is not a sponsor of this promotion.',
    fields: ['card'],
    fires: ['page-title', 'page-words', 'about-amazon', 'asks-card'],
  },
];
