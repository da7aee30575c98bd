import { hasWayOutWithoutLink } from '../facts/way-out.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** Nothing to click, open, call or fill in, and nothing asked for: a friend asks, a colleague tells. */
export const nothingToActOn = defineMailRule({
  id: 'nothing-to-act-on',
  check(facts) {
    const { body, attachments } = facts.message;
    if (facts.links().length + attachments.length + body.forms.length + body.images.length > 0) return null;
    if (hasWayOutWithoutLink(facts)) return null;
    return facts.first('call-us', 'account-threat') === null ? { evidence: {} } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  { note: 'a question', from: 'Anna <anna@example.com>', html: '<p>Hallo</p>', fires: [], claims: ['nothing-to-act-on'] },
  {
    note: 'the line of Exchange about new senders, which is no link of the mail',
    from: 'Anna <anna@example.com>',
    html: '<p><a href="https://aka.ms/LearnAboutSenderIdentification">Learn why this is important</a></p><p>Hallo</p>',
    fires: [],
    claims: ['nothing-to-act-on'],
  },
  {
    note: 'a link',
    from: 'Anna <anna@example.com>',
    html: '<a href="https://a.example/">Hallo</a>',
    fires: [],
    claimsNot: ['nothing-to-act-on'],
  },
];
