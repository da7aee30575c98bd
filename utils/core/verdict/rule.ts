import type { Evidence } from './verdict.ts';

/** What a rule reports when it fires. `points` replaces the rule's own weight where the finding is stronger or weaker than usual. */
export interface Finding {
  readonly evidence: Evidence;
  readonly points?: number;
}

/** One small, pure question about the facts. A rule that throws is a bug: it is reported by name and the others still count. */
export interface Rule<Facts> {
  /** Stable: it is the key of the sentence in the locale files and of stored history. */
  readonly id: string;
  /** Weight of a plain finding. Positive = speaks for a fake, negative = speaks for genuine, 0 = only the sentence matters. */
  readonly points: number;
  check(facts: Facts): Finding | null;
}

/** Marks an object as a rule; exists so that every rule file reads alike and is checked on the spot. */
export function defineRule<Facts>(rule: Rule<Facts>): Rule<Facts> {
  return rule;
}

const longestQuote = 120;

/** Prepares a foreign text for a sentence: one line, no invisible or direction-changing characters, shortened. Escaping is the job of whoever prints it. */
export function quote(text: string, longest = longestQuote): string {
  const line = text
    .slice(0, longest * 8)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : line;
}
