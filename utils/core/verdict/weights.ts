/** How strongly something was found. A question that knows only one form answers `plain`. */
export type Strength = 'weak' | 'plain' | 'strong';

/** The number behind each form of a finding; one number for all where there is only one form. Points, negative = speaks for genuine. */
export type Points = number | Readonly<Partial<Record<Strength, number>>>;

/** One row of a table of numbers: all that a judgement makes of one finding. A judgement may add columns of its own. */
export interface WeightRow {
  /** What it adds to "speaks for Amazon"; absent = nothing. */
  readonly claim?: Points;
  /** What it adds to "looks false"; absent = no reason of its own, nothing is shown. */
  readonly suspicion?: Points;
  /** Why these numbers. */
  readonly reason: string;
  /** On how many fakes and honest mails or pages of the evaluation corpus it was found (2026-11-30). */
  readonly seen: { readonly fakes: number; readonly honest: number };
}

/** All rows of one judgement, by the id of the finding. */
export type WeightTable = Readonly<Record<string, WeightRow>>;

/** The points of one form of a finding. A form without a number is a bug of the table: it throws. */
export function pointsOfStrength(points: Points, strength: Strength): number {
  const value = typeof points === 'number' ? points : points[strength];
  if (value === undefined) throw new RangeError(`no number for the form "${strength}"`);
  return value;
}
