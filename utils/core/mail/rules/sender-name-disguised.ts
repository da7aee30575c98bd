import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** Amazon's name in the sender is written with look-alike, marked or invisible letters. Nobody who owns the name does that. */
export const senderNameDisguised = defineMailRule({
  id: 'sender-name-disguised',
  check({ sender }) {
    if (sender.owner === 'amazon' || sender.brands.length === 0 || sender.disguise.maskedWords.length === 0) return null;
    return { evidence: { name: quote(sender.name, 60) } };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'Cyrillic letters in the name',
    from: 'Amаzоn <a@mail-kunden.example>',
    subject: 'Hallo',
    html: '<p>Guten Tag</p>',
    fires: ['sender-name', 'sender-name-disguised'],
  },
  {
    note: 'the plain name',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hallo',
    html: '<p>Guten Tag</p>',
    fires: ['sender-name'],
  },
];
