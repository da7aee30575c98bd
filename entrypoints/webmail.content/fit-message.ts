import { mailLimits } from '../../utils/core/limits.ts';
import type { MailMessage } from '../../utils/core/mail/message.ts';

/**
 * A message cut to what the background accepts. Senders choose the length of names, subjects and file names:
 * a message refused for being too long would be one without a warning.
 */
export function fitMessage(message: MailMessage): MailMessage {
  const { from, subject, recipients, attachments } = message;
  return {
    ...message,
    from: { name: from.name.slice(0, mailLimits.line), address: from.address.slice(0, mailLimits.line) },
    subject: subject.slice(0, mailLimits.subject),
    recipients: recipients.slice(0, mailLimits.recipients).map((recipient) => recipient.slice(0, mailLimits.line)),
    attachments: attachments.slice(0, mailLimits.attachments).map(({ name, type }) => ({
      name: name.slice(0, mailLimits.line),
      type: type.slice(0, mailLimits.line),
    })),
  };
}
