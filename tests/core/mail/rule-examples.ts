import { readdirSync } from 'node:fs';
import type { MailExample, MailRule } from '../../../utils/core/mail/rules/mail-rule.ts';

const folder = `${import.meta.dirname}/../../../utils/core/mail/rules`;

/** Every file of rules about mails, with its rule and its examples. */
export const mailRuleFiles = await Promise.all(
  readdirSync(folder)
    .filter((name) => !/^(?:registry|mail-rule|link-evidence)\.ts$/.test(name))
    .map(async (name) => {
      const module: Record<string, unknown> = await import(`${folder}/${name}`);
      const rule = Object.values(module).find(
        (value): value is MailRule => typeof value === 'object' && value !== null && 'check' in value,
      );
      return { name: name.replace(/\.ts$/, ''), rule, examples: (module['examples'] ?? []) as readonly MailExample[] };
    }),
);
