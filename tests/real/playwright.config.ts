import { defineConfig } from '@playwright/test';

// Real servers: one browser at a time, as one mailbox is behind them all. No retries: a flaky test is a broken test.
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../.output/real',
  timeout: 60_000,
  retries: 0,
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: '../../.output/results/real.json' }]],
});
