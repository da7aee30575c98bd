import { fold } from '../../text/normalize.ts';
import { quote } from '../../verdict/quote.ts';
import { defineMailRule } from './mail-rule.ts';

/** The mail names a title that the reader's own portal lists as pending, or links to its page there. */
export const knownTitle = defineMailRule({
  id: 'known-title',
  check(facts) {
    const { knownTitles = [], knownLinks = [] } = facts.context;
    if (facts.sender.owner !== 'amazon' && facts.sender.owner !== 'panel') return null;
    const whole = `${facts.subject()}\n${facts.text()}`;
    const title = knownTitles.find((candidate) => candidate.length > 3 && whole.includes(fold(candidate)));
    if (title) return { evidence: { title: quote(title, 60) } };
    const link = facts.links().find((candidate) => knownLinks.includes(candidate.target));
    return link ? { evidence: { title: quote(link.link.text, 60) } } : null;
  },
});
