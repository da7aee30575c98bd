import { levels } from '../../../utils/core/verdict/verdict.ts';
import type { HostRow } from './hosts.ts';
import { type MailLabel, type MailRow, mailLabels } from './mails.ts';
import { quantile } from './statistics.ts';
import { wilson } from './wilson.ts';

/** The tables about mails: confusion per label and language, points per rule, time, and every mistake with its reasons. */
export function reportMails(rows: readonly MailRow[]): string {
  if (rows.length === 0) return 'mails: none in this folder';
  const labels = Object.keys(mailLabels) as MailLabel[];
  return [
    heading('Mails: level by label'),
    columns(['label', 'language', 'mails', ...levels, 'right', '95 % interval']),
    ...labels.flatMap((label) => confusion(rows, label)),
    heading('Rules: how often and with how many points on average'),
    ...rules(rows),
    heading('Time of one judgement'),
    ...[times(rows)],
    heading('Mistakes'),
    ...rows.filter(isMistake).map(mistake),
    `${rows.filter(isMistake).length} mistakes; rules that failed: ${new Set(rows.flatMap((row) => row.failedRules)).size}`,
  ].join('\n');
}

/** The table about hosts. */
export function reportHosts(rows: readonly HostRow[]): string {
  if (rows.length === 0) return 'hosts: none in this folder';
  return [
    heading('Hosts: recognised as playing on the name'),
    columns(['list', 'hosts', 'recognised', 'share', 'ns/host', 'times new URL']),
    ...rows.map((row) =>
      columns([
        row.list,
        row.total,
        row.recognised,
        percent(row.recognised / row.total),
        row.nsPerHost,
        (row.nsPerHost / row.nsPerUrl).toFixed(2),
      ]),
    ),
    heading('Mistakes'),
    ...rows.map((row) => `${row.list}: ${row.mistakes.slice(0, 60).join(' ') || 'none'}`),
  ].join('\n');
}

function isMistake(row: MailRow): boolean {
  return !(mailLabels[row.label] as readonly string[]).includes(row.level);
}

function confusion(rows: readonly MailRow[], label: MailLabel): string[] {
  const ofLabel = rows.filter((row) => row.label === label);
  if (ofLabel.length === 0) return [];
  const languages = [...new Set(ofLabel.map((row) => row.language))].sort();
  return [
    line(label, 'all', ofLabel),
    ...languages.map((language) =>
      line(
        '',
        language,
        ofLabel.filter((row) => row.language === language),
      ),
    ),
  ];
}

function line(label: string, language: string, rows: readonly MailRow[]): string {
  const right = rows.filter((row) => !isMistake(row)).length;
  const { low, high } = wilson(right, rows.length);
  const counts = levels.map((level) => rows.filter((row) => row.level === level).length);
  return columns([label, language, rows.length, ...counts, percent(right / rows.length), `${percent(low)} to ${percent(high)}`]);
}

function rules(rows: readonly MailRow[]): string[] {
  const labels = Object.keys(mailLabels) as MailLabel[];
  const ids = [...new Set(rows.flatMap((row) => row.reasons.map((reason) => reason.id)))].sort();
  return [
    columns(['rule', ...labels]),
    ...ids.map((id) =>
      columns([
        id,
        ...labels.map((label) => {
          const points = rows
            .filter((row) => row.label === label)
            .flatMap((row) => row.reasons.filter((reason) => reason.id === id).map((reason) => reason.points));
          const mean = points.reduce((sum, value) => sum + value, 0) / points.length;
          return points.length === 0 ? '' : `${points.length} × ${mean.toFixed(0)}`;
        }),
      ]),
    ),
  ];
}

function times(rows: readonly MailRow[]): string {
  const all = rows.map((row) => row.ms);
  const [median, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(all, share).toFixed(2));
  return `median ${median} ms, 95 % within ${p95} ms, 99 % within ${p99} ms, longest ${Math.max(...all).toFixed(1)} ms`;
}

function mistake(row: MailRow): string {
  return `${row.path}: ${row.level} (${row.score}) ${row.reasons.map((reason) => `${reason.id} ${reason.points}`).join(', ')}`;
}

function heading(text: string): string {
  return `\n## ${text}`;
}

const widths = [24, 18, 16, 16, 16, 8, 8, 12, 8, 18];

function columns(cells: readonly (string | number)[]): string {
  const narrow = cells.length > 6;
  return cells
    .map((cell, index) => String(cell).padEnd(narrow ? (index < 2 ? 16 : 11) : (widths[index] ?? 12)))
    .join(' ')
    .trimEnd();
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
