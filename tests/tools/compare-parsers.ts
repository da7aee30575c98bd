// `node tests/tools/compare-parsers.ts DIR [--with python|mailparser]`: has another parser read every mail of a folder, such as the samples of a
// parser's own tests, and looks for each text that it finds in what ours finds.
// Exit code: 0 none is lost without a word; 1 some are, with a line for each; 64 no folder. `parsers/exceptions.ts` lists the known ones.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mailFiles } from './mail-files.ts';
import { exceptions } from './parsers/exceptions.ts';
import { fatesOf } from './parsers/lost-words.ts';
import { parsers, textsOf } from './parsers/texts-of.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { with: { type: 'string', default: 'python' } } });
const [folder] = positionals;
const parser = parsers.find((name) => name === values.with);
const names = folder ? await mailFiles(folder) : [];
if (!folder || !parser || names.length === 0) {
  process.stderr.write('usage: node tests/tools/compare-parsers.ts DIR [--with python|mailparser]\n');
  process.exit(64);
}

const counted = new Map<string, number>();
let lost = 0;
for (const found of textsOf(parser, resolve(folder), names)) {
  const bytes = new Uint8Array(await readFile(`${folder}/${found.name}`));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  for (const fate of await fatesOf(bytes, found)) {
    const reason = fate === 'lost' ? exceptions[hash] : undefined;
    const kind = reason === undefined ? fate : 'known exception';
    counted.set(kind, (counted.get(kind) ?? 0) + 1);
    if (fate === 'lost') console.log(`${found.name} (${hash}): ${reason ?? 'lost'}`);
    if (kind === 'lost') lost += 1;
  }
}
console.log(`${names.length} mails, texts that ${parser} finds: ${[...counted].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
process.exitCode = lost > 0 ? 1 : 0;
