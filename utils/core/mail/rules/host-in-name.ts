import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** The display name shows an address of Amazon's, or a play on one, where the real address should stand. */
export const hostInName = defineMailRule({
  id: 'host-in-name',
  points: 60,
  check({ sender }) {
    if (!sender.hostInName || sender.owner === 'amazon') return null;
    return { evidence: { shown: quote(sender.hostInName, 80), host: quote(sender.shownDomain || '?', 80) } };
  },
});
