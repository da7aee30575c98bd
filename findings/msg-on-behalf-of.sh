#!/usr/bin/env bash
# An Outlook .msg sent by an assistant on behalf of a manager: the From that is shown (properties 0042 and 0065) and the account that sent
# it (0C1A and 0C1F) differ.
# Versions: @kenjiuno/msgreader@1.28.0, cfb@1.2.2
# Expected by most: the sender is the From that Outlook shows.
# Seen: senderName and senderEmail are the sending account; the From is nowhere in the result unless raw properties are asked for.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" @kenjiuno/msgreader@1.28.0 cfb@1.2.2 >/dev/null || exit 2

cat >run.mjs <<'END'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const CFB = require('cfb');
const { default: MsgReader } = require('@kenjiuno/msgreader');
const texts = { '001A': 'IPM.Note', '0037': 'Hello', '0042': 'The Manager', '0065': 'manager@example.com', '0C1A': 'The Assistant', '0C1F': 'assistant@example.com', 1000: 'Text' };
const file = CFB.utils.cfb_new();
CFB.utils.cfb_del(file, '/\u0001Sh33tJ5');
const rows = Object.entries(texts).map(([id, text]) => {
  const bytes = Buffer.from(text, 'utf16le');
  CFB.utils.cfb_add(file, `/__substg1.0_${id}001F`, bytes);
  const row = Buffer.alloc(16);
  row.writeUInt32LE(Number.parseInt(`${id}001F`, 16), 0);
  row.writeUInt32LE(6, 4);
  row.writeUInt32LE(bytes.length + 2, 8);
  return row;
});
CFB.utils.cfb_add(file, '/__properties_version1.0', Buffer.concat([Buffer.alloc(32), ...rows]));
for (const kind of ['2', '3', '4']) CFB.utils.cfb_add(file, `/__nameid_version1.0/__substg1.0_000${kind}0102`, Buffer.alloc(0));
const bytes = CFB.write(file, { type: 'buffer' });
const plain = new MsgReader(bytes).getFileData();
console.log('sender:', plain.senderName, plain.senderEmail);
console.log('the manager is in the result:', JSON.stringify(plain).includes('manager@example.com'));
const raw = new MsgReader(bytes);
raw.parserConfig = { includeRawProps: true };
console.log('0065:', raw.getFileData().rawProps.find((property) => property.propertyTag === '0065001f').value);
END

cat >expected <<'END'
sender: The Assistant assistant@example.com
the manager is in the result: false
0065: manager@example.com
END

node run.mjs >seen
cat seen
diff expected seen
