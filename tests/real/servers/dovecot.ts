import { chownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, type Running, run } from './process.ts';

/** User and group `mail` of Debian: mails do not belong to root. */
const mailUser = { uid: 8, gid: 8 };

/** A mail for the mailbox. */
export interface StoredEml {
  readonly name: string;
  readonly eml: Uint8Array;
}

/** The folders of the mailbox. */
export type MailFolders = Readonly<Record<'INBOX' | 'Spam', readonly StoredEml[]>>;

/** Dovecot on loopback, with one mailbox that any password opens. The mail at place n of a folder has the UID n + 1. */
export async function startDovecot(folder: string, mails: MailFolders): Promise<Running> {
  const home = join(folder, 'mail');
  for (const [name, list] of Object.entries(mails)) fill(join(home, 'reader', name === 'INBOX' ? '' : `.${name}`), list);
  giveAway(home);
  for (const part of ['run', 'state']) mkdirSync(join(folder, part));
  const port = await freePort();
  writeFileSync(join(folder, 'dovecot.conf'), configuration(folder, port));
  return await run('dovecot', ['-F', '-c', join(folder, 'dovecot.conf')], port);
}

/** Dovecot numbers mails by the names of their files, which begin with a time. */
function fill(maildir: string, mails: readonly StoredEml[]): void {
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(maildir, part), { recursive: true });
  for (const [at, { eml }] of mails.entries()) writeFileSync(join(maildir, 'cur', `${1_790_000_000 + at}.M${at}P1.real:2,S`), eml);
}

function giveAway(path: string): void {
  chownSync(path, mailUser.uid, mailUser.gid);
  for (const entry of readdirSync(path, { withFileTypes: true, recursive: true })) {
    chownSync(join(entry.parentPath, entry.name), mailUser.uid, mailUser.gid);
  }
}

function configuration(folder: string, port: number): string {
  return `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
ssl = no
disable_plaintext_auth = no
first_valid_uid = ${mailUser.uid}
mail_location = maildir:${folder}/mail/%n
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = static
  args = nopassword=y
}
userdb {
  driver = static
  args = uid=${mailUser.uid} gid=${mailUser.gid} home=${folder}/mail/%n
}
namespace inbox {
  inbox = yes
  mailbox Spam {
    special_use = \\Junk
    auto = subscribe
  }
}
`;
}
