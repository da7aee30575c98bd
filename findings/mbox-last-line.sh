#!/usr/bin/env bash
# A mailbox file whose last line has no line break at its end.
# Versions: node-mbox@2.0.0, mbox-reader@1.2.0
# Expected by most: both readers give the whole last mail.
# Seen: node-mbox leaves the last line out, mbox-reader gives it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" node-mbox@2.0.0 mbox-reader@1.2.0 >/dev/null || exit 2

cat >run.mjs <<'END'
import { Readable } from 'node:stream';
import { mboxReader } from 'mbox-reader';
import { MboxStream } from 'node-mbox';
const file = () => Readable.from([Buffer.from('From ann@example.com Tue Oct 13 09:00:00 2026\nSubject: one\n\nFirst line\nLast line')]);
for await (const mail of mboxReader(file())) console.log('mbox-reader', JSON.stringify(mail.content.toString()));
for await (const mail of MboxStream(file(), {})) console.log('node-mbox  ', JSON.stringify(mail.toString()));
END

cat >expected <<'END'
mbox-reader "Subject: one\n\nFirst line\nLast line"
node-mbox   "Subject: one\n\nFirst line\n"
END

node run.mjs >seen
cat seen
diff expected seen
