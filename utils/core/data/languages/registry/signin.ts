import { signin as arSignin } from '../ar/signin.ts';
import { signin as daSignin } from '../da/signin.ts';
import { signin as deSignin } from '../de/signin.ts';
import { signin as enSignin } from '../en/signin.ts';
import { signin as esSignin } from '../es/signin.ts';
import { signin as frSignin } from '../fr/signin.ts';
import { signin as hiSignin } from '../hi/signin.ts';
import { signin as itSignin } from '../it/signin.ts';
import { signin as jaSignin } from '../ja/signin.ts';
import { signin as koSignin } from '../ko/signin.ts';
import { signin as nlSignin } from '../nl/signin.ts';
import { signin as plSignin } from '../pl/signin.ts';
import { signin as ptSignin } from '../pt/signin.ts';
import type { SigninWords } from '../signin-words.ts';
import { signin as svSignin } from '../sv/signin.ts';
import { signin as trSignin } from '../tr/signin.ts';

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
