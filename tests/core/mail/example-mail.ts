import { bodyFromHtml } from '../../../utils/core/mail/body/from-html.ts';
import { parseHeaders } from '../../../utils/core/mail/headers.ts';
import { sender } from '../../../utils/core/mail/mailbox.ts';
import type { MailMessage } from '../../../utils/core/mail/message.ts';
import type { MailExample } from '../../../utils/core/mail/rules/mail-rule.ts';

/** A message with harmless defaults, changed where the test cares. */
export function fakeMessage(overrides: Partial<MailMessage> = {}): MailMessage {
  return {
    client: 'eml',
    id: 'test',
    from: { name: 'Anna', address: 'anna@example.com' },
    subject: '',
    sentAt: null,
    folder: 'unknown',
    recipients: [],
    body: bodyFromHtml(''),
    attachments: [],
    rawHeaders: null,
    receiver: null,
    shownEvidence: null,
    ...overrides,
  };
}

/** The message that an example describes. */
export function exampleMessage(example: MailExample): MailMessage {
  const to = parseHeaders(example.headers ?? '').find((header) => header.name === 'to')?.value;
  return fakeMessage({
    from: sender(example.from),
    subject: example.subject ?? '',
    body: bodyFromHtml(example.html ?? ''),
    recipients: to ? [to] : [],
    attachments: (example.attachments ?? []).map((name) => ({ name, type: '' })),
    rawHeaders: example.headers ?? null,
  });
}
