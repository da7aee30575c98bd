import type { PhraseList } from './concepts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** Every phrase list. A new language is one file and one line here. */
export const phraseLists: readonly PhraseList[] = [de, en, fr, es, it, pt, nl, ja];
