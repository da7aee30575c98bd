import type { WeightTable } from '../../../utils/core/verdict/weights.ts';

/** Something judged by a table of numbers, with the questions already answered: only the weighing is left. */
export interface WeightCase<Input> {
  readonly name: string;
  readonly input: Input;
}

/** One table of numbers with all that unit tests judge by it. A test writes down `judge` of every case, so what changes it is noticed. */
export interface WeightFamily<Input, Table extends WeightTable> {
  readonly name: string;
  readonly weights: Table;
  readonly cases: readonly WeightCase<Input>[];
  /** What is written down of a judgement, in one line. */
  readonly judge: (input: Input, weights: Table) => string;
}

/** The lines that the unit test of a family writes down. */
export function writtenDown<Input, Table extends WeightTable>(
  { cases, judge }: WeightFamily<Input, Table>,
  weights: Table,
): readonly string[] {
  return cases.map(({ name, input }) => `${name} | ${judge(input, weights)}`);
}
