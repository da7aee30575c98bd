import { quote } from '../../verdict/quote.ts';
import { hasOrderNumber, isSellerNotice } from '../facts/kinds.ts';
import type { MailFacts } from '../facts/mail-facts.ts';
import { isStrongBrand } from '../facts/sender.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/**
 * A number to call. Amazon offers to call back from inside the account. In a mail that its servers really sent, a number beside a sum of
 * money is a stranger's: invitations and gift texts are abused for that (facts, section 2). Recalls, deliveries and lockers give theirs too.
 */
export const callNumber = defineMailRule({
  id: 'call-number',
  check(facts) {
    const number = facts.callNumber();
    if (number === null) return null;
    const { owner } = facts.sender;
    const charged = sumNear(facts, number);
    return {
      claim:
        owner === 'foreign' && facts.has('order-unknown') && (facts.allBrands().some(isStrongBrand) || hasOrderNumber(facts))
          ? 'plain'
          : null,
      suspicion: isSellerNotice(facts) ? 'weak' : owner !== 'amazon' ? 'plain' : charged ? 'strong' : null,
      evidence: { number: quote(number, 40) },
    };
  },
});

const sum = /[€$£¥] ?\d|\d ?(?:[€$£¥\u5186]|eur|usd|gbp)/;
const reach = 160;
/** A sum that stands this near is what the call is about. */
const nearReach = 100;

/** Whether a sum of money stands beside the number, or near it in a mail that speaks of an unknown order: what was charged and can be called off. */
function sumNear(facts: MailFacts, number: string): boolean {
  const text = facts.text();
  const at = text.indexOf(number);
  const around = facts.has('order-unknown') ? reach : nearReach;
  return sum.test(text.slice(Math.max(0, at - around), at + number.length + around));
}

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: "a stranger's number in an invitation that Amazon's servers sent",
    from: 'Amazon Business <no-reply@amazon.com>',
    subject: 'Your invitation has been sent',
    html: '<p>You invited: your order of $899 is confirmed, to stop it call +1 555 010 0199 within 24 hours</p>',
    fires: ['call-number'],
  },
  {
    note: 'an order number is none',
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Versandt',
    html: '<p>Telefon-Hülle, Bestellung 302-1234567-1234567 ist unterwegs.</p>',
    fires: [],
  },
];
