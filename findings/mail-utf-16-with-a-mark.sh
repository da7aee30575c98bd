#!/usr/bin/env bash
# A text in UTF-16, big end first, with its byte order mark, in base64 under the label utf-16 (RFC 2781 3.3).
# Versions: letterparser@0.1.8, postal-mime@4.0.0, mailparser@3.14.2
# Expected by most: the mark says the order, so all read the same text.
# Seen: only mailparser. The other two hand the label to TextDecoder, for which utf-16 is the little end first, and read other letters.
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
const bytes = Buffer.from('\ufeffMy note', 'utf16le').swap16();
const mail = `${head}Content-Type: text/plain; charset=utf-16\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64')}\r\n`;
for (const [name, { text }] of [
  ['letterparser', extract(mail)],
  ['postal-mime ', await PostalMime.parse(mail)],
  ['mailparser  ', await simpleParser(mail)],
]) {
  console.log(`${name} ${text.includes('My note') ? 'My note' : `other letters: ${text.includes('\u4d00') ? 'bytes swapped' : text}`}`);
}
process.exit();
END

cat >expected <<'END'
letterparser other letters: bytes swapped
postal-mime  other letters: bytes swapped
mailparser   My note
END

node run.mjs >seen
cat seen
diff expected seen
