// `node tests/tools/draw-icons.ts`: draws the icons as PNG files in the sizes that browsers and stores want. Drawings that no page shows lie in `icons`.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './browsers.ts';

const folder = join(import.meta.dirname, '../../public/icon');
/** The product's icon in all sizes; the states of the toolbar in those of toolbars. */
const sizes = { on: [16, 32, 48, 128], warning: [16, 32], attention: [16, 32] } as const;

const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, widths] of Object.entries(sizes)) {
  const shown = join(folder, `${name}.svg`);
  const drawing = await readFile(existsSync(shown) ? shown : join(import.meta.dirname, `icons/${name}.svg`), 'utf8');
  for (const width of widths) {
    await page.setViewportSize({ width, height: width });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${width}px;height:${width}px}</style>${drawing}`);
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), omitBackground: true });
    console.log(`${name}-${width}.png`);
  }
}
await browser.close();
