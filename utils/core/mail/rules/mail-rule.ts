import { defineRule, type Rule } from '../../verdict/rule.ts';
import type { MailFacts } from '../facts/facts.ts';

/** A rule about mails: see `Rule`. One file each, registered by one line in `registry.ts`. */
export type MailRule = Rule<MailFacts>;

/** Marks an object as a rule about mails. */
export const defineMailRule = defineRule<MailFacts>;

/**
 * A mail that shows when a rule fires, kept beside the rule and run against all rules: `fires` names every rule that must, no other may.
 * Exported apart from the rule, so that it never enters the package. All examples are constructed.
 */
export interface MailExample {
  /** What it shows. */
  readonly note: string;
  /** As in the header: `Name <address>`. */
  readonly from: string;
  readonly subject?: string;
  readonly html?: string;
  /** More header fields, one a line. */
  readonly headers?: string;
  readonly attachments?: readonly string[];
  readonly fires: readonly string[];
}
