import type { DateLanguage } from '../../../data/languages/date-words.ts';
import { german } from '../../../data/languages/de/dates.ts';
import { english } from '../../../data/languages/en/dates.ts';
import { spanish } from '../../../data/languages/es/dates.ts';
import { french } from '../../../data/languages/fr/dates.ts';
import { italian } from '../../../data/languages/it/dates.ts';
import { japanese } from '../../../data/languages/ja/dates.ts';
import { portuguese } from '../../../data/languages/pt/dates.ts';

/** Every language whose dates are read. A new one is one file and one line here. */
export const dateLanguages: readonly DateLanguage[] = [english, german, japanese, french, spanish, italian, portuguese];
