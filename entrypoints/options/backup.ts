import { z } from 'zod';
import { historySchema, type Judged } from '../../utils/core/memory/history.ts';
import { type PersonalMark, personalMarkSchema } from '../../utils/core/memory/mark.ts';
import { type Tally, tallySchema } from '../../utils/core/memory/tally.ts';
import { type Trusted, trustedSchema } from '../../utils/core/memory/trusted.ts';
import { type Settings, settingsSchema } from '../../utils/core/settings/settings.ts';
import type { ImportProblem } from '../../utils/i18n/pages/messages.ts';

/** What a copy holds: the user's own choices and the record of assessments; no titles, no mails. */
export interface Backup {
  readonly settings: Settings;
  readonly mark: PersonalMark | null;
  readonly trusted: Trusted;
  readonly history: Judged[];
  readonly tally: Tally;
}

export type BackupOutcome = { readonly kind: 'backup'; readonly backup: Backup } | { readonly kind: ImportProblem };

/** Largest file that is looked at, in bytes: full lists of everything are well below it. */
export const maxBackupBytes = 2_000_000;

const product = 'preview-guard';
const version = 1;

const backupSchema = z.object({
  product: z.literal(product),
  version: z.literal(version),
  savedAt: z.string().max(40),
  settings: settingsSchema,
  mark: personalMarkSchema.nullable(),
  trusted: trustedSchema,
  history: historySchema,
  // Newer than the first copies, which lack it.
  tally: tallySchema.default([]),
});

/** The text of the file for a copy. `savedAt` is an ISO 8601 time. */
export function writeBackup(backup: Backup, savedAt: string): string {
  return JSON.stringify({ product, version, savedAt, ...backup }, null, 2);
}

/** Reads a copy. Anything but exactly what `writeBackup` writes gives the reason why it was refused. */
export function readBackup(text: string): BackupOutcome {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'broken' };
  }
  if (!isOurs(data)) return { kind: 'foreign' };
  if (typeof data.version === 'number' && data.version > version) return { kind: 'newer' };
  const parsed = backupSchema.safeParse(data);
  // The schema of settings replaces bad values by defaults, which is right for what we stored and wrong for a file of unknown origin.
  if (!parsed.success || !keeps(data, parsed.data) || !saysAllOnce(text, data)) return { kind: 'damaged' };
  if (!parsed.data.trusted.hosts.every(({ host }) => /^[a-z0-9.:[\]_-]+$/.test(host))) return { kind: 'damaged' };
  const { settings, mark, trusted, history, tally } = parsed.data;
  return { kind: 'backup', backup: { settings, mark, trusted, history, tally } };
}

function isOurs(data: unknown): data is { readonly product: string; readonly version: unknown } {
  return typeof data === 'object' && data !== null && 'product' in data && data.product === product && 'version' in data;
}

/** Whether no name is given twice in one object: only the last one was looked at, and a person who reads the file may see the first. */
function saysAllOnce(text: string, data: unknown): boolean {
  const once = JSON.stringify(data);
  let at = 0;
  let quoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const letter = text.charAt(place);
    if (!quoted && letter.trim() === '') continue;
    if (letter !== once.charAt(at)) return false;
    at += 1;
    // What follows a backslash ends no string.
    if (letter === '\\') {
      place += 1;
      if (text.charAt(place) !== once.charAt(at)) return false;
      at += 1;
    } else if (letter === '"') quoted = !quoted;
  }
  return at === once.length;
}

/** Whether everything that was given came through unchanged; the result may hold more, namely fields that are newer than the file. */
function keeps(given: unknown, result: unknown): boolean {
  if (typeof given !== 'object' || given === null) return Object.is(given, result);
  if (typeof result !== 'object' || result === null || Array.isArray(given) !== Array.isArray(result)) return false;
  if (Array.isArray(given) && Array.isArray(result) && given.length !== result.length) return false;
  const kept = new Map(Object.entries(result));
  return Object.entries(given).every(([name, value]) => kept.has(name) && keeps(value, kept.get(name)));
}
