import { readFile } from 'node:fs/promises';
import { mailFacts } from '../../../utils/core/mail/facts/facts.ts';
import type { MailFacts } from '../../../utils/core/mail/facts/mail-facts.ts';
import { readEml } from '../../../utils/core/mail/from-eml.ts';
import { judgeMail } from '../../../utils/core/mail/judge.ts';
import { mailRules } from '../../../utils/core/mail/rules/registry.ts';
import { askAll, type Found } from '../../../utils/core/verdict/finding.ts';
import type { Level, Reason } from '../../../utils/core/verdict/verdict.ts';
import { filesIn } from './files.ts';

/** The labels of the corpus: folder under `mail/`, and which levels are no mistake. */
export const mailLabels = {
  'fake-amazon': ['suspicious', 'fake'],
  'genuine-amazon': ['none', 'clear', 'unclear'],
  'other-ham': ['none', 'clear'],
  'other-phish': ['none', 'clear', 'unclear'],
} as const satisfies Record<string, readonly Level[]>;

export type MailLabel = keyof typeof mailLabels;

/** The outcome for one mail. `ms` is the time of `judgeMail` alone, as the background spends it. */
export interface MailRow {
  readonly path: string;
  readonly label: MailLabel;
  readonly language: string;
  readonly level: Level;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly failedRules: readonly string[];
  readonly ms: number;
  /** What the rules found, for the report on the weights; `null` where the file is no mail. */
  readonly findings: { readonly facts: MailFacts; readonly found: readonly Found[] } | null;
}

/** Judges every mail of the folder with the product's own code. Files that are no mail give level `none`. */
export async function evaluateMails(folder: string, progress: (done: number, total: number) => void): Promise<readonly MailRow[]> {
  const rows: MailRow[] = [];
  const files: { label: MailLabel; path: string }[] = [];
  for (const label of Object.keys(mailLabels) as MailLabel[]) {
    for (const path of await filesIn(folder, `mail/${label}`, '.eml')) files.push({ label, path });
  }
  for (const { label, path } of files) {
    rows.push(await judgeFile(folder, path, label));
    progress(rows.length, files.length);
  }
  return rows;
}

async function judgeFile(folder: string, path: string, label: MailLabel): Promise<MailRow> {
  const outcome = await readEml(await readFile(`${folder}/${path}`));
  if (outcome.kind !== 'mail')
    return { path, label, language: 'other', level: 'none', score: 0, reasons: [], failedRules: [], ms: 0, findings: null };
  const start = performance.now();
  const { level, score, reasons, failedRules } = judgeMail(outcome.message);
  const ms = performance.now() - start;
  const facts = mailFacts(outcome.message, {});
  const findings = { facts, found: askAll(mailRules, facts).found };
  return { path, label, language: facts.language(), level, score, reasons, failedRules, ms, findings };
}
