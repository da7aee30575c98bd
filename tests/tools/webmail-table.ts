// `npm run webmail-table`: writes the table of webmail clients into README.md, from what the adapters say of themselves.
import { readFileSync, writeFileSync } from 'node:fs';
import { type AdapterEvidence, type UnseenPart, webmailClients } from '../../utils/page/webmail/clients.ts';

const marks = { start: '<!-- webmail clients: npm run webmail-table -->\n', end: '<!-- end of webmail clients -->\n' };

const evidence: Readonly<Record<AdapterEvidence, string>> = {
  'live-capture': 'running servers, also in the tests',
  'published-source': 'its published source, never seen live',
  'third-party-code': 'programs that read its page',
  unverified: 'unverified',
};
const heads = ['client', 'hosts', 'known from', 'last seen', 'not visible there'];

/** A host as the table names it. */
function hostOf(pattern: string): string {
  return pattern.replace(/^https:\/\/(?:\*\.)?/, '').replace(/\/\*$/, '');
}

function hostsOf({ matches, bodies = [], signs }: (typeof webmailClients)[number]): string {
  const hosts = [...matches.map(hostOf), ...(signs ? ['hosts of your own'] : [])].join(', ');
  return bodies.length === 0 ? hosts : `${hosts} and frames at ${bodies.map(hostOf).join(', ')}`;
}

function unseenIn(unseen: readonly UnseenPart[]): string {
  return unseen.length === 0 ? '–' : unseen.join(', ');
}

/** The table as Markdown, columns of equal width. */
export function webmailTable(): string {
  const rows = webmailClients.map((client) => [
    client.name,
    hostsOf(client),
    evidence[client.evidence],
    client.lastSeen,
    unseenIn(client.unseen),
  ]);
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |\n`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('');
}

/** The README with the table of now in it; throws if it has no place for one. */
export function withWebmailTable(readme: string): string {
  const [before, rest] = readme.split(marks.start);
  const after = rest?.split(marks.end)[1];
  if (before === undefined || after === undefined) throw new Error('README.md has no place for the table of webmail clients.');
  return `${before}${marks.start}\n${webmailTable()}\n${marks.end}${after}`;
}

if (process.argv[1] === import.meta.filename) {
  const path = `${import.meta.dirname}/../../README.md`;
  writeFileSync(path, withWebmailTable(readFileSync(path, 'utf8')));
}
