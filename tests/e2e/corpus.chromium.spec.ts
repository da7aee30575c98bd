import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readBanner } from '../tools/banner.ts';
import { openMail, openStage } from './webmail-page.ts';

// Ten real fakes in the Gmail world. The corpus is evaluation material and not part of the repository: without it, the test says so.

const folder = `${import.meta.dirname}/../../../shared/corpus/mail/fake-amazon`;
const wanted = 10;

test('nine of ten real fakes carry a warning', async () => {
  test.skip(!existsSync(folder), `No evaluation corpus at ${folder}: real fakes were not opened.`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  const chosen = Array.from({ length: wanted }, (_, index) => names[Math.floor((index * names.length) / wanted)] ?? '');
  const stage = await openStage('en');
  const shown: Record<string, string> = {};
  try {
    for (const name of chosen) {
      await openMail(stage, readFileSync(`${folder}/${name}`));
      await stage.page.waitForSelector('preview-guard-banner', { state: 'attached', timeout: 3_000 }).catch(() => null);
      shown[name] = (await readBanner(stage.page))?.level ?? 'none';
    }
  } finally {
    await stage.close();
  }
  console.log(
    Object.entries(shown)
      .map(([name, level]) => `${name}: ${level}`)
      .join('\n'),
  );
  const warned = Object.values(shown).filter((level) => level === 'fake' || level === 'suspicious');
  expect(warned.length).toBeGreaterThanOrEqual(9);
});
