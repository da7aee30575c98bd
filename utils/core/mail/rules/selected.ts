import { quote } from '../../verdict/quote.ts';
import { pickedHit } from '../facts/picked.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** The reader is told that he was picked. Flattery is the commonest way into a fake invitation or prize. */
export const selected = defineMailRule({
  id: 'selected',
  check(facts) {
    const hit = pickedHit(facts);
    return hit && !facts.amazonThroughout() ? { evidence: { text: quote(facts.wording(hit)) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'picked',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Sie wurden ausgewählt.</p>',
    fires: ['sender-name', 'selected'],
  },
  {
    note: 'a choice of goods',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Unsere Auswahl für Sie</p>',
    fires: ['sender-name'],
  },
];
