#!/usr/bin/env bash
# multipart/related whose "start" names the second part as the root (RFC 2387, section 3.1).
# Versions: postal-mime@4.0.0, mailparser@3.14.2, letterparser@0.1.8
# Expected by most: the HTML is the part that "start" names; the other HTML part is there only to be referred to.
# Seen: all three readers ignore "start" and put both documents one after the other, in the order of the file.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" postal-mime@4.0.0 mailparser@3.14.2 letterparser@0.1.8 >/dev/null || exit 2

cat >run.mjs <<'END'
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { extract } from 'letterparser';
const part = (id, text) => `--b\r\nContent-Type: text/html\r\nContent-ID: <${id}>\r\n\r\n<p>${text}</p>\r\n`;
const mail =
  'From: ann@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b; type="text/html"; start="<root@example.com>"\r\n\r\n' +
  `${part('frame@example.com', 'referred to')}${part('root@example.com', 'root')}--b--\r\n`;
const onOneLine = (html) => html.replace(/\n+/g, ' ').trim();
console.log('postal-mime ', onOneLine((await PostalMime.parse(mail)).html));
console.log('mailparser  ', onOneLine((await simpleParser(mail)).html));
console.log('letterparser', onOneLine(extract(mail).html));
END

cat >expected <<'END'
postal-mime  <p>referred to</p> <p>root</p>
mailparser   <p>referred to</p><br/> <p>root</p>
letterparser <p>referred to</p> <p>root</p>
END

node run.mjs >seen
cat seen
diff expected seen
