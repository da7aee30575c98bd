import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, type Running, run } from './process.ts';

/** The skins that Debian has for Roundcube 1.6. */
export const skins = ['elastic', 'larry', 'classic'] as const;

/** Debian's Roundcube before an IMAP server, with a database and a configuration of its own; nothing of the machine's is changed. */
export async function startRoundcube(folder: string, imapPort: number, skin: (typeof skins)[number]): Promise<Running> {
  const config = join(folder, `roundcube-${skin}`);
  for (const part of ['temp', 'logs']) mkdirSync(join(config, part), { recursive: true });
  for (const name of ['defaults.inc.php', 'mimetypes.php']) copyFileSync(`/etc/roundcube/${name}`, join(config, name));
  const database = join(config, 'roundcube.db');
  const made = spawnSync('php', [
    '-r',
    `(new PDO('sqlite:${database}'))->exec(file_get_contents('/usr/share/roundcube/SQL/sqlite.initial.sql'));`,
  ]);
  if (made.status !== 0) throw new Error(`No database: ${made.stderr}`);
  writeFileSync(join(config, 'config.inc.php'), configuration(config, database, imapPort, skin));
  const root = join(config, 'public');
  layOut(root);
  const port = await freePort();
  const limits = ['-d', 'display_errors=0', '-d', `session.save_path=${config}/temp`, '-d', 'memory_limit=256M'];
  return await run('php', [...limits, '-S', `127.0.0.1:${port}`, '-t', root], port, {
    ROUNDCUBE_CONFIG_DIR: config,
    PHP_CLI_SERVER_WORKERS: '4',
  });
}

/** What Debian's own folder for the web has, with the skins, which it links for a web server only. */
function layOut(root: string): void {
  mkdirSync(join(root, 'program'), { recursive: true });
  for (const name of ['js', 'resources']) symlinkSync(`/usr/share/roundcube/program/${name}`, join(root, 'program', name));
  symlinkSync('/usr/share/roundcube/skins', join(root, 'skins'));
  symlinkSync('/usr/share/roundcube/plugins', join(root, 'plugins'));
  writeFileSync(join(root, 'index.php'), "<?php define('INSTALL_PATH', '/usr/share/roundcube/'); include INSTALL_PATH . 'index.php';\n");
}

function configuration(folder: string, database: string, imapPort: number, skin: string): string {
  return `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${database}?mode=0600';
$config['imap_host'] = '127.0.0.1:${imapPort}';
$config['smtp_host'] = '127.0.0.1:9';
$config['des_key'] = 'preview-guard-test-key-1';
$config['plugins'] = [];
$config['skin'] = '${skin}';
$config['language'] = 'en_US';
$config['temp_dir'] = '${folder}/temp';
$config['log_dir'] = '${folder}/logs';
$config['junk_mbox'] = 'Spam';
$config['create_default_folders'] = false;
$config['enable_installer'] = false;
$config['use_https'] = true;
$config['preview_pane'] = true;
$config['layout'] = 'widescreen';
`;
}
