// `npm run store [-- LANGUAGE]`: lays everything that the stores want into `.output/store`: for each language its text, five pictures of
// 1280 x 800 and a tile of 440 x 280, and once the form for reviewers with a reason for each permission. Exit code 1: something is missing.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { manifestMessages } from '../../../utils/i18n/manifest-messages.ts';
import { differences } from '../tour/report.ts';
import { runTour } from '../tour/run-tour.ts';
import type { SceneLanguage } from '../tour/scene.ts';
import { lacksLetters } from './letters.ts';
import { reviewForm } from './permissions.ts';
import { storeScenes } from './pictures.ts';
import { storeText } from './texts.ts';

const root = resolve(import.meta.dirname, '../../..');
const target = join(root, '.output/store');
const extensionDir = join(root, '.output/chrome-mv3');
const [only] = process.argv.slice(2);
const languages = manifestMessages()
  .map(({ language }) => language as SceneLanguage)
  .filter((language) => only === undefined || language === only);

if (!existsSync(join(extensionDir, 'manifest.json'))) throw new Error('The extension is not built yet: run "npm run store".');
mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'review.md'), reviewForm());
if (languages.length === 0) fail(`There is no text in "${only}".`);
const lacking = await lacksLetters(languages);
for (const language of languages) {
  const folder = join(target, language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'description.txt'), storeText(language));
  if (lacking.has(language))
    fail(`${language}: no pictures, this machine has no letters for it. On Debian: apt-get install fonts-noto-cjk`);
  else await takePictures(language, folder);
}
console.log(`\nTexts, pictures and the form for reviewers lie in ${relative(root, target)}.`);

async function takePictures(language: SceneLanguage, pictures: string): Promise<void> {
  const results = await runTour(storeScenes(language), {
    extensionDir,
    pictures,
    progress: ({ scene, picture }) => console.log(`${language}  ${scene.name}: ${picture === '' ? 'no picture' : relative(root, picture)}`),
  });
  const unlike = differences(results);
  if (unlike !== '') fail(`${language}: not as it must be:\n${unlike}`);
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}
