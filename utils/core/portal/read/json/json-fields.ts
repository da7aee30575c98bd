import type { FieldRole } from '../../../data/languages/portal-tags.ts';
import type { Moment } from '../../../dates/moment.ts';
import type { DateContext } from '../../../dates/spec.ts';
import { momentFromValue } from '../values.ts';
import type { Columns } from './json-columns.ts';
import type { Fields } from './json-lists.ts';

/** The value that plays a part in an object; `null` if it has none. */
export function fieldOf(fields: Fields, columns: Columns, role: FieldRole): string | number | boolean | null {
  const key = columns.byRole[role];
  return key === undefined ? null : (fields.get(key) ?? null);
}

/** That value as text; empty if it has none. */
export function textOf(fields: Fields, columns: Columns, role: FieldRole): string {
  const value = fieldOf(fields, columns, role);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** When an object closes; unknown with its own words if they are not understood. */
export function closingOf(fields: Fields, columns: Columns, context: DateContext): Moment {
  const value = fieldOf(fields, columns, 'closes');
  if (value === null || typeof value === 'boolean' || value === '') return { kind: 'unknown', words: '' };
  return momentFromValue(value, context) ?? { kind: 'unknown', words: String(value).slice(0, 200) };
}
