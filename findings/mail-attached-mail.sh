#!/usr/bin/env bash
# A text mail that carries another mail, with an HTML body, as message/rfc822.
# Versions: letterparser@0.1.8, postal-mime@4.0.0, mailparser@3.14.2
# Expected by most: the same answer from all: the outer mail has a text and no HTML.
# Seen: three answers. letterparser: outer text beside the inner HTML, as if they were one mail. postal-mime: both mails joined in both
# forms. mailparser: an attachment.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" letterparser@0.1.8 postal-mime@4.0.0 mailparser@3.14.2 >/dev/null || exit 2

cat >run.mjs <<'END'
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { extract } from 'letterparser';
const inner = 'From: ben@example.org\r\nSubject: Old\r\nContent-Type: text/html\r\n\r\n<p>Old mail</p>\r\n';
const mail =
  'From: ann@example.com\r\nSubject: New\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n' +
  `--b\r\nContent-Type: text/plain\r\n\r\nMy note\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}--b--\r\n`;
for (const [name, { text, html, attachments }] of [
  ['letterparser', extract(mail)],
  ['postal-mime ', await PostalMime.parse(mail)],
  ['mailparser  ', await simpleParser(mail)],
]) {
  const words = (body) => ['My note', 'Old mail'].filter((part) => (body || '').includes(part)).join(' + ') || 'nothing';
  console.log(`${name} text: ${words(text)}; html: ${words(html)}; attachments: ${attachments.length}`);
}
END

cat >expected <<'END'
letterparser text: My note; html: Old mail; attachments: 0
postal-mime  text: My note + Old mail; html: My note + Old mail; attachments: 0
mailparser   text: My note; html: nothing; attachments: 1
END

node run.mjs >seen
cat seen
diff expected seen
