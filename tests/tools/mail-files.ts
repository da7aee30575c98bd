import { readdir } from 'node:fs/promises';

/** Sorted paths of the saved mails in a folder and below it, relative to it: `.eml`, and `.txt` as test suites name them. None if it is missing. */
export async function mailFiles(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names.filter((name) => /\.(?:eml|txt)$/i.test(name)).sort();
  } catch {
    return [];
  }
}
