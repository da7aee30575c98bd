import type { MailFacts } from './mail-facts.ts';
import { strongBrand } from './sender.ts';

/** Whether anything in a mail names Amazon: the sender, the subject, the text, a picture's words or where a link leads. */
export function namesAmazon(facts: MailFacts): boolean {
  const { owner, lookAlike, hostInName } = facts.sender;
  if (owner === 'amazon' || owner === 'panel' || lookAlike !== null || hostInName !== null) return true;
  return strongBrand(facts.allBrands()) || facts.links().some((link) => link.owner === 'amazon');
}
