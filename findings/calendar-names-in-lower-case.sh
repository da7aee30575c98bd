#!/usr/bin/env bash
# An event with its property names in lower case; RFC 5545 (section 2) makes names case-insensitive.
# Versions: node-ical@0.27.2, ts-ics@2.4.6, ical.js@2.2.1
# Expected by most: the same event as in capitals.
# Seen: node-ical finds the title but no start, ts-ics neither, both without an error; ical.js reads it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" node-ical@0.27.2 ts-ics@2.4.6 ical.js@2.2.1 >/dev/null || exit 2

cat >run.mjs <<'END'
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:1@example.com', 'DTSTAMP:20261001T000000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
for (const text of [calendar('DTSTART:20261020T100000Z', 'SUMMARY:Review'), calendar('dtstart:20261020T100000Z', 'summary:Review')]) {
  const node = Object.values(nodeIcal.sync.parseICS(text)).find((entry) => entry.type === 'VEVENT');
  console.log('node-ical', node.summary, node.start?.toISOString());
  const [ts] = convertIcsCalendar(undefined, text).events;
  console.log('ts-ics   ', ts.summary, ts.start?.date.toISOString());
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
  console.log('ical.js  ', event.summary, event.startDate?.toString());
}
END

cat >expected <<'END'
node-ical Review 2026-10-20T10:00:00.000Z
ts-ics    Review 2026-10-20T10:00:00.000Z
ical.js   Review 2026-10-20T10:00:00Z
node-ical Review undefined
ts-ics    undefined undefined
ical.js   Review 2026-10-20T10:00:00Z
END

TZ=UTC node run.mjs >seen
cat seen
diff expected seen
