import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { showWindow } from './start/show-window.ts';
import { takeTour } from './tour/take-tour.ts';

/**
 * The second half of `npm start`: shows the built extension in Chromium on the simulated world.
 * With a display the window stays open, on a page that lists everything to click through; without one, or with `--headless`, every scene is
 * walked through. `--only TEXT`: scenes whose name has that text. Exit code 0, 1 if a scene is not as it must be or nothing could be shown.
 */
const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false }, only: { type: 'string', default: '' } } });
const extensionDir = join(resolve(import.meta.dirname, '../..'), '.output/chrome-mv3');

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

async function main(): Promise<boolean> {
  if (!existsSync(join(extensionDir, 'manifest.json'))) throw new Error('The extension is not built yet: run "npm start".');
  if (values.headless || values.only !== '' || !hasDisplay()) return await takeTour(extensionDir, values.only);
  await showWindow(extensionDir);
  return true;
}

main().then(
  (good) => {
    process.exitCode = good ? 0 : 1;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
