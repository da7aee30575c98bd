#!/usr/bin/env bash
# ics takes a method per event. One event is new, one is called off.
# Versions: ics@3.12.0
# Expected by most: an error, or two calendars: METHOD is a property of the calendar (RFC 5545, section 3.7.2), so one file cannot say both.
# Seen: the first event's method counts for the file and the other is dropped without a word: by order alone the new event is called off, or
# the old one is published again.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" ics@3.12.0 >/dev/null || exit 2

cat >run.mjs <<'END'
import { createEvents } from 'ics';
const event = (uid, method) => ({ uid, title: uid, start: [2026, 10, 20, 10, 0], duration: { hours: 1 }, method });
for (const events of [
  [event('new', 'REQUEST'), event('old', 'CANCEL')],
  [event('old', 'CANCEL'), event('new', 'REQUEST')],
]) {
  const { error, value } = createEvents(events);
  console.log(events.map(({ uid, method }) => `${uid}: ${method}`).join(', '), '->', error, value.match(/^METHOD:.*\w/gm).join(' '));
}
END

cat >expected <<'END'
new: REQUEST, old: CANCEL -> null METHOD:REQUEST
old: CANCEL, new: REQUEST -> null METHOD:CANCEL
END

node run.mjs >seen
cat seen
diff expected seen
