import { defineConfig } from '@playwright/test';

// Real browsers only. Retries are off on purpose: a flaky test is a broken test.
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/e2e',
  snapshotPathTemplate: 'tests/pictures/{arg}{ext}',
  timeout: 60_000,
  retries: 0,
  // What says little more than its neighbour is left to `npm run e2e:all`, so that the gate stays within its time on a slow machine.
  grepInvert: process.env['E2E_ALL'] ? [] : [/@more/],
  workers: 3,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '.output/results/e2e.json' }]],
  projects: [
    { name: 'chromium', testMatch: '**/*.chromium.spec.ts' },
    { name: 'firefox', testMatch: '**/*.firefox.spec.ts' },
    { name: 'package', testMatch: '**/*.package.spec.ts' },
    // Measures times: alone, after everything else.
    { name: 'endurance', testMatch: '**/*.endurance.spec.ts', workers: 1, dependencies: ['chromium', 'firefox', 'package'] },
  ],
});
