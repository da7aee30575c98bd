import type { Question } from '../../verdict/finding.ts';
import type { MailFacts } from '../facts/mail-facts.ts';
import type { MailFindingId } from '../weights.ts';

/** A question about mails: one file each, registered by one line in `registry.ts`, with a row in `../weights.ts`. */
export interface MailRule extends Question<MailFacts> {
  readonly id: MailFindingId;
}

/** Marks an object as a rule about mails; its id must be a row of the table. */
export function defineMailRule(rule: MailRule): MailRule {
  return rule;
}

/**
 * A mail that shows when a rule fires, kept beside the rule and run against all rules: `fires` names every reason that must be given, no other may.
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
  /** Of the findings that only speak for or against a claim, those that must be among the findings and those that must not. */
  readonly claims?: readonly string[];
  readonly claimsNot?: readonly string[];
}
