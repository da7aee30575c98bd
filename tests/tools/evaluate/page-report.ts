import { levels } from '../../../utils/core/verdict/verdict.ts';
import { isPageMistake, type PageLabel, type PageRow, type PageWhere, pageLabels } from './pages.ts';
import { quantile } from './statistics.ts';
import { wilson } from './wilson.ts';

/** The tables about pages: level by label and place, time, pages that ask for no secret where `fake` is expected, and every mistake with its reasons. */
export function reportPages(rows: readonly PageRow[]): string {
  if (rows.length === 0) return 'pages: none in this folder';
  const times = rows.map(({ ms }) => ms);
  const [median = '', p95 = ''] = [0.5, 0.95].map((share) => quantile(times, share).toFixed(1));
  const nothingAsked = rows.filter((row) => isPageMistake(row) && row.where === 'relayed' && row.asksSecret === false);
  const mistakes = rows.filter((row) => isPageMistake(row) && !nothingAsked.includes(row));
  return [
    '\n## Pages: level by label and host',
    columns(['label', 'host', 'pages', ...levels, 'right', '95 % interval']),
    ...(Object.keys(pageLabels) as PageLabel[]).flatMap((label) =>
      (Object.keys(pageLabels[label]) as PageWhere[]).map((where) => line(rows, label, where)),
    ),
    `snapshot and judgement: median ${median} ms, 95 % within ${p95} ms, longest ${Math.max(...times).toFixed(0)} ms`,
    `ask for no secret, so no warning is expected: ${nothingAsked.map(({ path }) => path).join(', ') || 'none'}`,
    ...mistakes.map(
      ({ path, where, level, score, reasons }) =>
        `${path} (${where}): ${level} (${score}) ${reasons.map(({ id, points }) => `${id} ${points}`).join(', ')}`,
    ),
    `${mistakes.length} mistakes; rules that failed: ${new Set(rows.flatMap(({ failedRules }) => failedRules)).size}`,
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function line(rows: readonly PageRow[], label: PageLabel, where: PageWhere): string {
  const these = rows.filter((row) => row.label === label && row.where === where);
  if (these.length === 0) return '';
  const right = these.filter((row) => !isPageMistake(row)).length;
  const { low, high } = wilson(right, these.length);
  const counts = levels.map((level) => these.filter((row) => row.level === level).length);
  return columns([label, where, these.length, ...counts, percent(right / these.length), `${percent(low)} to ${percent(high)}`]);
}

function columns(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => String(cell).padEnd(index < 2 ? 14 : 11))
    .join(' ')
    .trimEnd();
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
