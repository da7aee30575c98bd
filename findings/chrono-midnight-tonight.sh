#!/usr/bin/env bash
# Midnight, with and without "tonight", asked at ten in the morning.
# Versions: chrono-node@2.10.3
# Expected by most: the same moment, in 14 hours.
# Seen: with "tonight", before or after it, midnight becomes noon of the same day, and the hour counts as given.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" chrono-node@2.10.3 >/dev/null || exit 2

cat >run.mjs <<'END'
import * as chrono from 'chrono-node';
const morning = new Date(2026, 9, 13, 10);
for (const phrase of ['midnight', 'tonight at midnight', 'midnight tonight']) {
  const [result] = chrono.parse(phrase, morning);
  console.log(phrase, '->', result.text, result.start.date().toLocaleString('sv'), result.start.isCertain('hour'));
}
END

cat >expected <<'END'
midnight -> midnight 2026-10-14 00:00:00 true
tonight at midnight -> tonight at midnight 2026-10-13 12:00:00 true
midnight tonight -> midnight tonight 2026-10-13 12:00:00 true
END

node run.mjs >seen
cat seen
diff expected seen
