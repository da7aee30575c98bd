import type { Evidence } from './verdict.ts';
import type { Strength } from './weights.ts';

/**
 * What a question found: how strongly, and what it saw. Never a number; those stand in the table of weights, under the question's id.
 * `claim` and `suspicion` name the form for each column of the table: absent = `plain`, `null` = this column does not count here.
 */
export interface Finding {
  readonly evidence: Evidence;
  readonly claim?: Strength | null;
  readonly suspicion?: Strength | null;
}

/** One small, pure question about the facts. A question that throws is a bug: it is reported by name and the others still count. */
export interface Question<Facts, Answer extends Finding = Finding> {
  /** Stable: the key of its row in the table of weights, of its sentence in the locale files and of stored history. */
  readonly id: string;
  check(facts: Facts): Answer | null;
}

/** A finding together with the question that made it. */
export interface Found<Answer extends Finding = Finding> {
  readonly id: string;
  readonly finding: Answer;
}

/** Asks every question. One that throws is named in `failed` and found nothing. */
export function askAll<Facts, Answer extends Finding = Finding>(
  questions: readonly Question<Facts, Answer>[],
  facts: Facts,
): { readonly found: readonly Found<Answer>[]; readonly failed: readonly string[] } {
  const found: Found<Answer>[] = [];
  const failed: string[] = [];
  for (const question of questions) {
    try {
      const finding = question.check(facts);
      if (finding) found.push({ id: question.id, finding });
    } catch {
      failed.push(question.id);
    }
  }
  return { found, failed };
}
