import { quote } from '../../verdict/rule.ts';
import { defineMailRule } from './mail-rule.ts';

/** Amazon does not write from a mailbox that anybody can open free of charge. */
export const freeMailer = defineMailRule({
  id: 'free-mailer',
  points: 30,
  check({ sender }) {
    return sender.freeMailer ? { evidence: { host: quote(sender.shownDomain, 80) } } : null;
  },
});
