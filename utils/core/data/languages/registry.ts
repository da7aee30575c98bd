import type { PhraseList } from './concepts.ts';
import type { DateLanguage } from './date-words.ts';
import { german } from './de/dates.ts';
import { de } from './de/mail.ts';
import { portal as dePortal } from './de/portal.ts';
import { english } from './en/dates.ts';
import { en } from './en/mail.ts';
import { portal as enPortal } from './en/portal.ts';
import { spanish } from './es/dates.ts';
import { es } from './es/mail.ts';
import { portal as esPortal } from './es/portal.ts';
import { french } from './fr/dates.ts';
import { fr } from './fr/mail.ts';
import { portal as frPortal } from './fr/portal.ts';
import { italian } from './it/dates.ts';
import { it } from './it/mail.ts';
import { portal as itPortal } from './it/portal.ts';
import { japanese } from './ja/dates.ts';
import { ja } from './ja/mail.ts';
import { portal as jaPortal } from './ja/portal.ts';
import { nl } from './nl/mail.ts';
import type { PortalWords } from './portal-tags.ts';
import { pt } from './pt/mail.ts';

// The words of every language, a list for each room. A new language is one folder, and a place in the lists for which it has words.

/** What mails say. */
export const phraseLists: readonly PhraseList[] = [de, en, fr, es, it, pt, nl, ja];
/** Languages whose dates are read. */
export const dateLanguages: readonly DateLanguage[] = [english, german, japanese, french, spanish, italian];
/** What portals say; names of fields are preferred in this order. */
export const portalWords: readonly PortalWords[] = [enPortal, dePortal, jaPortal, frPortal, esPortal, itPortal];
