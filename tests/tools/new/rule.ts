import { addImport, addToArray, addToObject } from './edit.ts';
import { badName, camelCase } from './names.ts';
import type { Plan, ProjectFiles, Refusal, Scaffold } from './plan.ts';

/** A kind of rule: where it lives, and what a first example of it looks like. */
interface RuleFamily {
  readonly folder: string;
  readonly registry: string;
  /** Where its sentences stand in every language, and the constant that holds them. */
  readonly sentences: { readonly path: string; readonly constant: string };
  /** Where the row of numbers stands, and the constant that holds it. */
  readonly table: { readonly path: string; readonly constant: string };
  /** What numbers the row wants. */
  readonly numbers: string;
  readonly skeleton: (name: string, identifier: string) => string;
  readonly measure: string;
}

/** The languages of the interface, read from their list, so that a new one is never forgotten. */
export function languagesIn(codes: string): readonly string[] {
  return [...(/const interfaceLanguages = \[([^\]]*)\]/.exec(codes)?.[1] ?? '').matchAll(/'([a-z]{2,3})'/g)].flatMap(
    ([, code]) => code ?? [],
  );
}

function plan(family: RuleFamily, files: ProjectFiles, name: string): Plan | Refusal {
  const problem = badName(name);
  if (problem) return { problem };
  const path = `${family.folder}/${name}.ts`;
  const registry = `${family.folder}/registry.ts`;
  const identifier = camelCase(name);
  const list = files.read(registry);
  if (files.has(path)) return { problem: `There is a rule or a part of the rules called "${name}" already: ${path}.` };
  if (new RegExp(`\\b${identifier}\\b`).test(list)) return { problem: `"${identifier}" already means something in ${registry}.` };

  const changed = new Map([[path, family.skeleton(name, identifier)]]);
  changed.set(registry, addToArray(addImport(list, identifier, `./${name}.ts`), family.registry, identifier));
  const row = `'${name}': { suspicion: 0, reason: 'Not measured yet.', seen: { fakes: 0, honest: 0 } }`;
  changed.set(family.table.path, addToObject(files.read(family.table.path), family.table.constant, [], row));
  const sentences = languagesIn(files.read('utils/i18n/languages/codes.ts')).map(
    (language) => `${language}: 'Not worded yet: rule ${name} (“{text}”).'`,
  );
  const { path: texts, constant } = family.sentences;
  changed.set(texts, addToObject(files.read(texts), constant, [], `'${name}': { ${sentences.join(', ')} }`));
  return {
    files: changed,
    next: [
      `Write the question in ${path}; it now fires on a made-up word and gives no points.`,
      'Replace both examples: one that fires, one that comes close and does not.',
      `Give its row in ${family.table.path} its numbers, with the reason for them: ${family.numbers}.`,
      `Word its sentence in every language in ${texts}: it names the evidence in {places} and stays careful.`,
      family.measure,
    ],
  };
}

function mailRule(name: string, identifier: string): string {
  return `import { quote } from '../../verdict/quote.ts';
import { defineMailRule, type MailExample } from './mail-rule.ts';

/** What the rule looks for, and why that speaks for a fake (with the source of the fact). */
export const ${identifier} = defineMailRule({
  id: '${name}',
  check(facts) {
    const { subject } = facts.message;
    return subject.includes('(${name})') ? { evidence: { text: quote(subject) } } : null;
  },
});

/** Constructed. */
export const examples: readonly MailExample[] = [
  {
    note: 'says it in the subject',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis (${name})',
    html: '<p>Guten Tag</p>',
    fires: ['sender-name', '${name}'],
  },
  {
    note: 'does not say it',
    from: 'Amazon <service@mail-kunden.example>',
    subject: 'Hinweis',
    html: '<p>Guten Tag</p>',
    fires: ['sender-name'],
  },
];
`;
}

function signinRule(name: string, identifier: string): string {
  return `import { quote } from '../../verdict/quote.ts';
import { defineSigninRule, type SigninExample } from './signin-rule.ts';

/** What the rule looks for, and why that speaks for a fake (with the source of the fact). */
export const ${identifier} = defineSigninRule({
  id: '${name}',
  check(facts) {
    const heading = facts.page.headings.find((line) => line.includes('(${name})'));
    return heading === undefined ? null : { evidence: { text: quote(heading) } };
  },
});

/** Constructed. */
export const examples: readonly SigninExample[] = [
  {
    note: 'says it in a heading',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    headings: ['(${name})'],
    fields: ['email'],
    fires: ['page-title', 'asks-account', '${name}'],
  },
  {
    note: 'does not say it',
    url: 'https://konto-pruefung.example/a',
    title: 'Amazon',
    fields: ['email'],
    fires: ['page-title', 'asks-account'],
  },
];
`;
}

const mail: RuleFamily = {
  folder: 'utils/core/mail/rules',
  registry: 'mailRules',
  sentences: { path: 'utils/i18n/rows/mail-reasons.ts', constant: 'mailReasons' },
  table: { path: 'utils/core/mail/weights.ts', constant: 'mailWeights' },
  numbers:
    '`suspicion` counts whoever is named, `contradiction` only as far as Amazon speaks; `mention`, `voice`, `doubt` and `quiet` say who speaks (a row of these alone is shown to nobody and has no sentence)',
  skeleton: mailRule,
  measure: 'Run `vitest run tests/core/mail/rules.test.ts`, then `npm run evaluate -- DIR` before and after.',
};

const signin: RuleFamily = {
  folder: 'utils/core/signin/rules',
  registry: 'signinRules',
  sentences: { path: 'utils/i18n/rows/signin-reasons.ts', constant: 'signinReasons' },
  table: { path: 'utils/core/signin/weights.ts', constant: 'signinWeights' },
  numbers: '`claim` with its `kind` if it says that the page is Amazon, else `suspicion`',
  skeleton: signinRule,
  measure:
    'Run `vitest run tests/core/signin -u`, see in `scores.txt` what changed and why, then `npm run evaluate -- DIR` before and after.',
};

/** A rule about mails. */
export const rule: Scaffold = { kind: 'rule', example: ['host-in-name'], plan: (files, name = '') => plan(mail, files, name) };

/** A rule about pages that ask for something. */
export const signinRuleScaffold: Scaffold = {
  kind: 'signin-rule',
  example: ['asks-birthday'],
  plan: (files, name = '') => plan(signin, files, name),
};
