import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { startWorld } from '../world/world.ts';
import { launchChromium } from './browsers.ts';
import { runTour, type SceneResult } from './run-tour.ts';
import { layOutStore } from './store/lay-out.ts';
import { scenes, showsVerdict } from './tour.ts';

/**
 * The second half of `npm start`: shows the built extension in Chromium on the simulated world.
 * With a display the window stays open; without one, or with `--headless`, it takes a picture of every scene.
 * Exit code 0, or 1 with one line on stderr if it could not run at all.
 */
const root = resolve(import.meta.dirname, '../..');
const extensionDir = join(root, '.output/chrome-mv3');
const mails = join(root, 'tests/fixtures/mails');
const pictures = join(root, '.output/tour');

function hasDisplay(): boolean {
  if (process.argv.includes('--headless')) return false;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

async function takeTour(): Promise<void> {
  const world = await startWorld();
  const progress = (result: SceneResult, done: number, total: number) =>
    console.log(`${String(done).padStart(3)}/${total}  ${result.scene.name}: ${result.shown}`);
  const results = await runTour(scenes, { world, extensionDir, mails, pictures, progress }).finally(world.close);
  layOutStore(pictures, join(root, '.output/store'));
  console.log(`\n${table(results)}\n`);
  const unlike = results.filter(({ scene, shown }) => !showsVerdict(scene.expected, shown)).length;
  console.log(
    unlike === 0 ? 'Every scene shows what it should.' : `${unlike} of ${results.length} scenes differ from what they should show.`,
  );
}

function table(results: readonly SceneResult[]): string {
  const rows = [
    ['scene', 'banner', 'expected verdict', 'picture'],
    ...results.map(({ scene, shown, picture }) => [scene.name, shown, scene.expected, picture === '' ? '-' : relative(root, picture)]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Opens a window with one copy of every mail of the tour and waits until it is closed. */
async function showWindow(): Promise<void> {
  const language = /^de/i.test(Intl.DateTimeFormat().resolvedOptions().locale) ? 'de' : 'en';
  const world = await startWorld({ language });
  for (const { mail, folder } of new Map(scenes.map((scene) => [`${scene.mail} ${scene.folder ?? 'inbox'}`, scene])).values()) {
    const source = join(mails, mail, 'source.eml');
    if (existsSync(source)) await world.gmail.deliver(readFileSync(source), folder ? { folder } : {});
  }
  const context = await launchChromium({ extensionDir, world, language, headless: false });
  const closed = new Promise<void>((done) => context.on('close', () => done()));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  console.log('Click a mail to see what Preview Guard says about it. Close the window or press Ctrl+C to end.');
  await closed;
  await world.close();
}

async function main(): Promise<void> {
  if (!existsSync(join(extensionDir, 'manifest.json'))) throw new Error('The extension is not built yet: run "npm start".');
  await (hasDisplay() ? showWindow() : takeTour());
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
