#!/usr/bin/env bash
# A text with a backslash before an n, written as RFC 5545 (section 3.3.11) asks: the backslash doubled.
# Versions: node-ical@0.27.2, ical.js@2.2.1
# Expected by most: the text as it was: no line break in it.
# Seen: node-ical keeps one backslash and makes the n a line break; ical.js gives the text back.
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
const text = calendar('DTSTART:20261020T100000Z', 'DESCRIPTION:D:\\\\notes');
const node = Object.values(nodeIcal.sync.parseICS(text)).find((entry) => entry.type === 'VEVENT');
const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent'));
console.log('written  ', text.split('\r\n').find((line) => line.startsWith('DESCRIPTION')));
console.log('node-ical', JSON.stringify(node.description));
console.log('ical.js  ', JSON.stringify(event.description));
END

cat >expected <<'END'
written   DESCRIPTION:D:\\notes
node-ical "D:\\\notes"
ical.js   "D:\\notes"
END

node run.mjs >seen
cat seen
diff expected seen
