import { demands } from '../facts/demands.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The mail demands something of an account. Beside "your Amazon account" and a way out to somebody else that is no mention any more. */
export const demandsAccount = defineMailRule({
  id: 'demands-account',
  check(facts) {
    if (!demands(facts)) return null;
    return {
      claim: (facts.speaksAsAmazon() || facts.has('your-amazon')) && facts.foreignLinks().length > 0 ? 'strong' : 'plain',
      evidence: {},
    };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a locked account',
    from: 'Anna <anna@example.com>',
    html: '<p>Ihr Konto wurde gesperrt.</p>',
    fires: [],
    claims: ['demands-account'],
  },
  { note: 'an account', from: 'Anna <anna@example.com>', html: '<p>Ihr Konto</p>', fires: [], claimsNot: ['demands-account'] },
];
