// `npm run permission-table`: writes the table of permissions into README.md, from the reasons that the stores are told.
import { readFileSync, writeFileSync } from 'node:fs';
import { namedReasons, portalReason } from './permissions.ts';

const marks = { start: '<!-- permissions: npm run permission-table -->\n', end: '<!-- end of permissions -->\n' };
const heads = ['permission', 'why'];

/** The table as Markdown, columns of equal width; hosts of webmail as one row. */
export function permissionTable(): string {
  const rows = [
    ['access to the webmail hosts above', 'to read the mail that is opened there and show the banner above it'],
    ['access to amazonpreview.com', portalReason.why],
    ...namedReasons.map(({ permission, why, optional, chromium }) => [
      `${optional ? 'optional: ' : ''}\`${permission}\`${chromium ? ' (Chrome, Edge)' : ''}`,
      `${optional ? 'only after a click: ' : ''}${why}`,
    ]),
  ];
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |\n`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('');
}

/** The README with the table of now in it; throws if it has no place for one. */
export function withPermissionTable(readme: string): string {
  const [before, rest] = readme.split(marks.start);
  const after = rest?.split(marks.end)[1];
  if (before === undefined || after === undefined) throw new Error('README.md has no place for the table of permissions.');
  return `${before}${marks.start}\n${permissionTable()}\n${marks.end}${after}`;
}

if (process.argv[1] === import.meta.filename) {
  const path = `${import.meta.dirname}/../../../README.md`;
  writeFileSync(path, withPermissionTable(readFileSync(path, 'utf8')));
}
