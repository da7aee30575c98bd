import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { signinFacts } from '../../../utils/core/signin/facts/facts.ts';
import { judgeSigninPage } from '../../../utils/core/signin/judge.ts';
import { signinRules } from '../../../utils/core/signin/rules/registry.ts';
import type { SigninExample, SigninRule } from '../../../utils/core/signin/rules/signin-rule.ts';
import { weighPage } from '../../../utils/core/signin/weigh.ts';
import { signinWeights } from '../../../utils/core/signin/weights.ts';
import { askAll } from '../../../utils/core/verdict/finding.ts';
import { examplePage } from './example-page.ts';

const folder = `${import.meta.dirname}/../../../utils/core/signin/rules`;
const files = readdirSync(folder).filter((name) => !/^(?:registry|signin-rule)\.ts$/.test(name));
/** Needs a context, which examples cannot carry; `judge.test.ts` covers it. */
const withoutExamples = new Set(['trusted-host']);

const modules = await Promise.all(
  files.map(async (name) => {
    const module: Record<string, unknown> = await import(`${folder}/${name}`);
    const rule = Object.values(module).find(
      (value): value is SigninRule => typeof value === 'object' && value !== null && 'check' in value,
    );
    return { name: name.replace(/\.ts$/, ''), rule, examples: (module['examples'] ?? []) as readonly SigninExample[] };
  }),
);

describe('the registry', () => {
  it('holds every rule file exactly once, named after the id', () => {
    expect(modules.map(({ rule }) => rule?.id)).toEqual(modules.map(({ name }) => name));
    expect(signinRules.map(({ id }) => id).sort()).toEqual(modules.map(({ name }) => name).sort());
  });
});

describe.each(modules)('$name', ({ name, examples }) => {
  it.skipIf(withoutExamples.has(name))('has at least one example that fires and one that does not', () => {
    expect(examples.some(({ fires }) => fires.includes(name))).toBe(true);
    expect(examples.some(({ fires }) => !fires.includes(name))).toBe(true);
  });

  // Every rule sees every example: what another rule shows must not set this one off. Genuine hosts and pages without a claim end before.
  for (const example of examples) {
    it(`${example.note}: exactly the rules named fire`, () => {
      const page = examplePage(example);
      const verdict = judgeSigninPage(page);
      const { found, failed } = askAll(signinRules, signinFacts(page, {}));
      const silent = verdict.level === 'none' && example.fires.length > 0;
      const { reasons } = silent ? weighPage(found, signinWeights) : verdict;
      expect(failed).toEqual([]);
      expect(reasons.map(({ id }) => id).sort()).toEqual([...example.fires].sort());
    });
  }
});
