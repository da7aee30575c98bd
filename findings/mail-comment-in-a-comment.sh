#!/usr/bin/env bash
# A comment within a comment in From; RFC 5322 (section 3.2.2) lets comments nest.
# Versions: postal-mime@4.0.0, eml-parse-js@1.1.15, mailparser@3.14.2
# Expected by most: the comment, with or without its inner one, is used as the name, or there is no name.
# Seen: three names. postal-mime loses the last bracket, eml-parse-js loses all but that bracket, mailparser gives the whole comment.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" postal-mime@4.0.0 eml-parse-js@1.1.15 mailparser@3.14.2 >/dev/null || exit 2

cat >run.mjs <<'END'
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { readEml } from 'eml-parse-js';
console.warn = () => {};
const mail = 'From: ann@example.com (Team (EU))\r\nSubject: x\r\nContent-Type: text/plain\r\n\r\nText\r\n';
console.log('postal-mime ', JSON.stringify((await PostalMime.parse(mail)).from.name));
console.log('eml-parse-js', JSON.stringify(readEml(mail).from.name));
console.log('mailparser  ', JSON.stringify((await simpleParser(mail)).from.value[0].name));
END

cat >expected <<'END'
postal-mime  "Team (EU"
eml-parse-js ")"
mailparser   "Team (EU)"
END

node run.mjs >seen
cat seen
diff expected seen
