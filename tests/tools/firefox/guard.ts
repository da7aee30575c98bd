// A process of its own that outlives whoever started Firefox: when its standard input ends, for whatever reason,
// it kills Firefox and deletes the throw-away profile. Arguments: process id of Firefox, folder of the profile.
import { rmSync } from 'node:fs';
import { killTree } from './kill-tree.ts';

const [, , pid, profile] = process.argv;
process.stdin.resume();
process.stdin.on('close', () => {
  killTree(Number(pid));
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
});
