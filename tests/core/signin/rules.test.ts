import { describe, expect, it } from 'vitest';
import { signinFacts } from '../../../utils/core/signin/facts/facts.ts';
import { judgeSigninPage } from '../../../utils/core/signin/judge.ts';
import { signinRules } from '../../../utils/core/signin/rules/registry.ts';
import { weighPage } from '../../../utils/core/signin/weigh.ts';
import { signinWeights } from '../../../utils/core/signin/weights.ts';
import { askAll } from '../../../utils/core/verdict/finding.ts';
import { examplePage } from './example-page.ts';
import { ruleFiles } from './rule-examples.ts';

/** Needs a context, which examples cannot carry; `judge.test.ts` covers it. */
const withoutExamples = new Set(['trusted-host']);

describe('the registry', () => {
  it('holds every rule file exactly once, named after the id', () => {
    expect(ruleFiles.map(({ rule }) => rule?.id)).toEqual(ruleFiles.map(({ name }) => name));
    expect(signinRules.map(({ id }) => id).sort()).toEqual(ruleFiles.map(({ name }) => name).sort());
  });

  it('has a row of numbers for every rule and no row without a rule', () => {
    expect(Object.keys(signinWeights).sort()).toEqual(signinRules.map(({ id }) => id).sort());
  });
});

describe.each(ruleFiles)('$name', ({ name, examples }) => {
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
