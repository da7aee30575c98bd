import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { installPackages } from '../../tools/find-browser.ts';

/** Debian's packages, and a file of each by which it is known to be there. */
const wanted = {
  'dovecot-imapd': '/usr/lib/dovecot/imap',
  'php-cli': '/usr/bin/php',
  'roundcube-core': '/usr/share/roundcube/index.php',
  'roundcube-sqlite3': '/usr/share/doc/roundcube-sqlite3',
  'roundcube-skin-larry': '/usr/share/roundcube/skins/larry',
  'roundcube-skin-classic': '/usr/share/roundcube/skins/classic',
  sogo: '/usr/sbin/sogod',
  postgresql: '/usr/lib/postgresql',
} as const;

/** Debian asks it whether a service may be started by an installation. */
const policy = '/usr/sbin/policy-rc.d';

const missing = () => Object.entries(wanted).flatMap(([name, file]) => (existsSync(file) ? [] : [name]));

/** Installs what is missing, without starting any service of it; why it cannot be had in one line, `null` where all is there. */
export async function requirePackages(): Promise<string | null> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'Real servers need root on Debian.';
  const names = missing();
  if (names.length === 0) return null;
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    // Roundcube would set up a database of its own.
    spawnSync('debconf-set-selections', { input: 'roundcube-core roundcube/dbconfig-install boolean false\n' });
    await installPackages(names);
  } finally {
    if (ours) rmSync(policy, { force: true });
  }
  return missing().length === 0 ? null : `Not to be had here: ${missing().join(', ')}.`;
}
