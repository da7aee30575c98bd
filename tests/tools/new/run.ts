// `npm run new -- KIND NAME`: writes the first files of a rule, a client, a language or a shape of the portal, and registers them;
// a phrase or a setting it writes into the files that are there.
// Exit code 0: done, 64: refused, and nothing was changed.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { carryOut, projectFiles } from './plan.ts';
import { scaffolds } from './registry.ts';

const root = resolve(import.meta.dirname, '../../..');
const [kind, ...given] = process.argv.slice(2);
const scaffold = scaffolds.find((each) => each.kind === kind);

if (!scaffold || given.length !== scaffold.example.length) {
  refuse(`Usage:\n${scaffolds.map((each) => `  npm run new -- ${each.kind} ${each.example.join(' ')}`).join('\n')}`);
} else {
  const plan = scaffold.plan(projectFiles(root), ...given);
  if ('problem' in plan) refuse(plan.problem);
  else {
    carryOut(plan, root);
    const paths = [...plan.files.keys()];
    execFileSync('biome', ['check', '--write', '--log-level=error', ...paths], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    console.log(
      `${paths.map((path) => `  ${path}`).join('\n')}\n\nNext:\n${plan.next.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`,
    );
  }
}

function refuse(problem: string): void {
  console.error(problem);
  process.exitCode = 64;
}
