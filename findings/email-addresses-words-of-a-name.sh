#!/usr/bin/env bash
# A display name of several quoted words; in RFC 5322 a phrase is a row of words with white space between.
# Versions: email-addresses@5.0.0, mailparser@3.14.2
# Expected by most: the words of the name with a space between them.
# Seen: email-addresses joins a quoted word to the next one without a space, but an unquoted one with it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" email-addresses@5.0.0 mailparser@3.14.2 >/dev/null || exit 2

cat >run.mjs <<'END'
import emailAddresses from 'email-addresses';
import { simpleParser } from 'mailparser';
for (const from of ['"Review" "Team" <ann@example.com>', 'Review "Team" EU <ann@example.com>', 'Review Team <ann@example.com>']) {
  const other = (await simpleParser(`From: ${from}\r\n\r\nx\r\n`)).from.value[0].name;
  console.log(from, '->', emailAddresses.parseOneAddress(from).name, '| mailparser:', other);
}
END

cat >expected <<'END'
"Review" "Team" <ann@example.com> -> ReviewTeam | mailparser: Review Team
Review "Team" EU <ann@example.com> -> Review TeamEU | mailparser: Review Team EU
Review Team <ann@example.com> -> Review Team | mailparser: Review Team
END

node run.mjs >seen
cat seen
diff expected seen
