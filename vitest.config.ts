import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Generous: a loaded machine is slow, and what must be fast is measured inside the tests.
const testTimeout = 30_000;

// One project per layer, so that core is tested without any DOM and cannot come to need one.
export default defineConfig({
  test: {
    reporters: process.env['CI'] ? ['dot', 'json'] : ['default', 'json'],
    outputFile: { json: '.output/results/unit.json' },
    projects: [
      { test: { name: 'core', include: ['tests/core/**/*.test.ts'], environment: 'node', testTimeout } },
      {
        test: {
          name: 'house',
          include: ['tests/*.test.ts', 'tests/tools/**/*.test.ts', 'tests/i18n/**/*.test.ts'],
          environment: 'node',
          testTimeout,
        },
      },
      { test: { name: 'world', include: ['tests/world/**/*.test.ts'], environment: 'node', testTimeout } },
      { test: { name: 'page', include: ['tests/page/**/*.test.ts'], environment: 'happy-dom', testTimeout } },
      {
        plugins: [preact()],
        test: { name: 'components', include: ['tests/components/**/*.test.tsx'], environment: 'happy-dom', testTimeout },
      },
      { plugins: [WxtVitest()], test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], environment: 'node', testTimeout } },
    ],
  },
});
