import { quote } from '../../verdict/quote.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** The page says that the account is locked, misused or unpaid: the usual pretext. */
export const pageThreat = defineSigninRule({
  id: 'page-threat',
  check(facts) {
    const hit = facts.phrases('account-threat')[0] ?? facts.phrases('unusual-activity')[0] ?? facts.phrases('payment-problem')[0];
    return hit ? { evidence: { text: quote(facts.wording(hit.at, hit.text.length)) } } : null;
  },
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'a lock',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    text: 'Ihr Konto wurde gesperrt.',
    fields: ['password'],
    fires: ['page-title', 'page-threat', 'asks-password'],
  },
  {
    note: 'nothing of the kind',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    text: 'Willkommen',
    fields: ['password'],
    fires: ['page-title', 'asks-password'],
  },
];
