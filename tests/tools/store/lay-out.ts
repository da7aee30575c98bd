import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from '../../../utils/i18n/format.ts';
import { manifestMessages } from '../../../utils/i18n/manifest-messages.ts';

/** Pictures of the tour that the stores show, in their order; 1280 x 800 as the stores want them. A language without its own has the English ones. */
export const storePictures: Readonly<Record<string, readonly string[]>> & { readonly en: readonly string[] } = {
  en: ['invitation-en', 'invitation-en-dark-details', 'billing-en', 'outlook-en-dark'],
  de: ['invitation-de', 'invitation-de-details', 'voucher-de', 'gmx-de'],
};

/** The stores' text in a language (ISO 639), with the languages that the product speaks. */
export function storeText(language: string): string {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const spoken = manifestMessages().map((each) => names.of(each.language) ?? each.language);
  const languages = new Intl.ListFormat(language).format(spoken.sort(new Intl.Collator(language).compare));
  return format(readFileSync(join(import.meta.dirname, `${language}.txt`), 'utf8'), { languages });
}

/** Puts the stores' texts and pictures of each language side by side into `target`. A picture that was not taken is left out. */
export function layOutStore(pictures: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  for (const { language } of manifestMessages()) {
    const names = storePictures[language] ?? storePictures.en;
    const folder = join(target, language);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'description.txt'), storeText(language));
    names.forEach((name, index) => {
      const picture = join(pictures, `${name}.png`);
      if (existsSync(picture)) copyFileSync(picture, join(folder, `${index + 1}-${name}.png`));
    });
  }
}
