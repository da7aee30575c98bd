import type { MailWords, PhraseList } from '../concepts.ts';
import { da } from '../da/mail.ts';
import { de } from '../de/mail.ts';
import { en } from '../en/mail.ts';
import { es } from '../es/mail.ts';
import { fr } from '../fr/mail.ts';
import { it } from '../it/mail.ts';
import { ja } from '../ja/mail.ts';
import { nl } from '../nl/mail.ts';
import { pl } from '../pl/mail.ts';
import { pt } from '../pt/mail.ts';
import { sv } from '../sv/mail.ts';

/** What mails say. */
export const phraseLists: readonly PhraseList[] = [de, en, fr, es, it, pt, nl, ja, sv, da, pl];
/** Words for mails beside the phrases. */
export const mailWords: readonly MailWords[] = phraseLists.map(({ words }) => words);
