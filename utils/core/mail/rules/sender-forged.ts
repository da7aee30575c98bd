import { quote } from '../../verdict/quote.ts';
import { isThroughList } from '../facts/kinds.ts';
import type { MailFacts } from '../facts/mail-facts.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/**
 * The address is Amazon's, but the service that received the mail found that it did not come from there.
 * Amazon signs its mail and publishes a DMARC policy of quarantine (2017-2022), so a check that fails is a strong sign;
 * a check without any aligned result is a weaker one, as forwarding can cause it.
 */
export const senderForged = defineMailRule({
  id: 'sender-forged',
  check(facts) {
    if (facts.sender.owner !== 'amazon' && facts.sender.owner !== 'panel') return null;
    const authentication = facts.authentication();
    if (authentication !== 'refuted' && authentication !== 'unproven') return null;
    return {
      suspicion: isChangedOnTheWay(facts) ? 'weak' : authentication === 'refuted' ? 'strong' : 'plain',
      evidence: { host: quote(facts.sender.shownDomain, 80) },
    };
  },
});

/** A list's footer or a link filter of the reader's own house breaks signatures; what it left may still be genuine. */
function isChangedOnTheWay(facts: MailFacts): boolean {
  return isThroughList(facts) || facts.wasFiltered();
}

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: "the receiver's DMARC check failed",
    from: 'Amazon <no-reply@amazon.de>',
    subject: 'Hinweis',
    html: '<p>Guten Tag</p>',
    headers: 'Authentication-Results: mx.google.com; spf=softfail smtp.mailfrom=x.example; dmarc=fail header.from=amazon.de',
    fires: ['sender-forged'],
  },
  {
    note: 'a check that passes',
    from: 'Amazon <no-reply@amazon.de>',
    subject: 'Hinweis',
    html: '<p>Guten Tag</p>',
    headers: 'Authentication-Results: mx.google.com; dkim=pass header.i=@amazon.de; dmarc=pass header.from=amazon.de',
    fires: ['sender-proven'],
  },
  {
    note: 'no check visible',
    from: 'Amazon <no-reply@amazon.de>',
    subject: 'Hinweis',
    html: '<p>Guten Tag</p>',
    fires: [],
  },
];
