#!/usr/bin/env bash
# Short words inside longer phrases: German "morgen früh" (tomorrow morning), Portuguese "dentro de 3 dias" (within 3 days).
# Versions: chrono-node@2.10.3
# Expected by most: one result each: tomorrow in the morning, and in three days.
# Seen: the first two letters of "früh" are a second result, Friday (Fr). Of "dentro de 3 dias" only "de 3" is read: three o'clock in the
# night.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" chrono-node@2.10.3 >/dev/null || exit 2

cat >run.mjs <<'END'
import { de, pt } from 'chrono-node';
const tuesday = new Date(2026, 9, 13, 10);
for (const [language, phrase] of [[de, 'morgen früh'], [pt, 'dentro de 3 dias']]) {
  for (const { text, start } of language.parse(phrase, tuesday, { forwardDate: true })) {
    console.log(`${phrase}: "${text}" = ${start.date().toLocaleString('sv')}, hour ${start.isCertain('hour') ? 'given' : 'not given'}`);
  }
}
END

cat >expected <<'END'
morgen früh: "morgen" = 2026-10-14 10:00:00, hour not given
morgen früh: "fr" = 2026-10-16 12:00:00, hour not given
dentro de 3 dias: "de 3" = 2026-10-14 03:00:00, hour given
END

node run.mjs >seen
cat seen
diff expected seen
