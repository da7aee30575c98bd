#!/usr/bin/env bash
# A start without zone and without Z, 10:00 wherever the reader is (RFC 5545, section 3.3.5, form 1).
# Versions: ts-ics@2.4.6, ical.js@2.2.1, node-ical@0.27.2
# Expected by most: ten o'clock in the zone of the reader, here Berlin.
# Seen: ts-ics takes it for UTC, so that it is shown at twelve, and its answer equals the one for 10:00Z; ical.js and node-ical say ten.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" ts-ics@2.4.6 ical.js@2.2.1 node-ical@0.27.2 >/dev/null || exit 2

cat >run.mjs <<'END'
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:1@example.com', 'DTSTAMP:20261001T000000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const text = calendar('DTSTART:20261020T100000');
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
const node = Object.values(nodeIcal.sync.parseICS(text)).find((entry) => entry.type === 'VEVENT');
const ts = convertIcsCalendar(undefined, text).events[0].start;
console.log('ical.js  ', event.startDate.toJSDate().toLocaleTimeString('sv'));
console.log('node-ical', node.start.toLocaleTimeString('sv'));
console.log('ts-ics   ', ts.date.toLocaleTimeString('sv'));
const utc = convertIcsCalendar(undefined, text.replace('T100000\r', 'T100000Z\r')).events[0].start;
console.log('ts-ics, the same as with Z:', JSON.stringify(utc) === JSON.stringify(ts));
END

cat >expected <<'END'
ical.js   10:00:00
node-ical 10:00:00
ts-ics    12:00:00
ts-ics, the same as with Z: true
END

TZ=Europe/Berlin node run.mjs >seen
cat seen
diff expected seen
