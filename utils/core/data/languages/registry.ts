import type { PhraseList } from './concepts.ts';
import { de } from './de/mail.ts';
import { en } from './en/mail.ts';
import { es } from './es/mail.ts';
import { fr } from './fr/mail.ts';
import { it } from './it/mail.ts';
import { ja } from './ja/mail.ts';
import { nl } from './nl/mail.ts';
import { pt } from './pt/mail.ts';

/** Every phrase list. A new language is one file and one line here. */
export const phraseLists: readonly PhraseList[] = [de, en, fr, es, it, pt, nl, ja];
