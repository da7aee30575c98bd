import { signin as arSignin } from './ar/signin.ts';
import type { PhraseList } from './concepts.ts';
import { signin as daSignin } from './da/signin.ts';
import type { DateLanguage } from './date-words.ts';
import { german } from './de/dates.ts';
import { de } from './de/mail.ts';
import { portal as dePortal } from './de/portal.ts';
import { signin as deSignin } from './de/signin.ts';
import { english } from './en/dates.ts';
import { en } from './en/mail.ts';
import { portal as enPortal } from './en/portal.ts';
import { signin as enSignin } from './en/signin.ts';
import { spanish } from './es/dates.ts';
import { es } from './es/mail.ts';
import { portal as esPortal } from './es/portal.ts';
import { signin as esSignin } from './es/signin.ts';
import { french } from './fr/dates.ts';
import { fr } from './fr/mail.ts';
import { portal as frPortal } from './fr/portal.ts';
import { signin as frSignin } from './fr/signin.ts';
import { signin as hiSignin } from './hi/signin.ts';
import { italian } from './it/dates.ts';
import { it } from './it/mail.ts';
import { portal as itPortal } from './it/portal.ts';
import { signin as itSignin } from './it/signin.ts';
import { japanese } from './ja/dates.ts';
import { ja } from './ja/mail.ts';
import { portal as jaPortal } from './ja/portal.ts';
import { signin as jaSignin } from './ja/signin.ts';
import { signin as koSignin } from './ko/signin.ts';
import { nl } from './nl/mail.ts';
import { signin as nlSignin } from './nl/signin.ts';
import { signin as plSignin } from './pl/signin.ts';
import type { PortalWords } from './portal-tags.ts';
import { pt } from './pt/mail.ts';
import { signin as ptSignin } from './pt/signin.ts';
import type { SigninWords } from './signin-words.ts';
import { signin as svSignin } from './sv/signin.ts';
import { signin as trSignin } from './tr/signin.ts';

// The words of every language, a list for each room. A new language is one folder, and a place in the lists for which it has words.

/** What mails say. */
export const phraseLists: readonly PhraseList[] = [de, en, fr, es, it, pt, nl, ja];
/** Languages whose dates are read. */
export const dateLanguages: readonly DateLanguage[] = [english, german, japanese, french, spanish, italian];
/** What portals say; names of fields are preferred in this order. */
export const portalWords: readonly PortalWords[] = [enPortal, dePortal, jaPortal, frPortal, esPortal, itPortal];
/** What sign-in pages say. */
export const signinWords: readonly SigninWords[] = [
  enSignin,
  deSignin,
  frSignin,
  esSignin,
  itSignin,
  ptSignin,
  nlSignin,
  jaSignin,
  trSignin,
  plSignin,
  svSignin,
  daSignin,
  arSignin,
  hiSignin,
  koSignin,
];
