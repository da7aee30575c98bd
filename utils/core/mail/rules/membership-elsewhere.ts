import { quote } from '../../verdict/quote.ts';
import { isStrongBrand } from '../facts/sender.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** Somebody who is not Amazon writes about the reader's Prime membership. */
export const membershipElsewhere = defineMailRule({
  id: 'membership-elsewhere',
  check(facts) {
    const membership = facts.first('membership');
    const hit = membership ?? facts.first('payment-problem');
    if (!hit || !facts.namesPrime()) return null;
    return {
      claim: facts.allBrands().some(isStrongBrand) ? 'plain' : null,
      suspicion: membership && facts.sender.owner === 'foreign' ? 'plain' : null,
      evidence: { text: quote(facts.wording(hit)) },
    };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a stranger writes about Prime',
    from: 'Amazon Prime <x@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Ihre Prime-Mitgliedschaft</p>',
    fires: ['sender-name', 'membership-elsewhere'],
  },
  {
    note: 'Amazon writes about it',
    from: 'Amazon Prime <prime@amazon.de>',
    subject: 'Hinweis',
    html: '<p>Ihre Prime-Mitgliedschaft</p>',
    fires: [],
  },
];
