import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** A prize, a voucher or a refund is promised in Amazon's name. Amazon Preview sometimes thanks with a voucher, never with a prize. */
export const rewardBait = defineMailRule({
  id: 'reward-bait',
  points: 40,
  check(facts) {
    const hit = facts.first('reward', 'fixed-reward');
    if (!hit || facts.amazonThroughout()) return null;
    const both = facts.has('reward') && facts.has('fixed-reward');
    return { points: both ? 55 : 40, evidence: { text: quote(hit.text) } };
  },
});
