import { spawnSync } from 'node:child_process';

// `npm run e2e:all`: the browser tests with those that the gate leaves out (tagged `@more`).

const env = { ...process.env, E2E_ALL: '1' };
process.exitCode = spawnSync('npx', ['playwright', 'test'], { stdio: 'inherit', env, shell: process.platform === 'win32' }).status ?? 1;
