import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Generous: a loaded machine is slow, and what must be fast is measured in the project for that.
const testTimeout = 30_000;

/** Files that measure time: they run alone, one after the other, after all others. */
const timing = 'tests/**/*.timing.test.ts';

/** What is true of every project but that one. `isolate: false`: files share a worker, so they leave nothing behind in globals or modules. */
const beside = { exclude: [timing], testTimeout };
const shared = { ...beside, isolate: false };

// One project per layer, so that core is tested without any DOM and cannot come to need one.
export default defineConfig({
  test: {
    reporters: process.env['CI'] ? ['dot', 'json'] : ['default', 'json'],
    // Every processor: by default one is left idle, which of two is half.
    maxWorkers: '100%',
    outputFile: { json: '.output/results/unit.json' },
    projects: [
      { test: { ...shared, name: 'core', include: ['tests/core/**/*.test.ts'], environment: 'node' } },
      {
        test: {
          ...shared,
          name: 'house',
          include: ['tests/*.test.ts', 'tests/tools/**/*.test.ts', 'tests/i18n/**/*.test.ts'],
          environment: 'node',
        },
      },
      { test: { ...shared, name: 'world', include: ['tests/world/**/*.test.ts'], environment: 'node' } },
      { test: { ...beside, name: 'page', include: ['tests/page/**/*.test.ts'], environment: 'happy-dom' } },
      {
        plugins: [preact()],
        test: { ...beside, name: 'components', include: ['tests/components/**/*.test.tsx'], environment: 'happy-dom' },
      },
      { plugins: [WxtVitest()], test: { ...beside, name: 'browser', include: ['tests/browser/**/*.test.ts'], environment: 'node' } },
      { test: { name: 'timing', include: [timing], environment: 'node', testTimeout, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
