#!/usr/bin/env bash
# DURATION:P1D over the night in which Berlin leaves summer time, which has 25 hours. RFC 5545 (section 3.3.6): a day is a nominal day.
# Versions: node-ical@0.27.2, ical.js@2.2.1
# Expected by most: from noon to noon, 12:00 on both days.
# Seen: ical.js ends at 12:00, node-ical 24 hours later, at 11:00.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" node-ical@0.27.2 ical.js@2.2.1 >/dev/null || exit 2

cat >run.mjs <<'END'
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:1@example.com', 'DTSTAMP:20261001T000000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const text = calendar('DTSTART;TZID=Europe/Berlin:20261024T120000', 'DURATION:P1D');
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
const node = Object.values(nodeIcal.sync.parseICS(text)).find((entry) => entry.type === 'VEVENT');
console.log('ical.js  ', event.startDate.toString(), 'to', event.endDate.toString());
console.log('node-ical', node.start.toLocaleString('sv'), 'to', node.end.toLocaleString('sv'));
END

cat >expected <<'END'
ical.js   2026-10-24T12:00:00 to 2026-10-25T12:00:00
node-ical 2026-10-24 12:00:00 to 2026-10-25 11:00:00
END

TZ=Europe/Berlin node run.mjs >seen
cat seen
diff expected seen
