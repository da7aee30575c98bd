import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** Other firms' sign-ins or names stand beside Amazon's. */
export const othersBeside = defineSigninRule({
  id: 'others-beside',
  points: -30,
  check(facts) {
    return facts.signal('others-beside');
  },
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'one of many',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon Login',
    text: 'Sign in with Google\nSign in with Amazon',
    pictures: ['Amazon'],
    fields: ['password'],
    fires: ['page-title', 'page-logo', 'others-beside', 'asks-password'],
  },
  {
    note: 'alone',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon Login',
    fields: ['password'],
    fires: ['page-title', 'asks-password'],
  },
  {
    note: 'among the folders of a mailbox',
    url: 'https://konto-pruefung.example/a',
    title: 'Your Amazon.com order',
    text: 'Inbox\nDrafts\nAmazon.com\nYour Amazon order has shipped',
    fields: ['password'],
    fires: ['page-words', 'page-title', 'others-beside', 'asks-password'],
  },
  {
    note: 'the river',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    text: 'Lodges and cruises in the rainforest of Peru',
    fields: ['card'],
    fires: ['page-title', 'others-beside', 'asks-card'],
  },
  {
    note: 'told of as a trick',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon phishing explained',
    headings: ['Amazon phishing explained'],
    text: 'Amazon will not ask you for that. Amazon',
    fields: ['password'],
    fires: ['page-words', 'others-beside', 'asks-password'],
  },
  {
    note: 'a page that says whose it is not',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    text: 'This site is not affiliated with or endorsed by Amazon.com, Inc.',
    fields: ['password'],
    fires: ['page-title', 'page-words', 'others-beside', 'asks-password'],
  },
  {
    note: 'where people of many sites sign in',
    url: 'https://accounts.google.com/v3/signin',
    text: 'Sign in\nto continue to Amazon Web Services',
    fields: ['password'],
    fires: ['page-words', 'others-beside', 'asks-password'],
  },
];
