import { chmodSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MailFolders, startDovecot } from './dovecot.ts';
import { type Behind, startFront } from './https-front.ts';
import type { Running } from './process.ts';
import { skins, startRoundcube } from './roundcube.ts';
import { sogoFiles, startSogo } from './sogo.ts';

/** Real Roundcubes and a SOGo over one real mailbox. */
export interface RealServers {
  /** The HTTPS port that all host names lead to. */
  readonly port: number;
  /** `host/path` of every request so far. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** The host of the Roundcube with that skin. */
export function roundcubeHost(skin: (typeof skins)[number]): string {
  return `${skin}.roundcube.example`;
}

/** The host of the SOGo. */
export const sogoHost = 'sogo.example';

/** Which of them to start. */
export interface Wanted {
  readonly skins: readonly (typeof skins)[number][];
  readonly sogo: boolean;
}

/** Starts them on loopback, all unless said otherwise; `stop` ends everything and deletes what it wrote. */
export async function startReal(mails: MailFolders, wanted: Wanted = { skins, sogo: true }): Promise<RealServers> {
  const folder = mkdtempSync(join(tmpdir(), 'preview-guard-real-'));
  // Dovecot reads mails as another user than root.
  chmodSync(folder, 0o755);
  const running: Running[] = [];
  const stop = async () => {
    for (const server of running.reverse()) await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const dovecot = await startDovecot(folder, mails);
    running.push(dovecot);
    const hosts = new Map<string, Behind>();
    for (const skin of wanted.skins) {
      const roundcube = await startRoundcube(folder, dovecot.port, skin);
      running.push(roundcube);
      hosts.set(roundcubeHost(skin), { port: roundcube.port });
    }
    if (wanted.sogo) {
      const { servers, port } = await startSogo(folder, dovecot.port);
      running.push(...servers);
      hosts.set(sogoHost, { port, files: { path: '/SOGo.woa/WebServerResources/', folder: sogoFiles } });
    }
    const front = await startFront(hosts);
    running.push(front);
    return { port: front.port, asked: front.asked, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
