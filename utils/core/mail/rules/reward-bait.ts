import { quote } from '../../verdict/rule.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** A prize, a voucher or a refund is promised in Amazon's name. Amazon Preview sometimes thanks with a voucher, never with a prize. */
export const rewardBait = defineMailRule({
  id: 'reward-bait',
  points: 40,
  check(facts) {
    const hit = facts.first('reward', 'fixed-reward');
    if (!hit || facts.amazonThroughout()) return null;
    const both = facts.has('reward') && facts.has('fixed-reward');
    // A small voucher is what employers and survey panels really give; alone it is no bait.
    if (!facts.has('reward') && !facts.bigReward()) return { points: 15, evidence: { text: quote(facts.wording(hit)) } };
    return { points: both ? 55 : 40, evidence: { text: quote(facts.wording(hit)) } };
  },
});

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
