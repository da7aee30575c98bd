import type { MailMessages } from '../../core/mail-messages.ts';
import type { Messages } from '../messages.ts';
import type { PageMessages } from '../pages/messages.ts';
import type { PopupMessages } from '../popup/messages.ts';
import * as deBanner from './de/banner.ts';
import * as dePages from './de/pages.ts';
import * as dePopup from './de/popup.ts';
import * as enBanner from './en/banner.ts';
import * as enPages from './en/pages.ts';
import * as enPopup from './en/popup.ts';
import * as esBanner from './es/banner.ts';
import * as esPages from './es/pages.ts';
import * as esPopup from './es/popup.ts';
import * as frBanner from './fr/banner.ts';
import * as frPages from './fr/pages.ts';
import * as frPopup from './fr/popup.ts';
import * as itBanner from './it/banner.ts';
import * as itPages from './it/pages.ts';
import * as itPopup from './it/popup.ts';
import * as jaBanner from './ja/banner.ts';
import * as jaPages from './ja/pages.ts';
import * as jaPopup from './ja/popup.ts';

// Every language of the user interface, once in each list. The first is the fallback. The lists are written out, not computed: so the
// bundler sees which are used, and a mail page does not carry the texts of the options.

/** The texts in webmail. */
export const mailLocales: readonly MailMessages[] = [
  enBanner.mail,
  deBanner.mail,
  esBanner.mail,
  frBanner.mail,
  itBanner.mail,
  jaBanner.mail,
];
/** These, and the texts of sign-in pages and the toolbar. */
export const locales: readonly Messages[] = [
  enBanner.banner,
  deBanner.banner,
  esBanner.banner,
  frBanner.banner,
  itBanner.banner,
  jaBanner.banner,
];
/** The texts of our own pages. */
export const pageLocales: readonly PageMessages[] = [
  enPages.pages,
  dePages.pages,
  esPages.pages,
  frPages.pages,
  itPages.pages,
  jaPages.pages,
];
/** The texts of popup, notifications and calendar files. */
export const popupLocales: readonly PopupMessages[] = [
  enPopup.popup,
  dePopup.popup,
  esPopup.popup,
  frPopup.popup,
  itPopup.popup,
  jaPopup.popup,
];
