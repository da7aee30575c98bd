import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firefoxError } from './errors.ts';
import { waitFor } from './wait-for.ts';

/** A running Firefox. */
export interface FirefoxProcess {
  /** Port of its Marionette server. */
  readonly port: number;
  /** Ends once the process has ended by itself; kills it after `patience` ms. The profile is deleted in either case. */
  readonly end: (patience: number) => Promise<void>;
}

const startTimeout = 40_000;

/**
 * Starts Firefox without a window on an existing profile and waits for its Marionette server.
 * A guard process sees to it that Firefox and profile are gone when this process is, however it ends.
 * Rejects with a `FirefoxStartError` that holds what Firefox said.
 */
export async function startProcess(executable: string, profile: string): Promise<FirefoxProcess> {
  const firefox = spawn(executable, ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile], {
    // A group of its own, so that Firefox's own child processes can be killed with it.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
    // The last one makes Firefox heed the preference `services.settings.server`, which it ignores in releases.
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  let said = '';
  firefox.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000);
  });
  let gone = false;
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      gone = true;
      resolve();
    };
    firefox.on('exit', end);
    firefox.on('error', end);
  });
  const guardFile = join(import.meta.dirname, 'guard.ts');
  const guard = spawn(process.execPath, [guardFile, String(firefox.pid ?? 0), profile], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const guardEnded = new Promise<void>((resolve) => guard.on('exit', () => resolve()).on('error', () => resolve()));

  async function end(patience: number): Promise<void> {
    if (!gone) await Promise.race([ended, new Promise<void>((resolve) => setTimeout(resolve, patience))]);
    guard.stdin.end();
    await Promise.all([ended, guardEnded]);
  }

  try {
    const port = await waitFor('Firefox to listen', () => (gone ? -1 : activePort(profile)), startTimeout);
    if (port < 0) throw new Error('Firefox ended at once.');
    return { port, end };
  } catch (error) {
    await end(0);
    throw firefoxError('FirefoxStartError', `${error instanceof Error ? error.message : String(error)}\n${said}`);
  }
}

function activePort(profile: string): number | null {
  try {
    const port = Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
    return port > 0 ? port : null;
  } catch {
    return null;
  }
}
