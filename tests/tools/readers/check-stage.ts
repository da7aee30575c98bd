import { startWorld } from '../../world/world.ts';
import { extensionId, launchChromium } from '../browsers.ts';
import { launchFirefox } from '../firefox/launch.ts';

const output = `${import.meta.dirname}/../../../.output`;

/** A browser in which the built page for saved mails is open. */
export interface CheckStage {
  /** Runs the body of a function in the page, with these arguments; gives what it returns. */
  run(body: string, parameters: readonly unknown[]): Promise<unknown>;
  close(): Promise<void>;
}

/** Opens the page in a browser whose network ends on this machine. The extension has to be built for it. */
export function openCheckStage(browser: 'chromium' | 'firefox'): Promise<CheckStage> {
  return browser === 'chromium' ? inChromium() : inFirefox();
}

async function inChromium(): Promise<CheckStage> {
  const world = await startWorld();
  const context = await launchChromium({ extensionDir: `${output}/chrome-mv3`, world });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionId(context)}/check.html`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  return {
    run: (body, parameters) => page.evaluate(`(function () {${body}}).apply(null, ${JSON.stringify(parameters)})`),
    async close() {
      await context.close();
      await world.close();
    },
  };
}

async function inFirefox(): Promise<CheckStage> {
  const world = await startWorld();
  const firefox = await launchFirefox({ extensionDir: `${output}/firefox-mv3`, world });
  await firefox.openExtensionPage('check.html');
  return {
    run: (body, parameters) => firefox.marionette.executeScript(body, parameters),
    async close() {
      await firefox.close();
      await world.close();
    },
  };
}
