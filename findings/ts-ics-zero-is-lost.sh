#!/usr/bin/env bash
# SEQUENCE:0 of an event, as most writers put it into the first version.
# Versions: ts-ics@2.4.6, ical.js@2.2.1
# Expected by most: the number 0.
# Seen: ts-ics leaves it out, as if the line were not there, although it reads SEQUENCE:1 and itself writes SEQUENCE:0; PRIORITY comes as a
# text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" ts-ics@2.4.6 ical.js@2.2.1 >/dev/null || exit 2

cat >run.mjs <<'END'
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:1@example.com', 'DTSTAMP:20261001T000000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
for (const sequence of [0, 1]) {
  const text = calendar('DTSTART:20261020T100000Z', `SEQUENCE:${sequence}`, 'PRIORITY:1');
  const [event] = convertIcsCalendar(undefined, text).events;
  console.log('ts-ics ', JSON.stringify({ sequence: event.sequence, priority: event.priority }));
  const other = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  console.log('ical.js', JSON.stringify({ sequence: other.getFirstPropertyValue('sequence'), priority: other.getFirstPropertyValue('priority') }));
}
END

cat >expected <<'END'
ts-ics  {"priority":"1"}
ical.js {"sequence":0,"priority":1}
ts-ics  {"sequence":1,"priority":"1"}
ical.js {"sequence":1,"priority":1}
END

node run.mjs >seen
cat seen
diff expected seen
