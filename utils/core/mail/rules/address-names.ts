import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

const amazons = /amaz[o0]n|amzn/;
const primes = /prime/;

/** A mailbox that anybody can open bears Amazon's or Prime's name before the `@`. */
export const addressNames = defineMailRule({
  id: 'address-names',
  check({ sender }) {
    const local = sender.mailbox.address.split('@', 1)[0]?.toLowerCase() ?? '';
    if (!sender.freeMailer || !(amazons.test(local) || primes.test(local))) return null;
    const strength = amazons.test(local) ? 'strong' : 'plain';
    return { claim: strength, suspicion: strength, evidence: { address: quote(sender.mailbox.address, 80) } };
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'a free mailbox named after Amazon',
    from: 'Support <amazon.help.2291@gmail.com>',
    subject: 'Hello',
    html: '<p>Hello</p><a href="https://help.example/">Help</a>',
    fires: ['address-names', 'free-mailer', 'link-foreign'],
  },
  {
    note: 'a person',
    from: 'Support <anna.help@gmail.com>',
    subject: 'Hello',
    html: '<p>Hello</p>',
    fires: [],
  },
];
