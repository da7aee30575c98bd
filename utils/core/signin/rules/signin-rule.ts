import type { Question } from '../../verdict/finding.ts';
import type { SigninFacts, SigninFinding } from '../facts/signin-facts.ts';
import type { FieldKind } from '../page.ts';
import type { SigninId } from '../weights.ts';

/**
 * A question about pages that ask for something: see `Question`. One file each, registered by one line in `registry.ts`, with one row of
 * numbers in `weights.ts`.
 */
export interface SigninRule extends Question<SigninFacts, SigninFinding> {
  readonly id: SigninId;
}

/** Marks an object as a rule about such pages, and checks it on the spot. */
export function defineSigninRule(rule: SigninRule): SigninRule {
  return rule;
}

/**
 * A page that shows when a rule fires, kept beside the rule and run against all rules: `fires` names every rule that must, no other may.
 * Exported apart from the rule, so that it never enters the package. All examples are constructed.
 */
export interface SigninExample {
  /** What it shows. */
  readonly note: string;
  readonly url: string;
  readonly title?: string;
  readonly text?: string;
  readonly headings?: readonly string[];
  /** Visible fields, all in one form that posts to `action` (default: the page's own address). */
  readonly fields?: readonly FieldKind[];
  readonly action?: string;
  readonly marks?: readonly string[];
  /** `alt` texts of pictures, in order. */
  readonly pictures?: readonly string[];
  readonly icon?: string;
  readonly copyright?: string;
  /** Hosts of scripts, and of links with how many of them are help pages. */
  readonly code?: readonly string[];
  readonly links?: Readonly<Record<string, { readonly count: number; readonly help: number }>>;
  readonly openedFromFakeMail?: boolean;
  readonly fires: readonly string[];
}
