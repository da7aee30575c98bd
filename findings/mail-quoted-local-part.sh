#!/usr/bin/env bash
# An address whose local part is quoted because it holds a space: "ann lee"@example.com (RFC 5322, section 3.4.1).
# Versions: postal-mime@4.0.0, addressparser@1.0.1, nodemailer@10.6.0, email-addresses@5.0.0
# Expected by most: the quotation marks stay, since the address is another one without them, with angle brackets or not.
# Seen: bare, only nodemailer keeps them; addressparser also adds a space before the @. In angle brackets all but email-addresses keep them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" postal-mime@4.0.0 addressparser@1.0.1 nodemailer@10.6.0 email-addresses@5.0.0 >/dev/null || exit 2

cat >run.mjs <<'END'
import { addressParser } from 'postal-mime';
import addressparser from 'addressparser';
import nodemailer from 'nodemailer/lib/addressparser/index.js';
import emailAddresses from 'email-addresses';
const readers = {
  'postal-mime': (text) => addressParser(text)[0].address,
  addressparser: (text) => addressparser(text)[0].address,
  nodemailer: (text) => nodemailer(text)[0].address,
  'email-addresses': (text) => emailAddresses.parseOneAddress(text).address,
};
for (const text of ['"ann lee"@example.com', '<"ann lee"@example.com>']) {
  for (const [name, read] of Object.entries(readers)) console.log(`${text} ${name}: [${read(text)}]`);
}
END

cat >expected <<'END'
"ann lee"@example.com postal-mime: [ann lee@example.com]
"ann lee"@example.com addressparser: [ann lee @example.com]
"ann lee"@example.com nodemailer: ["ann lee"@example.com]
"ann lee"@example.com email-addresses: [ann lee@example.com]
<"ann lee"@example.com> postal-mime: ["ann lee"@example.com]
<"ann lee"@example.com> addressparser: ["ann lee"@example.com]
<"ann lee"@example.com> nodemailer: ["ann lee"@example.com]
<"ann lee"@example.com> email-addresses: [ann lee@example.com]
END

node run.mjs >seen
cat seen
diff expected seen
