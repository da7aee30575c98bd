import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { manifestMessages } from '../../../utils/i18n/manifest-messages.ts';

/** Pictures of the tour that the stores show, in their order; 1280 x 800 as the stores want them. A language without its own has the English ones. */
export const storePictures: Readonly<Record<string, readonly string[]>> & { readonly en: readonly string[] } = {
  en: ['invitation-en', 'invitation-en-dark-details', 'billing-en', 'outlook-en-dark'],
  de: ['invitation-de', 'invitation-de-details', 'voucher-de', 'gmx-de'],
};

/** Puts the stores' texts and pictures of each language side by side into `target`. A picture that was not taken is left out. */
export function layOutStore(pictures: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  for (const { language } of manifestMessages()) {
    const names = storePictures[language] ?? storePictures.en;
    const folder = join(target, language);
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(import.meta.dirname, `${language}.txt`), join(folder, 'description.txt'));
    names.forEach((name, index) => {
      const picture = join(pictures, `${name}.png`);
      if (existsSync(picture)) copyFileSync(picture, join(folder, `${index + 1}-${name}.png`));
    });
  }
}
