import { requireLanguage } from './browser-language.ts';
import { findChromium, findFirefox } from './browsers.ts';

/** Finds or installs the browsers of the test run, Chromium with its German interface. Exit code 1 with one line on stderr per browser that is missing. */
async function requireBrowsers(): Promise<void> {
  await report('Chromium', findGermanChromium());
  await report('Firefox', findFirefox());
}

async function findGermanChromium(): Promise<string> {
  const path = await findChromium();
  await requireLanguage(path, 'de');
  return path;
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
