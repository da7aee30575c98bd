import { client } from './client.ts';
import { language } from './language.ts';
import type { Scaffold } from './plan.ts';
import { portalShape } from './portal-shape.ts';
import { rule, signinRuleScaffold } from './rule.ts';

/** Everything that `npm run new` can start: one line each. */
export const scaffolds: readonly Scaffold[] = [rule, signinRuleScaffold, client, language, portalShape];
