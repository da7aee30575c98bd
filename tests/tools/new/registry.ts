import { client } from './client.ts';
import { language } from './language.ts';
import { phrase } from './phrase.ts';
import type { Scaffold } from './plan.ts';
import { portalShape } from './portal-shape.ts';
import { rule, signinRuleScaffold } from './rule.ts';
import { setting } from './setting.ts';

/** Everything that `npm run new` can start: one line each. */
export const scaffolds: readonly Scaffold[] = [rule, signinRuleScaffold, client, language, portalShape, phrase, setting];
