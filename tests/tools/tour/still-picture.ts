import type { Page } from '@playwright/test';

/** A picture of what a page shows, with every change of colour at its end and the mouse out of the way. */
export async function stillPicture(page: Page): Promise<Buffer> {
  await page.bringToFront();
  await page.mouse.move(0, 0);
  return await page.screenshot({ animations: 'disabled', caret: 'hide' });
}
