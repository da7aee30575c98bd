import { demands, pointsToFile } from '../facts/demands.ts';
import type { MailFacts } from '../facts/mail-facts.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** "Prime" alone may be anybody's; together with a membership, a payment or an account in trouble it is Amazon's. */
export const primeInTrouble = defineMailRule({
  id: 'prime-in-trouble',
  check(facts) {
    if (!facts.namesPrime() || facts.sender.owner !== 'foreign') return null;
    return pointsToFile(facts) || demands(facts) || facts.has('payment-problem') || isCharged(facts) ? { evidence: {} } : null;
  },
});

/** A sum that was charged and a number to call it off. */
function isCharged(facts: MailFacts): boolean {
  return facts.callNumber() !== null && /[€$£]|(?<![a-z])(?:eur|usd|gbp)(?![a-z])/.test(facts.text());
}

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a failed payment for Prime',
    from: 'Service <info@studio.example>',
    subject: 'Prime: your payment was declined',
    html: '<p>Prime</p>',
    fires: [],
    claims: ['prime-in-trouble'],
  },
  {
    note: 'a cut of meat',
    from: 'Rib House <info@rib.example>',
    subject: 'Prime rib',
    html: '<p>Prime rib is back</p>',
    fires: [],
    claimsNot: ['prime-in-trouble'],
  },
];
