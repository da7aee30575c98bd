#!/usr/bin/env bash
# A Date with the name of a zone, "CEST". RFC 5322 (section 4.3) asks to read unknown names as -0000.
# Versions: mailparser@3.14.2, postal-mime@4.0.0, letterparser@0.1.8
# Expected by most: the time as if it were UTC, or no date.
# Seen: mailparser gives the moment of reading as the date of the mail, the same mail being younger each time; postal-mime hands the text
# through, letterparser an invalid Date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" mailparser@3.14.2 postal-mime@4.0.0 letterparser@0.1.8 >/dev/null || exit 2

cat >run.mjs <<'END'
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { extract } from 'letterparser';
const mail = 'From: ann@example.com\r\nDate: Tue, 13 Oct 2020 09:00:00 CEST\r\nSubject: x\r\n\r\nText\r\n';
const started = Date.now();
const { date } = await simpleParser(mail);
console.log('mailparser  ', date.getTime() >= started && date.getTime() <= Date.now() ? 'the moment of reading' : date.toISOString());
console.log('postal-mime ', (await PostalMime.parse(mail)).date);
console.log('letterparser', String(extract(mail).date));
END

cat >expected <<'END'
mailparser   the moment of reading
postal-mime  Tue, 13 Oct 2020 09:00:00 CEST
letterparser Invalid Date
END

node run.mjs >seen
cat seen
diff expected seen
