import { wordingClaim } from '../facts/wording.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** Several sentences are those of Amazon's own sign-in. */
export const pageWording = defineSigninRule({
  id: 'page-wording',
  check: wordingClaim,
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'without the name, which is drawn',
    url: 'https://konto-pruefung.example/a',
    title: 'Anmelden',
    text: 'Anmelden\nAngemeldet bleiben. Details\nUnsere AGB Datenschutzerklärung Hilfe\n© 1996-2026',
    fields: ['password'],
    fires: ['page-wording', 'asks-password'],
  },
  {
    note: 'what many say',
    url: 'https://konto-pruefung.example/a',
    text: 'Email or mobile phone number\nKeep me signed in. Details\nNeed help?',
    fields: ['password'],
    fires: [],
  },
];
