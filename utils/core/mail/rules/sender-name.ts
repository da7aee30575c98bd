import { quote } from '../../verdict/rule.ts';
import { strongBrand } from '../facts/sender.ts';
import { defineMailRule } from './mail-rule.ts';

/**
 * The sender calls itself Amazon and writes from somebody else's address: the commonest trait of all (facts, section 4).
 * A name that begins with the brand counts more than one that mentions it ("… von Amazon").
 */
export const senderName = defineMailRule({
  id: 'sender-name',
  points: 70,
  check({ sender }) {
    if (sender.owner === 'amazon' || sender.owner === 'panel' || sender.owner === 'relay' || !strongBrand(sender.brands)) return null;
    const leads = (sender.brands[0]?.at ?? 0) < 3;
    return {
      points: leads ? 70 : 45,
      evidence: { name: quote(sender.mailbox.name, 60), host: quote(sender.shownDomain || sender.mailbox.address || '?', 80) },
    };
  },
});
