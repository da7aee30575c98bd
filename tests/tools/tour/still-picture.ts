import type { Page } from '@playwright/test';

/** A picture of what a page shows, with every change of colour at its end, the mouse out of the way and without scroll bars. */
export async function stillPicture(page: Page): Promise<Buffer> {
  await page.bringToFront();
  await page.mouse.move(0, 0);
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Emulation.setScrollbarsHidden', { hidden: true });
    return await page.screenshot({ animations: 'disabled', caret: 'hide' });
  } finally {
    await session.detach();
  }
}
