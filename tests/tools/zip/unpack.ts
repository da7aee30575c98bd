import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import jszip from 'jszip';

/** Unpacks an archive into a folder, which is made where it is missing. Only for archives of our own: paths are taken as they are. */
export async function unpack(archive: string, folder: string): Promise<void> {
  const { files } = await jszip.loadAsync(await readFile(archive));
  for (const file of Object.values(files).filter(({ dir }) => !dir)) {
    const path = join(folder, file.name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await file.async('nodebuffer'));
  }
}
