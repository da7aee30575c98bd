import { createHash } from 'node:crypto';
import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres } from './postgres.ts';
import { freePort, idsOf, type Running, run } from './process.ts';

/** Where Debian's SOGo keeps what a web server hands out itself. */
export const sogoFiles = '/usr/lib/GNUstep/SOGo/WebServerResources';

/** Who may sign in. */
export const sogoUser = { name: 'reader', password: 'any' };

const users = `create table sogo_users (c_uid varchar(64) primary key, c_name varchar(64), c_password varchar(64), c_cn varchar(128), mail varchar(128));
insert into sogo_users values ('${sogoUser.name}', '${sogoUser.name}', '${createHash('md5').update(sogoUser.password).digest('hex')}', 'Reader', 'reader@example.com');`;

/** Debian's SOGo before an IMAP server, with a database of its own. All settings are given at its start; nothing of the machine's is changed. */
export async function startSogo(
  folder: string,
  imapPort: number,
): Promise<{ readonly servers: readonly Running[]; readonly port: number }> {
  const database = await startPostgres(folder, { sogo: users });
  const user = idsOf('sogo');
  const home = join(folder, 'sogo');
  mkdirSync(home);
  chownSync(home, user.uid, user.gid);
  const url = (table: string) => `postgresql://postgres:x@127.0.0.1:${database.port}/sogo/${table}`;
  const settings: Readonly<Record<string, string>> = {
    SOGoProfileURL: url('sogo_user_profile'),
    OCSFolderInfoURL: url('sogo_folder_info'),
    OCSSessionsFolderURL: url('sogo_sessions_folder'),
    OCSEMailAlarmsFolderURL: url('sogo_alarms_folder'),
    SOGoIMAPServer: `imap://127.0.0.1:${imapPort}`,
    SOGoSieveServer: 'sieve://127.0.0.1:9',
    SOGoSMTPServer: 'smtp://127.0.0.1:9',
    SOGoMemcachedHost: '127.0.0.1:9',
    SOGoMailSpoolPath: home,
    SOGoLanguage: 'English',
    SOGoTimeZone: 'UTC',
    SOGoUserSources: `({ type = sql; id = users; viewURL = "${url('sogo_users')}"; canAuthenticate = YES; isAddressBook = NO; userPasswordAlgorithm = md5; })`,
  };
  const port = await freePort();
  const args = Object.entries(settings).flatMap(([key, value]) => [`-${key}`, value]);
  const own = [
    '-WOUseWatchDog',
    'NO',
    '-WOWorkersCount',
    '4',
    '-WONoDetach',
    'YES',
    '-WOPort',
    `127.0.0.1:${port}`,
    '-WOPidFile',
    join(home, 'pid'),
    '-WOLogFile',
    '-',
  ];
  const sogo = await run('/usr/sbin/sogod', [...own, ...args], port, { HOME: home }, user);
  return { servers: [database, sogo], port };
}
