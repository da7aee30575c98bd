import { type MailRow, mailScene } from '../show-mail.ts';

/** Mails in Gmail: fakes of several kinds, and honest ones that are left alone. */
export const mailRows: readonly MailRow[] = [
  { name: 'invitation-de', language: 'de', theme: 'light', mail: 'fake-preview-invitation-de', level: 'fake' },
  { name: 'invitation-de-details', language: 'de', theme: 'light', mail: 'fake-preview-invitation-de', level: 'fake', details: true },
  { name: 'invitation-de-dark', language: 'de', theme: 'dark', mail: 'fake-preview-invitation-de', level: 'fake' },
  { name: 'voucher-de', language: 'de', theme: 'light', mail: 'fake-voucher-de', level: 'fake' },
  { name: 'forged-address-de', language: 'de', theme: 'light', mail: 'fake-forged-amazon-de', level: 'fake' },
  { name: 'in-spam-de', language: 'de', theme: 'light', mail: 'fake-forged-amazon-de', level: 'fake', folder: 'spam' },
  { name: 'genuine-order-de', language: 'de', theme: 'light', mail: 'genuine-order-de', level: 'clear' },
  { name: 'invitation-en', language: 'en', theme: 'light', mail: 'fake-preview-invitation-en', level: 'fake' },
  { name: 'invitation-en-dark', language: 'en', theme: 'dark', mail: 'fake-preview-invitation-en', level: 'fake' },
  { name: 'invitation-en-dark-details', language: 'en', theme: 'dark', mail: 'fake-preview-invitation-en', level: 'fake', details: true },
  { name: 'billing-en', language: 'en', theme: 'light', mail: 'fake-prime-billing-en', level: 'fake' },
  { name: 'locked-account-pdf-de', language: 'de', theme: 'light', mail: 'fake-account-locked-pdf', level: 'fake' },
  { name: 'invitation-ja', language: 'en', theme: 'light', mail: 'fake-preview-ja', level: 'fake' },
  { name: 'picture-only-de', language: 'de', theme: 'light', mail: 'fake-image-only', level: 'fake' },
  { name: 'genuine-shipped-en', language: 'en', theme: 'light', mail: 'genuine-shipped-en', level: 'clear' },
  { name: 'genuine-survey-de', language: 'de', theme: 'light', mail: 'genuine-preview-survey', level: 'clear' },
  { name: 'newsletter-de', language: 'de', theme: 'light', mail: 'ham-newsletter-mentions-amazon', level: 'none' },
];

export const mailScenes = mailRows.map(mailScene);
