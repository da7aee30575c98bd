#!/usr/bin/env bash
# Numbers beside a deadline.
# Versions: sherlockjs@1.4.2
# Expected by most: a day without an hour, and the order number or the year left alone.
# Seen: the order number 1234 becomes 12:34, and the year of 20/10/2026 becomes 20:26.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" sherlockjs@1.4.2 >/dev/null || exit 2

cat >run.mjs <<'END'
import Sherlock from 'sherlockjs';
Sherlock._setNow(new Date(2026, 9, 13, 10));
for (const phrase of ['Review order 1234 by Friday', 'Review order by Friday', 'Review by 20/10/2026']) {
  const { startDate, isAllDay } = Sherlock.parse(phrase);
  console.log(phrase, '->', startDate.toLocaleString('sv'), isAllDay ? '(all day)' : '');
}
END

cat >expected <<'END'
Review order 1234 by Friday -> 2026-10-16 12:34:00 
Review order by Friday -> 2026-10-16 00:00:00 (all day)
Review by 20/10/2026 -> 2026-10-13 20:26:00 
END

node run.mjs >seen
cat seen
diff expected seen
