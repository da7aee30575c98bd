import { createHash } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';
import type { GalleryAddress } from '../../entrypoints/gallery/address.ts';
import { writeAddress } from '../../entrypoints/gallery/address.ts';
import type { Fault } from '../../entrypoints/gallery/measure.ts';
import { launchChromium } from '../tools/browsers.ts';
import { galleryAddress, galleryBuild } from '../tools/gallery-build.ts';

/** A state as it stands: what does not fit, and where it is in the page. */
export interface ShownState {
  readonly faults: readonly Fault[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The gallery in a real Chromium. Close it when done. */
export interface GalleryStage {
  /** Ids of all states. */
  readonly states: readonly string[];
  readonly page: Page;
  show(address: GalleryAddress): Promise<ShownState>;
  /** Size of the page in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** PNG of a part of the page. */
  picture(box: ShownState['box']): Promise<Buffer>;
  /** What this browser draws letters with: version and a picture of sample letters, in short. Pictures compare only where it is the same. */
  fingerprint(): Promise<Fingerprint>;
  close(): Promise<void>;
}

/** The environment in which pictures were drawn. */
export interface Fingerprint {
  readonly browser: string;
  /** Widths of the sample letters in px: plain, bold, of equal width. For reading only. */
  readonly widths: string;
  /** SHA-256 of the picture of the sample letters. */
  readonly letters: string;
}

/** Opens the built gallery. */
export async function openGallery(): Promise<GalleryStage> {
  // No host name leads anywhere: the gallery needs none.
  const context = await launchChromium({ extensionDir: galleryBuild, world: { port: 9 }, mouse: true });
  const page = await galleryPage(context);
  const session = await context.newCDPSession(page);
  const states = await page.locator('[data-state]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-state') ?? ''));
  return {
    states,
    page,
    show: (address) => show(page, address),
    async resize(width, height) {
      // By the same session that takes pictures: after each picture Chromium goes back to the size that its own session set.
      await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    },
    async picture(box) {
      // Asked directly: twice as fast as by way of the test library, which waits for things that do not happen here.
      const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip: { ...box, scale: 1 }, optimizeForSpeed: true });
      return Buffer.from(data, 'base64');
    },
    fingerprint: () => fingerprint(context),
    close: () => context.close(),
  };
}

async function galleryPage(context: BrowserContext): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(galleryAddress());
  await page.waitForSelector('html[data-drawn]', { state: 'attached' });
  return page;
}

async function show(page: Page, address: GalleryAddress): Promise<ShownState> {
  return page.evaluate(async (hash) => {
    const top = document.documentElement;
    location.hash = hash;
    while (top.dataset['drawn'] !== hash) await new Promise((resolve) => requestAnimationFrame(resolve));
    const { x, y, width, height } = document.body.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
    return { faults: JSON.parse(top.dataset['faults'] ?? '[]'), box: { x, y, width, height } };
  }, writeAddress(address));
}

/** Letters in the product's own font stack, plain and bold, among them some that need another font. */
const sample = 'Hamburgefonstiv 0123 ÄÖÜß „Аmаzоn“ – …';

async function fingerprint(context: BrowserContext): Promise<Fingerprint> {
  const page = await context.newPage();
  await page.setContent(
    `<body style="margin:0;background:#fff;font:15px/1.45 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif">${[400, 600]
      .map((weight) => `<span style="display:table;font-weight:${weight}">${sample}</span>`)
      .join('')}<code style="font-family:ui-monospace,monospace">${sample}</code>`,
  );
  const widths = await page.locator('span, code').evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().width));
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 500, height: 80 } });
  const session = await context.newCDPSession(page);
  const { product } = await session.send('Browser.getVersion');
  await page.close();
  return {
    browser: product.replace(/^.*\//, ''),
    widths: widths.join(' '),
    letters: createHash('sha256').update(picture).digest('hex'),
  };
}
