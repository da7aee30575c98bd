// `npm run e2e:more [-- SPEC …]`: the browser tests of the gate and those of parts that are still being built.
import { spawn } from 'node:child_process';

spawn('playwright', ['test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, E2E_MORE: '1' },
}).on('exit', (code) => {
  process.exitCode = code ?? 1;
});
