import type { MailMessage } from '../../utils/core/mail/message.ts';

/** The bounds of the background's border (core/mail/message.ts), repeated as numbers because zod must stay out of content scripts. */
const limits = { line: 2_000, subject: 5_000, recipients: 200, attachments: 500 };

/**
 * A message cut to what the background accepts. Senders choose the length of names, subjects and file names:
 * a message refused for being too long would be one without a warning.
 */
export function fitMessage(message: MailMessage): MailMessage {
  const { from, subject, recipients, attachments } = message;
  return {
    ...message,
    from: { name: from.name.slice(0, limits.line), address: from.address.slice(0, limits.line) },
    subject: subject.slice(0, limits.subject),
    recipients: recipients.slice(0, limits.recipients).map((recipient) => recipient.slice(0, limits.line)),
    attachments: attachments.slice(0, limits.attachments).map(({ name, type }) => ({
      name: name.slice(0, limits.line),
      type: type.slice(0, limits.line),
    })),
  };
}
