import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// What `npm ci` installs is what was locked: a checksum for each package of each platform, and no host but the registry's.

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '');

it('every locked package has a checksum', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(([folder]) => folder)).toEqual([]);
});

it('no locked package names another host than the registry', () => {
  const foreign = packages.filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'));
  expect(foreign.map(([folder, { resolved }]) => `${folder}: ${resolved}`)).toEqual([]);
});
