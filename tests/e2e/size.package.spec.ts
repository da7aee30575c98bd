import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

// How large the packages may be. What a page loads counts most: the gate runs on every site, the content script in every mailbox.

const output = join(import.meta.dirname, '../../.output');
const { version } = JSON.parse(readFileSync(join(output, '../package.json'), 'utf8')) as { version: string };

/** In bytes; code as it is compressed with gzip, packages as they stand. */
const limits = [
  ...(['chrome', 'firefox'] as const).flatMap((browser) => [
    { file: `preview-guard-${version}-${browser}.zip`, most: 1024 * 1024, gzip: false },
    { file: `${browser}-mv3/content-scripts/webmail.js`, most: 60 * 1024, gzip: true },
    { file: `${browser}-mv3/signin-gate.js`, most: 3 * 1024, gzip: true },
  ]),
] as const;

for (const { file, most, gzip } of limits) {
  test(`${file} has at most ${most / 1024} KB${gzip ? ' gzipped' : ''}`, () => {
    const bytes = readFileSync(join(output, file));
    const size = gzip ? gzipSync(bytes, { level: 9 }).length : bytes.length;
    console.log(`${file}: ${size} of ${most} bytes (${Math.round((size / most) * 100)} %)`);
    expect(size).toBeLessThanOrEqual(most);
  });
}

for (const browser of ['chrome', 'firefox']) {
  test(`the package for ${browser} is of this build`, () => {
    const built = statSync(join(output, `${browser}-mv3/manifest.json`)).mtimeMs;
    expect(statSync(join(output, `preview-guard-${version}-${browser}.zip`)).mtimeMs).toBeGreaterThanOrEqual(built);
  });
}
