import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import type { DateLanguage } from './language.ts';

/** Every language whose dates are read. A new one is one file and one line here. */
export const dateLanguages: readonly DateLanguage[] = [english, german, japanese, french, spanish, italian];
