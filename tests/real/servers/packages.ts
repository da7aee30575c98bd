import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { installPackages } from '../../tools/find-browser.ts';
import { allPackages, mayStartServers, missingOf } from './installed.ts';

/** Debian asks it whether a service may be started by an installation. */
const policy = '/usr/sbin/policy-rc.d';

/** Installs what is missing, without starting any service of it; why it cannot be had in one line, `null` where all is there. */
export async function requirePackages(): Promise<string | null> {
  if (!mayStartServers()) return 'Real servers need root on Debian.';
  const names = missingOf(allPackages);
  if (names.length === 0) return null;
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    // Roundcube would set up a database of its own.
    spawnSync('debconf-set-selections', { input: 'roundcube-core roundcube/dbconfig-install boolean false\n' });
    await installPackages([...names]);
  } finally {
    if (ours) rmSync(policy, { force: true });
  }
  const left = missingOf(allPackages);
  return left.length === 0 ? null : `Not to be had here: ${left.join(', ')}.`;
}
