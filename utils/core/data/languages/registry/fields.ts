import { fields as arFields } from '../ar/fields.ts';
import { fields as deFields } from '../de/fields.ts';
import { fields as enFields } from '../en/fields.ts';
import { fields as esFields } from '../es/fields.ts';
import type { FieldWords } from '../field-words.ts';
import { fields as frFields } from '../fr/fields.ts';
import { fields as hiFields } from '../hi/fields.ts';
import { fields as itFields } from '../it/fields.ts';
import { fields as jaFields } from '../ja/fields.ts';
import { fields as nlFields } from '../nl/fields.ts';
import { fields as plFields } from '../pl/fields.ts';
import { fields as ptFields } from '../pt/fields.ts';
import { fields as svFields } from '../sv/fields.ts';
import { fields as trFields } from '../tr/fields.ts';
import { fields as zhFields } from '../zh/fields.ts';

/** What page code looks for in fields. */
export const fieldWords: readonly FieldWords[] = [
  enFields,
  deFields,
  frFields,
  esFields,
  itFields,
  ptFields,
  nlFields,
  jaFields,
  plFields,
  svFields,
  trFields,
  zhFields,
  arFields,
  hiFields,
];
