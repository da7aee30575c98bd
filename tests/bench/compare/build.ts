import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** One of the two versions that are compared: a checkout whose packages are installed and whose extension for Chromium is built. */
export interface Build {
  /** Folder of the checkout. */
  readonly root: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Its own Node, which runs its commands and its judgement. */
  readonly node: string;
}

/** The checkout in a folder. Throws an error that says what is missing. */
export function buildIn(folder: string): Build {
  const root = resolve(folder);
  const build = { root, extension: join(root, '.output/chrome-mv3'), node: join(root, 'node_modules/.bin/node') };
  for (const needed of [join(build.extension, 'manifest.json'), build.node])
    if (!existsSync(needed)) throw new Error(`${needed} is missing: run "npm ci && npm run build:chrome" in ${root}`);
  return build;
}

/** The one before, and the one as it is now. */
export interface Builds {
  readonly before: Build;
  readonly now: Build;
}
