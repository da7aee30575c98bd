#!/usr/bin/env bash
# Two CATEGORIES lines, one with an escaped comma inside a category (RFC 5545, section 3.8.1.2, allows several lines).
# Versions: ical.js@2.2.1, node-ical@0.27.2, ts-ics@2.4.6
# Expected by most: three categories: "lamps, indoor", "review" and "garden".
# Seen: ts-ics keeps those of the last line only; the other two readers give three.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" ical.js@2.2.1 node-ical@0.27.2 ts-ics@2.4.6 >/dev/null || exit 2

cat >run.mjs <<'END'
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:1@example.com', 'DTSTAMP:20261001T000000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const text = calendar('DTSTART:20261020T100000Z', 'CATEGORIES:lamps\\, indoor,review', 'CATEGORIES:garden');
const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
const node = Object.values(nodeIcal.sync.parseICS(text)).find((entry) => entry.type === 'VEVENT');
console.log('ical.js  ', JSON.stringify(event.getAllProperties('categories').flatMap((property) => property.getValues())));
console.log('node-ical', JSON.stringify(node.categories));
console.log('ts-ics   ', JSON.stringify(convertIcsCalendar(undefined, text).events[0].categories));
END

cat >expected <<'END'
ical.js   ["lamps, indoor","review","garden"]
node-ical ["lamps, indoor","review","garden"]
ts-ics    ["garden"]
END

node run.mjs >seen
cat seen
diff expected seen
