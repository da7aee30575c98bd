import { spawnSync } from 'node:child_process';

/** Kills a process that leads its own group, with all that belongs to the group; does nothing if it has gone already. */
export function killTree(pid: number): void {
  if (!Number.isInteger(pid) || pid <= 1) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // No such group: Firefox ended by itself.
  }
}
