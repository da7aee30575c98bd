import { quantile } from '../../tools/evaluate/statistics.ts';

/** What was measured of both builds, in one unit. */
export interface Both {
  readonly before: readonly number[];
  readonly now: readonly number[];
}

/** One line of the table: what both builds take, and how much of the old figure the new one may have. */
export interface Ratio {
  readonly what: string;
  readonly unit: 'ms' | 'MB' | 'nodes' | 'ns';
  readonly before: number;
  readonly now: number;
  /** `null` = told, not demanded. */
  readonly atMost: number | null;
}

/** One question: its name, and how it is answered for two builds in turns. */
export interface Measure {
  readonly name: string;
  run(builds: { readonly before: string; readonly now: string }): Promise<readonly Ratio[]>;
}

/** A line from samples: the share of them that lies below the figure, 0.5 = the median. */
export function ratioAt(share: number, samples: Both, line: Omit<Ratio, 'before' | 'now'>): Ratio {
  return { ...line, before: quantile(samples.before, share), now: quantile(samples.now, share) };
}

/** Whether a line keeps its bound; what is equal in the digits that are printed is no worse. */
export function isMet({ before, now, atMost }: Ratio): boolean {
  return atMost === null || Math.round((now / before) * 100) <= atMost * 100;
}

/** The lines as a table for a terminal or a README. */
export function tableOf(ratios: readonly Ratio[]): string {
  const rows = ratios.map((ratio) => [
    ratio.what,
    `${digits(ratio.before)} ${ratio.unit}`,
    `${digits(ratio.now)} ${ratio.unit}`,
    (ratio.now / ratio.before).toFixed(2),
    ratio.atMost === null ? '–' : ratio.atMost.toFixed(1),
    ratio.atMost === null ? '' : isMet(ratio) ? 'yes' : 'NO',
  ]);
  return markdown(['what', 'before', 'now', 'ratio', 'at most', 'met'], rows);
}

/** Rows as a table of Markdown, with columns of equal width. */
export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

function digits(value: number): string {
  if (value >= 1_000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
