import type { DateLanguage } from '../date-words.ts';
import { german } from '../de/dates.ts';
import { english } from '../en/dates.ts';
import { spanish } from '../es/dates.ts';
import { french } from '../fr/dates.ts';
import { italian } from '../it/dates.ts';
import { japanese } from '../ja/dates.ts';
import { dutch } from '../nl/dates.ts';
import { portuguese } from '../pt/dates.ts';

/** Languages whose dates are read. */
export const dateLanguages: readonly DateLanguage[] = [english, german, japanese, french, spanish, italian, portuguese, dutch];
