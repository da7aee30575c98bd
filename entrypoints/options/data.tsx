import { useState } from 'preact/hooks';
import { type DataOutcome, DataSection } from '../../components/options/data-section.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useSource } from '../../components/use-source.ts';
import { closeNotifications, eraseEverything } from '../../utils/browser/erase.ts';
import { removeAllOptional } from '../../utils/browser/permissions.ts';
import { storageSizes } from '../../utils/browser/storage-use.ts';
import { storedHistory, storedMark, storedSettings, storedTally, storedTrusted } from '../../utils/browser/stored/items.ts';
import type { ImportProblem, PageMessages } from '../../utils/i18n/pages/messages.ts';
import { type Backup, maxBackupBytes, readBackup, writeBackup } from './backup.ts';

/** What is stored, with a copy out, a copy in, and everything gone. */
export function Data({ texts }: { texts: PageMessages }) {
  const sizes = useSource(storageSizes);
  const [outcome, setOutcome] = useState<DataOutcome | null>(null);
  return (
    <DataSection
      texts={texts}
      sizes={sizes ?? []}
      outcome={outcome}
      save={() => {
        setOutcome(null);
        void collect().then(download);
      }}
      takeOver={(file) => {
        // The same sentence twice in a row is said twice.
        setOutcome(null);
        void takeOver(file).then(setOutcome);
      }}
      erase={(permissions) => {
        erase(permissions).then(setOutcome, () => setOutcome('eraseFailed'));
      }}
    />
  );
}

/** Permissions go before what is stored: what ends with them may write once more, and that is erased too. */
async function erase(permissions: boolean): Promise<'erased' | 'erasedAll'> {
  if (permissions) {
    await closeNotifications();
    await removeAllOptional();
  }
  await eraseEverything();
  return permissions ? 'erasedAll' : 'erased';
}

async function collect(): Promise<Backup> {
  const [settings, mark, trusted, history, tally] = await Promise.all([
    storedSettings.get(),
    storedMark.get(),
    storedTrusted.get(),
    storedHistory.get(),
    storedTally.get(),
  ]);
  return { settings, mark, trusted, history, tally };
}

function download(backup: Backup): void {
  const now = new Date().toISOString();
  saveFile(document, `preview-guard-${now.slice(0, 10)}.json`, 'application/json', writeBackup(backup, now));
}

/** Takes a file over as a whole or not at all. */
async function takeOver(file: File): Promise<'imported' | ImportProblem> {
  if (file.size > maxBackupBytes) return 'too-large';
  const outcome = readBackup(await textOf(file).catch(() => ''));
  if (outcome.kind !== 'backup') return outcome.kind;
  const before = await collect();
  try {
    await write(outcome.backup);
    return 'imported';
  } catch {
    await write(before).catch(() => undefined);
    return 'failed';
  }
}

/** Rejects for anything but UTF-8. `file.text()` would put other letters in place of what is broken, and Chromium would read UTF-16 too. */
async function textOf(file: File): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
}

async function write({ settings, mark, trusted, history, tally }: Backup): Promise<void> {
  // Settings first: the browser's sync has the smallest quota, so it is the likeliest to refuse.
  await storedSettings.set(settings);
  await storedMark.set(mark);
  await storedTrusted.set(trusted);
  await storedHistory.set(history);
  await storedTally.set(tally);
}
