// `node judge-process.ts ROOT FOLDER`: judges the saved mails of a folder, warm, with the judgement of the checkout ROOT, and prints what each
// took, ms as JSON. A process of its own: two judgements in one would share what the engine knows of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { readEml as ReadEml } from '../../../utils/core/mail/from-eml.ts';
import type { judgeMail as JudgeMail } from '../../../utils/core/mail/judge.ts';

const [root = '', folder = ''] = process.argv.slice(2);
const rounds = 7;

const { readEml } = (await import(join(root, 'utils/core/mail/from-eml.ts'))) as { readonly readEml: typeof ReadEml };
const { judgeMail } = (await import(join(root, 'utils/core/mail/judge.ts'))) as { readonly judgeMail: typeof JudgeMail };

const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.eml'));
const times: number[] = [];
const messages = [];
for (const name of names.sort()) {
  const outcome = await readEml(readFileSync(join(folder, name)));
  if (outcome.kind === 'mail') messages.push(outcome.message);
}
for (let warm = 0; warm < 3; warm += 1) for (const message of messages) judgeMail(message);
for (const message of messages) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    judgeMail(message);
    least = Math.min(least, performance.now() - start);
  }
  times.push(least);
}
process.stdout.write(JSON.stringify(times));
