// `npm run pictures`: takes the README's pictures anew and keeps them, small, in `tests/pictures/readme`. Exit code 1: one shows something else
// than it must.
import { join, resolve } from 'node:path';
import { smallPng } from '../small-png.ts';
import { differences } from './report.ts';
import { runTour } from './run-tour.ts';
import { readmeScenes } from './scenes/readme.ts';

const root = resolve(import.meta.dirname, '../../..');
const results = await runTour(readmeScenes, {
  extensionDir: join(root, '.output/chrome-mv3'),
  pictures: join(root, 'tests/pictures/readme'),
  progress: ({ scene, shown }, done, total) => console.log(`${done}/${total}  ${scene.name}: ${shown}`),
  finish: smallPng,
});
const unlike = differences(results);
if (unlike !== '') {
  console.error(`Not as they must be:\n${unlike}`);
  process.exitCode = 1;
}
