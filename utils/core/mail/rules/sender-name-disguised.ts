import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** Amazon's name in the sender is written with look-alike, marked or invisible letters. Nobody who owns the name does that. */
export const senderNameDisguised = defineMailRule({
  id: 'sender-name-disguised',
  points: 60,
  check({ sender }) {
    if (sender.owner === 'amazon' || sender.brands.length === 0 || sender.disguise.maskedWords.length === 0) return null;
    return { evidence: { name: quote(sender.name, 60) } };
  },
});
