#!/usr/bin/env bash
# "The day after tomorrow" in six languages.
# Versions: chrono-node@2.10.3
# Expected by most: two days later in each language that the library offers.
# Seen: French, Spanish and Portuguese find only the word for "tomorrow" inside and answer one day too early; Dutch finds nothing; German
# and Italian are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" chrono-node@2.10.3 >/dev/null || exit 2

cat >run.mjs <<'END'
import * as chrono from 'chrono-node';
const today = new Date(2026, 9, 13, 10);
const phrases = { de: 'übermorgen', it: 'dopodomani', fr: 'après-demain', es: 'pasado mañana', pt: 'depois de amanhã', nl: 'overmorgen' };
for (const [language, phrase] of Object.entries(phrases)) {
  const day = chrono[language].parseDate(phrase, today)?.getDate();
  console.log(language, phrase, day ? `+${day - 13}` : 'nothing');
}
END

cat >expected <<'END'
de übermorgen +2
it dopodomani +2
fr après-demain +1
es pasado mañana +1
pt depois de amanhã +1
nl overmorgen nothing
END

node run.mjs >seen
cat seen
diff expected seen
