import { quote } from '../../verdict/quote.ts';
import type { Strength } from '../../verdict/weights.ts';
import { staysAtHome } from '../facts/kinds.ts';
import type { MailFacts } from '../facts/mail-facts.ts';
import { prizeHit } from '../facts/picked.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** A prize, a voucher or a refund is promised in Amazon's name. Amazon Preview sometimes thanks with a voucher, never with a prize. */
export const rewardBait = defineMailRule({
  id: 'reward-bait',
  check(facts) {
    const hit = facts.first('fixed-reward') ?? prizeHit(facts) ?? facts.first('reward');
    if (!hit) return null;
    return {
      claim: facts.rewardInAmazonsName() ? strengthOf(facts, facts.has('reward')) : null,
      suspicion: facts.amazonThroughout() || !isPromise(facts) ? null : strengthOf(facts, prizeHit(facts) !== null),
      evidence: { text: quote(facts.wording(hit)) },
    };
  },
});

/** A picked winner weighs more than a voucher. A small voucher is what employers and survey panels really give; alone it is no bait. */
function strengthOf(facts: MailFacts, prize: boolean): Strength {
  if (!facts.bigReward() && staysAtHome(facts)) return 'weak';
  if (prize) return facts.has('fixed-reward') ? 'strong' : 'plain';
  return facts.bigReward() ? 'plain' : 'weak';
}

function isPromise(facts: MailFacts): boolean {
  return facts.has('fixed-reward') || prizeHit(facts) !== null;
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
