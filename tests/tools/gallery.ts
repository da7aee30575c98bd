// `npm run gallery`: builds the gallery and opens it in a window of its own, until that is closed.

import { launchChromium } from './browsers.ts';
import { buildGallery, galleryAddress, galleryBuild } from './gallery-build.ts';

buildGallery();
const context = await launchChromium({ extensionDir: galleryBuild, world: { port: 9 }, headless: false });
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(galleryAddress());
console.log('The gallery is open. Close its window to end.');
await page.waitForEvent('close', { timeout: 0 });
await context.close();
