#!/usr/bin/env bash
# The boundary of a multipart behind a comment (RFC 5322 3.2.2), before one, in two sections (RFC 2231 3) and with a quoted pair.
# Versions: letterparser@0.1.8, postal-mime@4.0.0, mailparser@3.14.2
# Expected by most: four spellings of one mail, read alike by all.
# Seen: postal-mime and mailparser read all four. letterparser refuses each: it takes the comment and the backslash for a part of the boundary.
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
const fields = ['multipart/mixed; (why) boundary=bc', 'multipart/mixed; boundary=bc (why)', 'multipart/mixed; boundary*0=b; boundary*1=c', 'multipart/mixed; boundary="b\\c"'];
for (const field of fields) {
  const mail = `${head}Content-Type: ${field}\r\n\r\n--bc\r\nContent-Type: text/plain\r\n\r\nMy note\r\n--bc--\r\n`;
  const parsers = [
    ['letterparser', async () => extract(mail)],
    ['postal-mime ', () => PostalMime.parse(mail)],
    ['mailparser  ', () => simpleParser(mail)],
  ];
  for (const [name, parse] of parsers) {
    const text = await parse().then(
      (read) => read.text.trim(),
      () => 'refused',
    );
    console.log(`${name} ${field.slice(17)}: ${text}`);
  }
}
process.exit();
END

cat >expected <<'END'
letterparser (why) boundary=bc: refused
postal-mime  (why) boundary=bc: My note
mailparser   (why) boundary=bc: My note
letterparser boundary=bc (why): refused
postal-mime  boundary=bc (why): My note
mailparser   boundary=bc (why): My note
letterparser boundary*0=b; boundary*1=c: refused
postal-mime  boundary*0=b; boundary*1=c: My note
mailparser   boundary*0=b; boundary*1=c: My note
letterparser boundary="b\c": refused
postal-mime  boundary="b\c": My note
mailparser   boundary="b\c": My note
END

node run.mjs >seen
cat seen
diff expected seen
