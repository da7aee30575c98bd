#!/usr/bin/env bash
# Texts in ISO-2022-KR (RFC 1557), HZ (RFC 1843) and UTF-7 (RFC 2152), each under its registered name.
# Versions: letterparser@0.1.8, postal-mime@4.0.0, mailparser@3.14.2
# Expected by most: letters of Korean and Chinese and an umlaut, or an error for a charset that is not known.
# Seen: none decodes any, and none says so: the text comes back as it is written in the file.
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
const texts = [
  ['iso-2022-kr', '\x1b$)C\x0eGQ1[\x0f'],
  ['hz-gb-2312', '~{<:Ky2;~}'],
  ['utf-7', 'f+APw-r'],
];
for (const [charset, written] of texts) {
  const mail = `${head}Content-Type: text/plain; charset=${charset}\r\n\r\n${written}\r\n`;
  for (const [name, { text }] of [
    ['letterparser', extract(mail)],
    ['postal-mime ', await PostalMime.parse(mail)],
    ['mailparser  ', await simpleParser(mail)],
  ]) {
    console.log(`${charset} ${name} ${text.trim() === written ? 'as it is written' : JSON.stringify(text)}`);
  }
}
process.exit();
END

cat >expected <<'END'
iso-2022-kr letterparser as it is written
iso-2022-kr postal-mime  as it is written
iso-2022-kr mailparser   as it is written
hz-gb-2312 letterparser as it is written
hz-gb-2312 postal-mime  as it is written
hz-gb-2312 mailparser   as it is written
utf-7 letterparser as it is written
utf-7 postal-mime  as it is written
utf-7 mailparser   as it is written
END

node run.mjs >seen
cat seen
diff expected seen
