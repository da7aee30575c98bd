// The closing line of `npm test`: how many tests of all runners passed, failed and were skipped.
import { readFile } from 'node:fs/promises';

interface UnitResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

interface BrowserResults {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly skipped: number };
}

const unit: UnitResults = JSON.parse(await readFile('.output/results/unit.json', 'utf8'));
const browsers: BrowserResults = JSON.parse(await readFile('.output/results/e2e.json', 'utf8'));
const passed = unit.numPassedTests + browsers.stats.expected;
const failed = unit.numFailedTests + browsers.stats.unexpected;
const skipped = unit.numPendingTests + browsers.stats.skipped;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
