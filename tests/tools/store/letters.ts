import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../browsers.ts';

/** Two letters of each script that a machine may lack; where it does, a browser draws the same empty box for both. */
const samples: Readonly<Record<string, readonly [string, string]>> = { ja: ['日', 'か'] };

/** Whether this machine has letters for a language. */
async function hasLetters(page: Page, language: string): Promise<boolean> {
  const pair = samples[language];
  if (!pair) return true;
  return await page.evaluate(([one, other]) => {
    const drawn = (letter: string) => {
      const canvas = document.createElement('canvas');
      const pen = canvas.getContext('2d');
      if (!pen) return '';
      pen.font = '60px system-ui, sans-serif';
      pen.fillText(letter, 10, 70);
      return canvas.toDataURL();
    };
    return drawn(one) !== drawn(other);
  }, pair);
}

/** Those of the languages that this machine has no letters for. */
export async function lacksLetters<Language extends string>(languages: readonly Language[]): Promise<ReadonlySet<Language>> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const lacking = new Set<Language>();
    for (const language of languages) if (!(await hasLetters(page, language))) lacking.add(language);
    return lacking;
  } finally {
    await browser.close();
  }
}
