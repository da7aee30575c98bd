// `node tests/tools/compare-readers.ts DIR [--firefox]`: has every mail of a folder judged by the built page for saved mails in a real browser,
// which reads HTML with the browser's parser, and by the reader of commands, which has a tokenizer. Build first (`npm run build`).
// Exit code: 0 both say the same of every mail; 1 they do not, with a line for each; 64 no folder.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { mailFiles } from './mail-files.ts';
import { cardByCommand, cardsInPage, type NamedMail } from './readers/cards.ts';
import { openCheckStage } from './readers/check-stage.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { firefox: { type: 'boolean', default: false } } });
const [folder] = positionals;
const files = folder ? await mailFiles(folder) : [];
if (!folder || files.length === 0) {
  process.stderr.write('usage: node tests/tools/compare-readers.ts DIR [--firefox]\n');
  process.exit(64);
}

/** At once, so that the page's list stays short. */
const batch = 25;
const browser = values.firefox ? 'firefox' : 'chromium';
const bar = new SingleBar({ format: 'mails {bar} {value}/{total}  {eta_formatted} left', stream: process.stderr, hideCursor: true });
const different: string[] = [];
const stage = await openCheckStage(browser);
try {
  bar.start(files.length, 0);
  for (let from = 0; from < files.length; from += batch) {
    const mails = await Promise.all(files.slice(from, from + batch).map((file, index) => mailAt(file, from + index)));
    const shown = await cardsInPage(stage, mails);
    for (const [index, mail] of mails.entries()) {
      const [inPage, byCommand] = [shown.get(mail.name), await cardByCommand(mail)];
      if (inPage && isSame(inPage, byCommand)) continue;
      different.push(`${files[from + index]}\n  page:    ${line(inPage)}\n  command: ${line(byCommand)}`);
    }
    bar.update(from + mails.length);
  }
} finally {
  bar.stop();
  await stage.close();
}
for (const lines of different) console.log(lines);
console.log(`${files.length} mails, ${browser}: ${different.length} judged differently`);
process.exitCode = different.length > 0 ? 1 : 0;

async function mailAt(file: string, number: number): Promise<NamedMail> {
  return { name: `${number}.eml`, bytes: new Uint8Array(await readFile(`${folder}/${file}`)) };
}

/** Advice is no part of what the reader found: it follows from the level. */
function isSame(inPage: { headline: string; sentences: readonly string[] }, byCommand: typeof inPage): boolean {
  return inPage.headline === byCommand.headline && byCommand.sentences.every((sentence, index) => inPage.sentences[index] === sentence);
}

function line(card: { headline: string; sentences: readonly string[] } | undefined): string {
  return card ? `${card.headline} ${card.sentences.join(' | ')}` : 'nothing';
}
