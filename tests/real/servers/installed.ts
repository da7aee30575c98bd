import { existsSync } from 'node:fs';

/** Debian's packages, and a file of each by which it is known to be there. */
const packages = {
  'dovecot-imapd': '/usr/lib/dovecot/imap',
  'php-cli': '/usr/bin/php',
  'roundcube-core': '/usr/share/roundcube/index.php',
  'roundcube-sqlite3': '/usr/share/doc/roundcube-sqlite3',
  'roundcube-skin-larry': '/usr/share/roundcube/skins/larry',
  'roundcube-skin-classic': '/usr/share/roundcube/skins/classic',
  sogo: '/usr/sbin/sogod',
  postgresql: '/usr/lib/postgresql',
} as const;

export type RealPackage = keyof typeof packages;

/** Everything that the tests on real servers use. */
export const allPackages = Object.keys(packages) as readonly RealPackage[];

/** What a Roundcube with its own skin needs. */
export const roundcubePackages: readonly RealPackage[] = ['dovecot-imapd', 'php-cli', 'roundcube-core', 'roundcube-sqlite3'];

/** Those that are not installed. */
export function missingOf(names: readonly RealPackage[]): readonly RealPackage[] {
  return names.filter((name) => !existsSync(packages[name]));
}

/** Whether servers can be started here at all, as another user than the one who asks. */
export function mayStartServers(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}
