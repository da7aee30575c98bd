#!/usr/bin/env bash
# The name of the checking server in Authentication-Results, with a version behind it or in quotation marks; RFC 8601 (section 2.2) allows
# both.
# Versions: mailauth@7.1.0
# Expected by most: the same name, mx.example.org, each time, to compare with the servers one trusts.
# Seen: the version and the quotation marks are part of the name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" mailauth@7.1.0 >/dev/null || exit 2

cat >run.mjs <<'END'
import { createRequire } from 'node:module';
const read = createRequire(import.meta.url)('mailauth/lib/parse-dkim-headers.js');
for (const name of ['mx.example.org', 'mx.example.org 1', '"mx.example.org"']) {
  console.log(name, '->', JSON.stringify(read(`Authentication-Results: ${name}; spf=pass smtp.mailfrom=example.com`).parsed.value));
}
END

cat >expected <<'END'
mx.example.org -> "mx.example.org"
mx.example.org 1 -> "mx.example.org 1"
"mx.example.org" -> "\"mx.example.org\""
END

node run.mjs >seen
cat seen
diff expected seen
