import { findBrand } from '../../text/brand.ts';
import { quote } from '../../verdict/quote.ts';
import { strongBrand } from '../facts/sender.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** Words are written with letters of other alphabets, added marks or invisible signs inside, so that filters do not read them. */
export const disguisedWords = defineMailRule({
  id: 'disguised-words',
  check(facts) {
    const masked = [...facts.subjectDisguise().maskedWords, ...facts.textDisguise().maskedWords];
    const word = masked.find((candidate) => findBrand(candidate).length > 0) ?? masked[0];
    if (word === undefined) return null;
    const brand = findBrand(word).length > 0;
    const inSubject = strongBrand(facts.brandsInSubject()) && facts.subjectDisguise().maskedWords.length > 0;
    return {
      claim: inSubject ? 'plain' : null,
      suspicion: brand ? 'strong' : masked.length > 2 ? 'plain' : 'weak',
      evidence: { word: quote(word, 40) },
    };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'invisible signs inside words',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>P\u200er\u200ei\u200em\u200ee und A͏m͏a͏z͏o͏n</p>',
    fires: ['sender-name', 'disguised-words'],
  },
  {
    note: 'padding between words',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Guten\u200c \u200c \u200c \u200c Tag</p>',
    fires: ['sender-name'],
  },
];
