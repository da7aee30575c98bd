import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** Genuine links to Amazon stand around one that leads elsewhere, to lend it their looks. */
export const mixedLinks = defineMailRule({
  id: 'mixed-links',
  points: 10,
  check(facts) {
    if (facts.sender.owner === 'amazon' || !facts.links().some((link) => link.owner === 'amazon')) return null;
    const foreign = facts.foreignLinks()[0];
    return foreign ? { evidence: { host: quote(foreign.host?.unicode ?? '', 80) } } : null;
  },
});
