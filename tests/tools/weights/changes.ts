import type { WeightTable } from '../../../utils/core/verdict/weights.ts';
import { type WeightFamily, writtenDown } from './family.ts';

/** One number of a table: the row and the names that lead to it. */
export interface NumberPlace {
  readonly path: readonly string[];
  readonly value: number;
}

/** What came of the changes of one number. */
export interface Noticed extends NumberPlace {
  readonly zeroed: boolean;
  readonly doubled: boolean;
}

/** How often a finding occurs is a count, no weight. */
const counts: ReadonlySet<string> = new Set(['seen']);

/** Every number of a table that is not 0 already. */
export function numbersOf(value: unknown, path: readonly string[] = []): readonly NumberPlace[] {
  if (typeof value === 'number') return value === 0 ? [] : [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (counts.has(key) ? [] : numbersOf(inner, [...path, key])));
}

/** A copy of a table with another number at one place. */
export function withNumber<Table extends WeightTable>(table: Table, path: readonly string[], value: number): Table {
  const copy: Table = structuredClone(table);
  let at: unknown = copy;
  for (const key of path.slice(0, -1)) at = Reflect.get(Object(at), key);
  Reflect.set(Object(at), path.at(-1) ?? '', value);
  return copy;
}

/** Sets every number of a table to 0, and doubles it, in turn, and says which change alters what the unit tests have written down. */
export function noticedChanges<Input, Table extends WeightTable>(family: WeightFamily<Input, Table>): readonly Noticed[] {
  const before = outcome(family, family.weights);
  const changes = (path: readonly string[], value: number) => outcome(family, withNumber(family.weights, path, value)) !== before;
  return numbersOf(family.weights).map(({ path, value }) => ({
    path,
    value,
    zeroed: changes(path, 0),
    doubled: changes(path, value * 2),
  }));
}

/** A table that throws is noticed too. */
function outcome<Input, Table extends WeightTable>(family: WeightFamily<Input, Table>, weights: Table): string {
  try {
    return writtenDown(family, weights).join('\n');
  } catch (error) {
    return `threw: ${String(error)}`;
  }
}
