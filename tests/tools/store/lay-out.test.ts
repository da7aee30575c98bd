import { expect, it } from 'vitest';
import { manifestMessages } from '../../../utils/i18n/manifest-messages.ts';
import { scenes } from '../tour.ts';
import { storePictures, storeText } from './lay-out.ts';

it.each(Object.entries(storePictures))('the pictures of "%s" are scenes of the tour in that language', (language, names) => {
  for (const name of names) expect(scenes.find((scene) => scene.name === name)?.language).toBe(language);
});

it.each(manifestMessages().map(({ language }) => language))(
  '"%s" has a text that fits into the stores and promises nothing',
  (language) => {
    const [short = '', , ...long] = storeText(language).split('\n');
    // Chrome's short description holds 132 characters.
    expect(short.length).toBeLessThanOrEqual(132);
    expect(long.join('\n').length).toBeGreaterThan(1_000);
    expect(`${short}${long.join(' ')}`).not.toMatch(
      /\b(?:is|are|ist|sind|est|sont|son|es|sono|100 ?%) (?:safe|secure|sicher|sûre?s?|segur[oa]s?|sicur[oaie])(?!\p{L})(?!\.)/iu,
    );
  },
);

it('says which languages there are, as each of them writes a list', () => {
  expect(storeText('en')).toMatch(/licence, in English, French,.* and \w+\.\n$/);
  expect(storeText('de')).toContain('auf Deutsch, Englisch,');
  expect(storeText('fr')).toContain('en allemand, anglais,');
  for (const { language } of manifestMessages()) expect(storeText(language), language).not.toMatch(/[{}]/);
});
