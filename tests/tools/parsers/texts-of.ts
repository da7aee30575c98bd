import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** The parsers to compare with: Python's own, and the one that most programs in Node use. */
export const parsers = ['python', 'mailparser'] as const;
export type Parser = (typeof parsers)[number];

const mailparserVersion = '3.14.2';

/** The texts that another parser finds in one mail. */
const foundSchema = z.object({ name: z.string(), parts: z.array(z.object({ type: z.string(), text: z.string() })) });
export type Found = z.infer<typeof foundSchema>;

/** Has another parser read these mails of a folder. Needs `python3`, or the npm registry for a temporary folder. */
export function textsOf(parser: Parser, folder: string, names: readonly string[]): readonly Found[] {
  const work = mkdtempSync(join(tmpdir(), 'preview-guard-parser-'));
  const run = (command: string, parameters: readonly string[]) =>
    execFileSync(command, parameters, {
      cwd: work,
      input: names.join('\n'),
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  try {
    if (parser === 'mailparser') {
      execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', `mailparser@${mailparserVersion}`], {
        cwd: work,
      });
    }
    const lines =
      parser === 'python'
        ? run('python3', [`${import.meta.dirname}/python-email.py`, folder])
        : run(process.execPath, [`${import.meta.dirname}/mailparser.mjs`, folder]);
    return lines
      .split('\n')
      .filter(Boolean)
      .map((line) => foundSchema.parse(JSON.parse(line)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
