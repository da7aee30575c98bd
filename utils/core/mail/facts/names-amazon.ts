import { findBrand } from '../../text/brand.ts';
import { fold } from '../../text/normalize.ts';
import { hasOrderNumber } from './kinds.ts';
import type { MailFacts } from './mail-facts.ts';
import { strongBrand } from './sender.ts';

/** Whether anything in a mail names Amazon: sender, subject, text, also hidden, a picture's words, a file's name or where a link leads. */
export function namesAmazon(facts: MailFacts): boolean {
  const { owner, lookAlike, hostInName } = facts.sender;
  if (owner === 'amazon' || owner === 'panel' || lookAlike !== null || hostInName !== null) return true;
  if (strongBrand(facts.allBrands()) || facts.links().some((link) => link.owner === 'amazon')) return true;
  if (facts.brandAttachments().length > 0 || facts.brandPictures().length > 0) return true;
  return strongBrand(findBrand(fold(facts.message.body.hiddenText)));
}

/**
 * Whether anything at all could make a mail Amazon's, a bare "Prime" or a look-alike included. Most mails have nothing of the kind, and no rule
 * need be asked about them.
 */
export function mayConcernAmazon(facts: MailFacts): boolean {
  const { owner, lookAlike, hostInName, mailbox } = facts.sender;
  if ((owner !== 'foreign' && owner !== 'none') || lookAlike !== null || hostInName !== null) return true;
  if (facts.allBrands().length > 0 || /amaz|amzn|prime/i.test(mailbox.address)) return true;
  if (facts.links().some((link) => link.lookAlike !== null || link.owner === 'panel')) return true;
  return hasOrderNumber(facts) || facts.brandAttachments().length > 0 || facts.brandPictures().length > 0;
}
