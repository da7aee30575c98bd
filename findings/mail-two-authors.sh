#!/usr/bin/env bash
# A mail with two authors in From and a Sender (RFC 5322, section 3.6.2, allows both).
# Versions: postal-mime@4.0.0, mailparser@3.14.2
# Expected by most: both readers give both authors.
# Seen: postal-mime keeps the first one only and does not say so; mailparser gives both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" postal-mime@4.0.0 mailparser@3.14.2 >/dev/null || exit 2

cat >run.mjs <<'END'
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
const mail = 'From: ann@example.com, ben@example.org\r\nSender: ben@example.org\r\nSubject: two\r\n\r\nText\r\n';
console.log('postal-mime', JSON.stringify((await PostalMime.parse(mail)).from));
console.log('mailparser ', JSON.stringify((await simpleParser(mail)).from.value));
END

cat >expected <<'END'
postal-mime {"address":"ann@example.com","name":""}
mailparser  [{"address":"ann@example.com","name":""},{"address":"ben@example.org","name":""}]
END

node run.mjs >seen
cat seen
diff expected seen
