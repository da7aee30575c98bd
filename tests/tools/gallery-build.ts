import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { unpackedId } from './unpacked-id.ts';

const root = join(import.meta.dirname, '../..');

/** Folder of the built gallery, beside the builds that are shipped. */
export const galleryBuild = join(root, '.output/chrome-mv3-gallery');

/** Builds the gallery in a few seconds; throws with the output of the build if it fails. */
export function buildGallery(): void {
  // Filtered, not left out: so the types that a build leaves behind still name every page.
  const command = ['node_modules/wxt/bin/wxt.mjs', 'build', '--mode', 'gallery', '--filter-entrypoint', 'gallery'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The gallery could not be built.\n${stdout}\n${stderr}`);
}

/** Address of the gallery in a Chromium that has loaded it. */
export function galleryAddress(): string {
  return `chrome-extension://${unpackedId(galleryBuild)}/gallery.html`;
}
