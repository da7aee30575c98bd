import { requests as de } from '../de/requests.ts';
import { requests as en } from '../en/requests.ts';
import { requests as es } from '../es/requests.ts';
import { requests as fr } from '../fr/requests.ts';
import { requests as it } from '../it/requests.ts';
import { requests as ja } from '../ja/requests.ts';
import { requests as nl } from '../nl/requests.ts';
import { requests as pt } from '../pt/requests.ts';
import type { RequestWords } from '../request-words.ts';

/** The request words of every language that is read. A new language is one file and one line here. */
export const requestWords: readonly RequestWords[] = [de, en, fr, es, it, pt, nl, ja];
