#!/usr/bin/env bash
# Japanese sentences with a link and with a deadline are cut into phrases, between which a line may break.
# Versions: budoux@0.9.2
# Expected by most: the link in one piece, the date cut between day and hour.
# Seen: the link is cut behind its question mark, the deadline stays one phrase of 19 signs.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" budoux@0.9.2 >/dev/null || exit 2

cat >run.mjs <<'END'
import { loadDefaultJapaneseParser } from 'budoux';
const parser = loadDefaultJapaneseParser();
for (const sentence of ['https://example.com/a?b=1を開いてください', '2026年10月20日23時59分まで', 'お客様のアカウントを確認してください。']) {
  console.log(parser.parse(sentence).join(' | '));
}
END

cat >expected <<'END'
https://example.com/a? | b=1を | 開いてください
2026年10月20日23時59分まで
お客様の | アカウントを | 確認してください。
END

node run.mjs >seen
cat seen
diff expected seen
