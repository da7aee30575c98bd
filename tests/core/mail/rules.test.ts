import { describe, expect, it } from 'vitest';
import { claims, isReason } from '../../../utils/core/mail/decide.ts';
import { mailFacts } from '../../../utils/core/mail/facts/facts.ts';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import type { MailExample } from '../../../utils/core/mail/rules/mail-rule.ts';
import { mailRules } from '../../../utils/core/mail/rules/registry.ts';
import { mailWeights } from '../../../utils/core/mail/weights.ts';
import { askAll } from '../../../utils/core/verdict/finding.ts';
import { banner as en } from '../../../utils/i18n/languages/en/banner.ts';
import { exampleMessage } from './example-mail.ts';
import { mailRuleFiles } from './rule-examples.ts';

/** These need a context or a folder, which examples cannot carry; `context.test.ts` covers them. */
const withoutExamples = new Set(['trusted-sender', 'first-contact', 'known-title', 'in-spam']);

describe('the registry', () => {
  it('holds every rule file exactly once, named after the id', () => {
    expect(mailRuleFiles.map(({ rule }) => rule?.id)).toEqual(mailRuleFiles.map(({ name }) => name));
    expect(mailRules.map(({ id }) => id).sort()).toEqual(mailRuleFiles.map(({ name }) => name).sort());
  });

  it('has a sentence for every rule and no sentence without a rule', () => {
    const shown = mailRules.filter(({ id }) => isReason(mailWeights[id]));
    expect(Object.keys(en.reasons).sort()).toEqual(shown.map(({ id }) => id).sort());
  });

  it('has a row in the table of weights for every rule, and no row without a rule or without a number', () => {
    expect(Object.keys(mailWeights).sort()).toEqual(mailRules.map(({ id }) => id).sort());
    for (const row of Object.values(mailWeights)) expect(claims(row) || isReason(row)).toBe(true);
  });
});

describe.each(mailRuleFiles)('$name', ({ name, rule, examples }) => {
  it('has at least one example that fires and one that does not', () => {
    if (withoutExamples.has(name)) return expect(examples).toEqual([]);
    const claimsOnly = rule !== undefined && !isReason(mailWeights[rule.id]);
    const shows = (example: MailExample) => (claimsOnly ? example.claims : example.fires)?.includes(name) ?? false;
    const comesClose = (example: MailExample) => (claimsOnly ? example.claimsNot?.includes(name) : !example.fires.includes(name)) ?? false;
    expect(examples.some(shows)).toBe(true);
    expect(examples.some(comesClose)).toBe(true);
  });

  // Every rule sees every example: what another rule shows must not set this one off.
  for (const example of examples) {
    it(`${example.note}: exactly the rules named fire`, () => {
      const verdict = judgeMail(exampleMessage(example));
      expect(verdict.failedRules).toEqual([]);
      expect(verdict.reasons.map(({ id }) => id).sort()).toEqual([...example.fires].sort());
      const { found } = askAll(mailRules, mailFacts(exampleMessage(example), {}));
      const speaking = found.filter(({ finding }) => finding.claim !== null).map(({ id }) => id);
      expect(speaking).toEqual(expect.arrayContaining([...(example.claims ?? [])]));
      for (const id of example.claimsNot ?? []) expect(speaking).not.toContain(id);
    });
  }
});
