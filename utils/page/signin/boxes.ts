import type { SigninField } from '../../core/signin/page.ts';

/** A field with what it takes: `most` = its `maxlength`, or 1 where it is drawn that short; 0 where neither is said; `digits` = it brings up a keyboard of digits. */
export interface BoxField {
  readonly field: SigninField;
  readonly most: number;
  readonly digits: boolean;
}

/** Codes have four to eight signs, one to a box. */
const fewestBoxes = 4;

/** What an `input` takes, for `readBoxes`. Reads attributes only. */
export function boxOf(input: Element, field: SigninField): BoxField {
  const read = (name: string) => input.getAttribute(name) ?? '';
  return {
    field,
    most: Number.parseInt(read('maxlength'), 10) || (read('size') === '1' ? 1 : 0),
    digits: /numeric|decimal/.test(read('inputmode')) || /^(?:tel|number)$/i.test(read('type')),
  };
}

/**
 * Names what is typed over several boxes side by side, none of which says what it is: four or more that take one sign are a one-time
 * code, four that take four digits each a card number. All other fields stay as they are.
 */
export function readBoxes(fields: readonly BoxField[]): SigninField[] {
  const read: SigninField[] = [];
  let row: BoxField[] = [];
  const finish = () => {
    const kind = kindOfRow(row);
    read.push(...row.map(({ field }) => (kind ? { ...field, kind } : field)));
    row = [];
  };
  for (const entry of fields) {
    if (row.length > 0 && !(isBox(entry) && row[0]?.most === entry.most)) finish();
    row.push(entry);
    if (!isBox(entry)) finish();
  }
  finish();
  return read;
}

function isBox({ field, most }: BoxField): boolean {
  return field.visible && (most === 1 || most === 4) && (field.kind === 'text' || field.kind === 'other');
}

function kindOfRow(row: readonly BoxField[]): 'otp' | 'card' | null {
  const first = row[0];
  if (!first || row.length < fewestBoxes) return null;
  if (first.most === 1) return 'otp';
  return first.most === 4 && row.length === fewestBoxes && row.every(({ digits }) => digits) ? 'card' : null;
}
