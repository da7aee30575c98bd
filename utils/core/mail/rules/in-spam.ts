import { defineMailRule } from './mail-rule.ts';

/** The mail service itself put the mail into the spam folder. */
export const inSpam = defineMailRule({
  id: 'in-spam',
  check: ({ message }) => (message.folder === 'spam' ? { evidence: {} } : null),
});
