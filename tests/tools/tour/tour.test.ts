import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scenes, showsVerdict } from './tour.ts';

const mails = join(import.meta.dirname, '../fixtures/mails');

test.each(scenes)('scene $name expects what its mail is labelled', ({ mail, expected }) => {
  const label = JSON.parse(readFileSync(join(mails, mail, 'expected.json'), 'utf8')) as { level: string };
  expect(expected).toBe(label.level);
});

test('scenes have names of their own', () => {
  expect(new Set(scenes.map((scene) => scene.name)).size).toBe(scenes.length);
});

test('nothing to warn of shows no banner', () => {
  expect(showsVerdict('clear', 'none')).toBe(true);
  expect(showsVerdict('none', 'fake')).toBe(false);
  expect(showsVerdict('fake', 'fake')).toBe(true);
  expect(showsVerdict('fake', 'none')).toBe(false);
});
