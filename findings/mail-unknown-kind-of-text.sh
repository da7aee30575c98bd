#!/usr/bin/env bash
# A mail whose only part is text/enriched (RFC 1896), as programs of the nineties wrote and some lists still keep.
# Versions: letterparser@0.1.8, postal-mime@4.0.0, mailparser@3.14.2
# Expected by most: a text. RFC 2046 4.1.4 has unknown kinds of text treated as text/plain.
# Seen: letterparser gives a text. postal-mime and mailparser give no text at all and one attachment without a name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" letterparser@0.1.8 postal-mime@4.0.0 mailparser@3.14.2 >/dev/null || exit 2

cat >run.mjs <<'END'
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { extract } from 'letterparser';
const head = 'From: ann@example.com\r\nSubject: Hello\r\nMIME-Version: 1.0\r\n';
const mail = `${head}Content-Type: text/enriched\r\n\r\nMy note\r\n`;
for (const [name, { text, attachments }] of [
  ['letterparser', extract(mail)],
  ['postal-mime ', await PostalMime.parse(mail)],
  ['mailparser  ', await simpleParser(mail)],
]) {
  console.log(`${name} text: ${text?.trim() || 'none'}; attachments: ${attachments.length}`);
}
process.exit();
END

cat >expected <<'END'
letterparser text: My note; attachments: 0
postal-mime  text: none; attachments: 1
mailparser   text: none; attachments: 1
END

node run.mjs >seen
cat seen
diff expected seen
