import { requireLanguage } from './browser-language.ts';
import { findChromium, findFirefox } from './browsers.ts';

/** Finds or installs the browsers of the test run, and Chromium's German interface. Exit code 1 with one line on stderr per browser that is missing. */
async function requireBrowsers(): Promise<void> {
  const chromium = findChromium();
  await report('Chromium', chromium);
  await report(
    'German interface',
    chromium.then((path) => requireLanguage(path, 'de')).then(() => 'present'),
  );
  await report('Firefox', findFirefox());
}

async function report(name: string, work: Promise<string>): Promise<void> {
  try {
    console.log(`${name}: ${await work}`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

await requireBrowsers();
