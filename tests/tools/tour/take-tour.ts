import { join, resolve } from 'node:path';
import { differences, tourTable } from './report.ts';
import { runTour, type SceneResult } from './run-tour.ts';
import { scenes } from './scenes/registry.ts';
import { realScenes, startRealWebmail } from './scenes/roundcube.ts';

const root = resolve(import.meta.dirname, '../../..');

/**
 * Walks through every scene whose name has `only` in it, lays a picture of each into `.output/tour` and prints what was seen.
 * Answers whether every scene showed what it must.
 */
export async function takeTour(extensionDir: string, only: string): Promise<boolean> {
  const start = performance.now();
  const wanted = [...scenes, ...realScenes].filter(({ name }) => name.includes(only));
  const real = wanted.some((scene) => realScenes.includes(scene)) ? await startRealWebmail() : 'not asked for';
  const there = typeof real === 'string' ? wanted.filter((scene) => !realScenes.includes(scene)) : wanted;
  const elsewhere = typeof real === 'string' ? {} : real.hosts;
  const progress = ({ scene, shown }: SceneResult, done: number, total: number) =>
    console.log(`${String(done).padStart(3)}/${total}  ${scene.name}: ${shown}`);
  const results = await runTour(there, { extensionDir, pictures: join(root, '.output/tour'), elsewhere, progress }).finally(async () => {
    if (typeof real !== 'string') await real.stop();
  });
  console.log(`\n${tourTable(results, root)}\n`);
  if (typeof real === 'string') console.log(`A real Roundcube was left out: ${real}.`);
  const unlike = differences(results);
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  console.log(unlike === '' ? `All ${results.length} scenes show what they must, after ${seconds} s.` : `Not as they must be:\n${unlike}`);
  return unlike === '' && results.length > 0;
}
