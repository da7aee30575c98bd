import { readdirSync } from 'node:fs';
import type { SigninExample, SigninRule } from '../../../utils/core/signin/rules/signin-rule.ts';

const folder = `${import.meta.dirname}/../../../utils/core/signin/rules`;

/** Every file of rules about pages, with its rule and its examples. */
export const ruleFiles = await Promise.all(
  readdirSync(folder)
    .filter((name) => !/^(?:registry|signin-rule)\.ts$/.test(name))
    .map(async (name) => {
      const module: Record<string, unknown> = await import(`${folder}/${name}`);
      const rule = Object.values(module).find(
        (value): value is SigninRule => typeof value === 'object' && value !== null && 'check' in value,
      );
      return { name: name.replace(/\.ts$/, ''), rule, examples: (module['examples'] ?? []) as readonly SigninExample[] };
    }),
);
