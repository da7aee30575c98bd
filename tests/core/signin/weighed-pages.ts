import { signinFacts } from '../../../utils/core/signin/facts/facts.ts';
import type { SigninFinding } from '../../../utils/core/signin/facts/signin-facts.ts';
import { signinLevel } from '../../../utils/core/signin/judge.ts';
import type { SigninContext, SigninPage } from '../../../utils/core/signin/page.ts';
import { signinRules } from '../../../utils/core/signin/rules/registry.ts';
import { weighPage } from '../../../utils/core/signin/weigh.ts';
import { type SigninTable, signinWeights } from '../../../utils/core/signin/weights.ts';
import { askAll, type Found } from '../../../utils/core/verdict/finding.ts';
import type { WeightCase, WeightFamily } from '../../tools/weights/family.ts';
import { examplePage } from './example-page.ts';
import { partPages } from './part-pages.ts';
import { ruleFiles } from './rule-examples.ts';

type Answers = readonly Found<SigninFinding>[];

function answered(name: string, page: SigninPage, context: SigninContext = {}): WeightCase<Answers> {
  return { name, input: askAll(signinRules, signinFacts(page, context)).found };
}

/** The table of sign-in pages with every example of a rule and every page that shows a part of one. */
export const signinFamily: WeightFamily<Answers, SigninTable> = {
  name: 'signin',
  weights: signinWeights,
  cases: [
    ...ruleFiles.flatMap(({ name, examples }) => examples.map((example) => answered(`${name}: ${example.note}`, examplePage(example)))),
    ...partPages.map(({ note, page, context }) => answered(note, page, context)),
  ],
  judge(answers, weights) {
    const weighed = weighPage(answers, weights);
    const reasons = weighed.reasons.map(({ id, points }) => `${id} ${points}`);
    return `claim ${weighed.claim}, score ${weighed.score}, ${signinLevel(weighed)}: ${reasons.join(', ')}`;
  },
};
