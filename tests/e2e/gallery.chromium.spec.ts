import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeAddress } from '../../entrypoints/gallery/address.ts';
import { locales } from '../../utils/i18n/languages/registry.ts';
import { buildGallery } from '../tools/gallery-build.ts';
import { smallPng } from '../tools/small-png.ts';
import { type Fingerprint, type GalleryStage, openGallery } from './gallery-stage.ts';

// Every state of every component in both looks, in two languages and in Japanese, and narrow in every language: whether all of it fits, and
// whether it looks as it did. `npm run gallery` shows the other pairs.
// `npm run gallery:accept` keeps the new pictures. All pictures of a run lie in `.output/gallery`.

const drawn = join(import.meta.dirname, '../../.output/gallery');
const kept = join(import.meta.dirname, '../pictures/gallery');
const environment = join(kept, 'environment.json');

const tallest = 3_200;
/** Longer ones are drawn and measured, but not kept: they are lists of what others show one by one. */
const tallestKept = 1_200;

const views = [
  { language: 'de', look: 'light', long: false, kept: true },
  { language: 'en', look: 'dark', long: false, kept: true },
  { language: 'de', look: 'light', long: true, kept: false },
  { language: 'ja', look: 'dark', long: false, kept: false },
] as const;

/** At 320 px. What fits in the longer texts fits in the shorter ones, but for where a line happens to break. */
const narrowViews = [...locales.map(({ language }) => ({ language, long: false })), { language: 'de', long: true }];

let stage: GalleryStage;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  buildGallery();
  stage = await openGallery();
});
test.afterAll(() => stage.close());

test('nothing overflows or is cut at 320 px, in every language, also with texts 40 % longer', async () => {
  test.setTimeout(300_000);
  await stage.resize(320, 800);
  const faults: string[] = [];
  for (const id of stage.states) {
    for (const view of narrowViews) faults.push(...(await faultsOf({ id, look: 'light', ...view })));
  }
  expect(faults).toEqual([]);
});

for (const view of views) {
  const name = `${view.language}-${view.look}${view.long ? '-long' : ''}`;

  test(`pictures: ${name}`, async () => {
    test.setTimeout(120_000);
    await stage.resize(800, tallest);
    mkdirSync(drawn, { recursive: true });
    const compares = view.kept && (await mayCompare());
    const faults: string[] = [];
    const names: string[] = [];
    for (const id of stage.states) {
      const { box, faults: found } = await stage.show({ ...view, id });
      expect(box.width, id).toBeLessThanOrEqual(800);
      faults.push(...found.map((fault) => `${id} ${name}: ${JSON.stringify(fault)}`));
      const picture = await stage.picture({ ...box, height: Math.min(box.height, tallest - box.y) });
      const file = `${id.replace('/', '-')}-${name}.png`;
      writeFileSync(join(drawn, file), picture);
      if (!compares || box.height > tallestKept) continue;
      names.push(file);
      expect.soft(smallPng(picture), file).toMatchSnapshot(['gallery', file], { threshold: 0.2, maxDiffPixelRatio: 0.001 });
    }
    expect(faults).toEqual([]);
    if (compares) checkForLeftovers(name, names);
  });
}

test('a pasted mail is explained, and nothing of it becomes markup', async () => {
  const { page } = stage;
  await stage.resize(1_000, 800);
  const field = page.locator('textarea');
  const press = () => page.getByRole('button', { name: 'Explain' }).click();
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    writeAddress({ id: 'debug', language: 'en', look: 'light', long: false }),
  );
  const hostile = '<img src=x onerror="document.title=1">';
  const mail = `From: "Amazon Preview ${hostile}" <a@preview-bonus.example>\nSubject: ${hostile} Your Amazon account is locked\n\nDear Amazon customer, confirm your password: https://amaz0n-preview.example/ ${hostile}`;
  await field.fill(mail);
  await press();
  await expect(page.locator('output')).toHaveText('fake');
  await expect(page.locator('#explanation')).toContainText(hostile);
  await expect(page.locator('#explanation').getByRole('rowheader', { name: 'sender-name', exact: true })).toBeVisible();
  expect(await page.locator('#explanation').locator('img, a, iframe, script').count()).toBe(0);
  await field.fill('{"url":');
  await press();
  await expect(page.locator('#explanation')).toContainText('JSON');
});

async function faultsOf(address: Parameters<GalleryStage['show']>[0]): Promise<string[]> {
  const { faults } = await stage.show(address);
  return faults.map((fault) => `${writeAddress(address)}: ${JSON.stringify(fault)}`);
}

function isAccepting(): boolean {
  const { updateSnapshots } = test.info().config;
  return updateSnapshots === 'all' || updateSnapshots === 'changed';
}

/** Letters look different on every machine: where they are drawn otherwise than for the kept pictures, comparing would prove nothing. */
async function mayCompare(): Promise<boolean> {
  const here = await stage.fingerprint();
  if (isAccepting()) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(environment, `${JSON.stringify(here, null, 2)}\n`);
    return true;
  }
  const there = JSON.parse(readFileSync(environment, 'utf8')) as Fingerprint;
  if (there.browser === here.browser && there.letters === here.letters) return true;
  const why =
    there.browser === here.browser ? 'letters look different here' : `they are of Chromium ${there.browser}, here is ${here.browser}`;
  const sentence = `The kept pictures were not compared: ${why}. The pictures of this run are in .output/gallery.`;
  test.info().annotations.push({ type: 'not compared', description: sentence });
  console.log(sentence);
  return false;
}

/** A picture of a state that is gone would be kept for ever. */
function checkForLeftovers(view: string, names: readonly string[]): void {
  const leftovers = readdirSync(kept).filter((file) => file.endsWith(`-${view}.png`) && !names.includes(file));
  if (isAccepting()) for (const file of leftovers) rmSync(join(kept, file));
  else expect(leftovers).toEqual([]);
}
