// Prints for each mail of a folder, named on standard input, the texts that mailparser finds in it: a line of JSON each.
// Run in a folder that has mailparser installed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { simpleParser } = createRequire(`${process.cwd()}/`)('mailparser');
const lines = [];
for (const name of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const parts = [];
  try {
    const mail = await simpleParser(readFileSync(`${process.argv[2]}/${name}`), { skipHtmlToText: true, skipTextToHtml: true });
    if (mail.text) parts.push({ type: 'text/plain', text: mail.text });
    if (mail.html) parts.push({ type: 'text/html', text: mail.html });
    for (const { contentType, content } of mail.attachments) {
      if (contentType?.startsWith('text/')) parts.push({ type: contentType, text: content.toString() });
    }
  } catch {
    // It refuses what exceeds its limits; then there is nothing to compare.
  }
  lines.push(JSON.stringify({ name, parts }));
}
// Some mails leave it waiting for more, so it is ended here, once everything is written.
process.stdout.write(`${lines.join('\n')}\n`, () => process.exit());
