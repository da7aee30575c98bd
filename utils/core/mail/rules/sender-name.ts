import { quote } from '../../verdict/quote.ts';
import { isCardName, isPlatformNotice } from '../facts/kinds.ts';
import { strongBrand } from '../facts/sender.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/**
 * The sender calls itself Amazon and writes from somebody else's address: the commonest trait of all (facts, section 4).
 * A name that begins with the brand counts more than one that mentions it ("… von Amazon").
 */
export const senderName = defineMailRule({
  id: 'sender-name',
  check(facts) {
    const { sender } = facts;
    if (!strongBrand(sender.brands) || isPlatformNotice(facts)) return null;
    const own = sender.owner === 'amazon' || sender.owner === 'panel' || sender.owner === 'relay' || facts.context.senderUnknown === true;
    const leads = (sender.brands[0]?.at ?? 0) < 3;
    return {
      suspicion: own ? null : facts.rewrittenByList() || isCardName(facts) ? 'weak' : leads ? 'strong' : 'plain',
      evidence: { name: quote(sender.mailbox.name, 60), host: quote(sender.shownDomain || sender.mailbox.address || '?', 80) },
    };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'the brand as the name, a stranger as the address',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hallo',
    html: '<p>Guten Tag</p>',
    fires: ['sender-name'],
  },
  {
    note: 'a real address of Amazon',
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Versandt: Ihr Paket',
    html: '<p>Ihr Paket ist unterwegs</p>',
    fires: [],
  },
  {
    note: 'the rainforest',
    from: 'Amazon Watch <news@amazonwatch.example>',
    subject: 'Rainforest news',
    html: '<p>The Amazon rainforest needs you</p>',
    fires: [],
  },
];
