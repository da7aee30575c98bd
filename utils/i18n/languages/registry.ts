import type { MailMessages, Messages } from '../messages.ts';
import type { PageMessages } from '../pages/messages.ts';
import type { PopupMessages } from '../popup/messages.ts';
import * as de from './de.ts';
import * as en from './en.ts';

/** What the file of a language holds. */
interface Language {
  readonly mail: MailMessages;
  readonly banner: Messages;
  readonly pages: PageMessages;
  readonly popup: PopupMessages;
}

/** Every language of the user interface: one line each. The first is the fallback. */
const languages = [en, de] satisfies readonly Language[];

// `tests/tools/build/language-parts.ts` resolves these when the extension is built, so that a mail page does not carry the options' texts.
/** The texts in webmail. */
export const mailLocales: readonly MailMessages[] = languages.map(({ mail }) => mail);
/** These, and the texts of sign-in pages and the toolbar. */
export const locales: readonly Messages[] = languages.map(({ banner }) => banner);
/** The texts of our own pages. */
export const pageLocales: readonly PageMessages[] = languages.map(({ pages }) => pages);
/** The texts of popup, notifications and calendar files. */
export const popupLocales: readonly PopupMessages[] = languages.map(({ popup }) => popup);
