#!/usr/bin/env bash
# A German deadline with weekday, short date and hour: "Freitag, 16.10., 12 Uhr".
# Versions: chrono-node@2.10.3
# Expected by most: Friday 16 October, 12:00.
# Seen: the date is read as the time of day, 16:10, and the hour becomes a result of its own: today at 12:00. Without the weekday the date
# is not found at all.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" chrono-node@2.10.3 >/dev/null || exit 2

cat >run.mjs <<'END'
import { de } from 'chrono-node';
const today = new Date(2026, 9, 13, 10);
for (const phrase of ['Freitag, 16.10., 12 Uhr', 'bis 16.10.', '16.10.2026, 12 Uhr']) {
  const found = de.parse(phrase, today).map((result) => `"${result.text}" = ${result.start.date().toLocaleString('sv')}`);
  console.log(phrase, '->', found.join(' and ') || 'nothing');
}
END

cat >expected <<'END'
Freitag, 16.10., 12 Uhr -> "Freitag, 16.10" = 2026-10-16 16:10:00 and "12 Uhr" = 2026-10-13 12:00:00
bis 16.10. -> nothing
16.10.2026, 12 Uhr -> "16.10.2026, 12 Uhr" = 2026-10-16 12:00:00
END

node run.mjs >seen
cat seen
diff expected seen
