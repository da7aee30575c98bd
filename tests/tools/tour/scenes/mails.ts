import type { Level } from '../../utils/core/verdict/verdict.ts';
import type { WorldLanguage, WorldTheme } from '../world/site.ts';
import type { Folder } from '../world/sites/gmail/mailbox.ts';

/** The webmail worlds that can be shown; each takes any saved mail. */
export type WebmailWorld = 'gmail' | 'outlook' | 'gmx' | 'webde' | 'mailcom' | 'yahoo' | 'proton';

/** One stop of the tour: a mail of `tests/fixtures/mails/`, opened in a webmail world. */
export interface Scene {
  /** Kebab-case; becomes the picture's file name. */
  readonly name: string;
  /** Language of the browser and of the webmail. */
  readonly language: WorldLanguage;
  readonly theme: WorldTheme;
  /** Folder under `tests/fixtures/mails/`. */
  readonly mail: string;
  /** Default Gmail. */
  readonly client?: WebmailWorld;
  /** The verdict on the mail; `none` and `clear` show no banner. */
  readonly expected: Level;
  readonly folder?: Folder;
  /** Opens the banner's details before the picture is taken. */
  readonly details?: boolean;
}

/** The scenes of `npm start` without a display, and the mails it shows with one. */
export const scenes: readonly Scene[] = [
  { name: 'invitation-de', language: 'de', theme: 'light', mail: 'fake-preview-invitation-de', expected: 'fake' },
  { name: 'invitation-de-details', language: 'de', theme: 'light', mail: 'fake-preview-invitation-de', expected: 'fake', details: true },
  { name: 'invitation-de-dark', language: 'de', theme: 'dark', mail: 'fake-preview-invitation-de', expected: 'fake' },
  { name: 'voucher-de', language: 'de', theme: 'light', mail: 'fake-voucher-de', expected: 'fake' },
  { name: 'forged-address-de', language: 'de', theme: 'light', mail: 'fake-forged-amazon-de', expected: 'fake' },
  { name: 'in-spam-de', language: 'de', theme: 'light', mail: 'fake-forged-amazon-de', expected: 'fake', folder: 'spam' },
  { name: 'genuine-order-de', language: 'de', theme: 'light', mail: 'genuine-order-de', expected: 'clear' },
  { name: 'invitation-en', language: 'en', theme: 'light', mail: 'fake-preview-invitation-en', expected: 'fake' },
  {
    name: 'invitation-en-dark-details',
    language: 'en',
    theme: 'dark',
    mail: 'fake-preview-invitation-en',
    expected: 'fake',
    details: true,
  },
  { name: 'billing-en', language: 'en', theme: 'light', mail: 'fake-prime-billing-en', expected: 'fake' },
  { name: 'locked-account-pdf-de', language: 'de', theme: 'light', mail: 'fake-account-locked-pdf', expected: 'fake' },
  { name: 'invitation-ja', language: 'en', theme: 'light', mail: 'fake-preview-ja', expected: 'fake' },
  { name: 'picture-only-de', language: 'de', theme: 'light', mail: 'fake-image-only', expected: 'fake' },
  { name: 'genuine-shipped-en', language: 'en', theme: 'light', mail: 'genuine-shipped-en', expected: 'clear' },
  { name: 'genuine-survey-de', language: 'de', theme: 'light', mail: 'genuine-preview-survey', expected: 'clear' },
  { name: 'newsletter-de', language: 'de', theme: 'light', mail: 'ham-newsletter-mentions-amazon', expected: 'none' },
  ...(['outlook', 'gmx', 'webde', 'mailcom', 'yahoo', 'proton'] as const).flatMap((client) =>
    (['de', 'en'] as const).flatMap((language) =>
      (['light', 'dark'] as const).map(
        (theme): Scene => ({
          name: `${client}-${language}${theme === 'dark' ? '-dark' : ''}`,
          client,
          language,
          theme,
          mail: `fake-preview-invitation-${language}`,
          expected: 'fake',
        }),
      ),
    ),
  ),
];

/** Whether the page shows what a verdict asks for: a banner of that level, or none where there is nothing to warn of. */
export function showsVerdict(expected: Level, shown: string): boolean {
  return expected === 'none' || expected === 'clear' ? shown === 'none' : shown === expected;
}
