#!/usr/bin/env bash
# The shortest mails have no Content-Type; RFC 2045 (section 5.2) makes them plain text.
# Versions: eml-parse-js@1.1.15
# Expected by most: the same text with and without the header "Content-Type: text/plain".
# Seen: without it there is no text but one attachment, without a name, that holds it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" eml-parse-js@1.1.15 >/dev/null || exit 2

cat >run.mjs <<'END'
import { readEml } from 'eml-parse-js';
console.warn = () => {};
const mail = (header) => `From: ann@example.com\r\nSubject: x\r\n${header}\r\nHello\r\n`;
for (const header of ['', 'Content-Type: text/plain\r\n']) {
  const { text, attachments } = readEml(mail(header));
  console.log(JSON.stringify(header), JSON.stringify({ text, attachments }));
}
END

cat >expected <<'END'
"" {"attachments":[{"data":"Hello\r\n","data64":""}]}
"Content-Type: text/plain\r\n" {"text":"Hello\r\n"}
END

node run.mjs >seen
cat seen
diff expected seen
