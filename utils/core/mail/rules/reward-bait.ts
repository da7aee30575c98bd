import { quote } from '../../verdict/rule.ts';
import type { Strength } from '../../verdict/weights.ts';
import type { MailFacts } from '../facts/mail-facts.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** A prize, a voucher or a refund is promised in Amazon's name. Amazon Preview sometimes thanks with a voucher, never with a prize. */
export const rewardBait = defineMailRule({
  id: 'reward-bait',
  check(facts) {
    const hit = facts.first('reward', 'fixed-reward');
    if (!hit) return null;
    const strength = strengthOf(facts);
    return {
      claim: facts.rewardInAmazonsName() ? strength : null,
      suspicion: facts.amazonThroughout() ? null : strength,
      evidence: { text: quote(facts.wording(hit)) },
    };
  },
});

/** A picked winner weighs more than a voucher. A small voucher is what employers and survey panels really give; alone it is no bait. */
function strengthOf(facts: MailFacts): Strength {
  if (facts.has('reward')) return facts.has('fixed-reward') ? 'strong' : 'plain';
  return facts.bigReward() ? 'plain' : 'weak';
}

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a voucher to win',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Sie haben einen 500 € Amazon-Gutschein gewonnen!</p>',
    fires: ['sender-name', 'reward-bait'],
  },
  {
    note: 'a thank-you from Amazon, links Amazon only',
    from: 'Amazon.de <order-update@amazon.de>',
    subject: 'Danke',
    html: '<p>Als Dank erhalten Sie einen 5 € Gutschein.</p>',
    fires: [],
  },
];
