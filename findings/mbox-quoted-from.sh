#!/usr/bin/env bash
# A line "From now on" in a mail, quoted with ">" as every mailbox file of the kinds mboxo and mboxrd has it.
# Versions: node-mbox@2.0.0, mbox-reader@1.2.0, mbox-parser@1.0.1
# Expected by most: the line without the ">", as it was sent.
# Seen: mbox-reader takes it away; node-mbox and mbox-parser leave it in the text, the latter even in the parsed mail.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" node-mbox@2.0.0 mbox-reader@1.2.0 mbox-parser@1.0.1 >/dev/null || exit 2

cat >run.mjs <<'END'
import { Readable } from 'node:stream';
import mboxParser from 'mbox-parser';
import { mboxReader } from 'mbox-reader';
import { MboxStream } from 'node-mbox';
const file = () => Readable.from([Buffer.from('From ann@example.com Tue Oct 13 09:00:00 2026\nSubject: one\n\n>From now on\n')]);
const body = (mail) => JSON.stringify(mail.toString().split('\n\n')[1]);
for await (const mail of mboxReader(file())) console.log('mbox-reader', body(mail.content));
for await (const mail of MboxStream(file(), {})) console.log('node-mbox  ', body(mail));
for (const mail of await mboxParser.mboxParser(file())) console.log('mbox-parser', JSON.stringify(mail.text));
END

cat >expected <<'END'
mbox-reader "From now on"
node-mbox   ">From now on\n"
mbox-parser ">From now on\n"
END

node run.mjs >seen
cat seen
diff expected seen
