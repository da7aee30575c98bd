import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import config from '../../../wxt.config.ts';
import { withPermissionTable } from './permission-table.ts';
import { reasons, reviewForm } from './permissions.ts';

type Manifest = Readonly<
  Partial<Record<'permissions' | 'host_permissions' | 'optional_permissions' | 'optional_host_permissions', string[]>>
>;

async function asked(browser: 'chrome' | 'firefox'): Promise<readonly string[]> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is no function any more.');
  const env = { browser, command: 'build', mode: 'production', manifestVersion: 3 } as const;
  const made = (await manifest(env)) as Manifest;
  return [
    ...(made.permissions ?? []),
    ...(made.host_permissions ?? []),
    ...(made.optional_permissions ?? []),
    ...(made.optional_host_permissions ?? []),
  ];
}

it('the stores are told why of every permission, once, and of none that is not asked for', async () => {
  const chrome = await asked('chrome');
  expect(reasons.map(({ permission }) => permission).toSorted()).toEqual(chrome.toSorted());
  const firefox = await asked('firefox');
  expect(
    reasons
      .filter(({ chromium }) => !chromium)
      .map(({ permission }) => permission)
      .toSorted(),
  ).toEqual(firefox.toSorted());
  for (const { permission } of reasons) expect(reviewForm()).toContain(`- \`${permission}\``);
});

it('the README says the same', () => {
  const readme = readFileSync(`${import.meta.dirname}/../../../README.md`, 'utf8');
  expect(readme, 'npm run permission-table writes the table of now').toBe(withPermissionTable(readme));
});
