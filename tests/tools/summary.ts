import { readFile } from 'node:fs/promises';

// What the runners left in `.output/results`: how many tests passed, failed and were skipped, and how long the endurance took.

interface UnitResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

interface BrowserResult {
  /** ISO 8601. */
  readonly startTime: string;
  /** Milliseconds. */
  readonly duration: number;
}

interface BrowserSuite {
  readonly specs?: readonly { readonly tests: readonly { readonly projectName: string; readonly results: readonly BrowserResult[] }[] }[];
  readonly suites?: readonly BrowserSuite[];
}

interface BrowserResults extends BrowserSuite {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly skipped: number };
}

/** A part of the gate and how long it took. */
export interface Part {
  readonly name: string;
  readonly seconds: number;
}

/** Prints the sums of all runners. Answers with the parts as they were given, the endurance apart from the other browser tests. */
export async function addUp(parts: readonly Part[]): Promise<readonly Part[]> {
  const unit = await Promise.all(['unit', 'timing'].map((name) => results<UnitResults>(name)));
  const browsers = await results<BrowserResults>('e2e');
  const sum = (numbers: readonly number[]) => numbers.reduce((whole, part) => whole + part, 0);
  const passed = sum(unit.map(({ numPassedTests }) => numPassedTests)) + browsers.stats.expected;
  const failed = sum(unit.map(({ numFailedTests }) => numFailedTests)) + browsers.stats.unexpected;
  const skipped = sum(unit.map(({ numPendingTests }) => numPendingTests)) + browsers.stats.skipped;
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  const endurance = enduranceSeconds(browsers);
  return parts.flatMap(({ name, seconds }) =>
    name === 'e2e'
      ? [
          { name, seconds: seconds - endurance },
          { name: 'endurance', seconds: endurance },
        ]
      : [{ name, seconds }],
  );
}

/** From the first start of an endurance test to the last end, which nothing runs beside. */
export function enduranceSeconds(suite: BrowserSuite): number {
  const spans = resultsOf(suite).map(({ startTime, duration }) => ({ from: Date.parse(startTime), to: Date.parse(startTime) + duration }));
  if (spans.length === 0) return 0;
  return (Math.max(...spans.map(({ to }) => to)) - Math.min(...spans.map(({ from }) => from))) / 1_000;
}

function resultsOf({ specs = [], suites = [] }: BrowserSuite): readonly BrowserResult[] {
  const own = specs.flatMap(({ tests }) =>
    tests.filter(({ projectName }) => projectName === 'endurance').flatMap(({ results }) => results),
  );
  return [...own, ...suites.flatMap(resultsOf)];
}

async function results<Results>(name: string): Promise<Results> {
  return JSON.parse(await readFile(`.output/results/${name}.json`, 'utf8')) as Results;
}
