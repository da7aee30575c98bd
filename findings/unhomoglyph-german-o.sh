#!/usr/bin/env bash
# Text is brought to base characters to compare it with look-alikes.
# Versions: unhomoglyph@1.0.6
# Expected by most: "ö" stays or becomes "o", like "ä" and "ü".
# Seen: "ö" becomes the Arabic letter teh marbuta, the only Latin letter of these to change script; "ä", "ü" and "Ö" stay. Written as o and
# two dots it stays too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" unhomoglyph@1.0.6 >/dev/null || exit 2

cat >run.mjs <<'END'
import unhomoglyph from 'unhomoglyph';
for (const word of ['ä', 'ö', 'ü', 'Ö', 'o\u0308', 'schön']) {
  const result = unhomoglyph(word);
  console.log(JSON.stringify(word), '->', [...result].map((sign) => `U+${sign.codePointAt(0).toString(16).padStart(4, '0')}`).join(' '));
}
END

cat >expected <<'END'
"ä" -> U+00e4
"ö" -> U+0629
"ü" -> U+00fc
"Ö" -> U+00d6
"ö" -> U+006f U+0308
"schön" -> U+0073 U+0063 U+0068 U+0629 U+006e
END

node run.mjs >seen
cat seen
diff expected seen
