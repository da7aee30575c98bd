import { quote } from '../../verdict/quote.ts';
import { isStrongBrand } from '../facts/sender.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** A fee is asked for. Taking part in Amazon Preview costs nothing, a prize neither (facts, section 1). */
export const asksFee = defineMailRule({
  id: 'asks-fee',
  check(facts) {
    const hit = facts.fee();
    if (!hit) return null;
    const pretext = facts.first('delivery-problem', 'reward') !== null;
    return {
      claim: pretext && facts.allBrands().some(isStrongBrand) ? 'plain' : null,
      suspicion: facts.amazonThroughout() ? null : 'plain',
      evidence: { text: quote(facts.wording(hit)) },
    };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a fee for shipping the prize',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Es fällt nur eine kleine Bearbeitungsgebühr an.</p>',
    fires: ['sender-name', 'asks-fee'],
  },
  {
    note: 'free of charge',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Guten Tag</p>',
    fires: ['sender-name'],
  },
];
