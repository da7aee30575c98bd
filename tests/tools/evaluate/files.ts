import { readdir, readFile } from 'node:fs/promises';

/** Sorted paths, relative to `folder`, of the files below `folder/part` that end in `ending`; a missing part gives an empty list. */
export async function filesIn(folder: string, part: string, ending: string): Promise<readonly string[]> {
  try {
    const names = await readdir(`${folder}/${part}`);
    return names
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => `${part}/${name}`);
  } catch {
    return [];
  }
}

/** The lines of a list, without empty ones and comments; `null` if there is no such file. */
export async function linesOf(path: string): Promise<readonly string[] | null> {
  try {
    const text = await readFile(path, 'utf8');
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'));
  } catch {
    return null;
  }
}
