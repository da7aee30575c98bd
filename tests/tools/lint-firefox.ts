// `npm run lint:firefox`: has the linter of Firefox's store look at the built package. Every error, warning and notice fails, but for one that is
// not true of us: it takes a package without `gecko_android` for one that is offered for Android from Firefox's own lowest version on.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

const notOurs = 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION';

const root = resolve(import.meta.dirname, '../..');
const command = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'];
const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
if (!stdout.startsWith('{')) throw new Error(`The linter says nothing.\n${stdout}${stderr}`);
const { errors, warnings, notices } = JSON.parse(stdout) as Report;
const excused = warnings.filter(({ code }) => code === notOurs);
const found = [...errors, ...warnings, ...notices].filter((finding) => !excused.includes(finding));
for (const { code, message, file = '' } of found) console.error(`${code}  ${file}  ${message}`);
console.log(
  `web-ext lint: ${found.length} findings${excused.length > 0 ? `, and ${excused.length} about Android, which is not offered` : ''}`,
);
process.exitCode = found.length === 0 ? 0 : 1;
