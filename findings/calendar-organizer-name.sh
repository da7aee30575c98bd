#!/usr/bin/env bash
# The organizer "Team: EU" and the organizer "Team "EU"", written by three libraries and read by ical.js.
# Versions: ics@3.12.0, ical-generator@11.1.2, ts-ics@2.4.6, ical.js@2.2.1
# Expected by most: the name comes back; RFC 6868 has ^' for a quotation mark inside a parameter, RFC 5545 has no backslash there.
# Seen: ts-ics does not quote a name with a colon, so that a part of it becomes the address. ics writes a backslash before a quotation mark,
# and the name ends there. Only ical-generator has both right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" ics@3.12.0 ical-generator@11.1.2 ts-ics@2.4.6 ical.js@2.2.1 >/dev/null || exit 2

cat >run.mjs <<'END'
import ICAL from 'ical.js';
import ical from 'ical-generator';
import { createEvents } from 'ics';
import { generateIcsCalendar } from 'ts-ics';
const date = new Date('2026-10-20T10:00:00Z');
const email = 'ann@example.com';
const writers = {
  ics: (name) => createEvents([{ uid: '1', title: 'x', start: [2026, 10, 20], duration: { hours: 1 }, organizer: { name, email } }]).value,
  'ical-generator': (name) => ical({ events: [{ id: '1', start: date, summary: 'x', organizer: { name, email } }] }).toString(),
  'ts-ics': (name) =>
    generateIcsCalendar({
      version: '2.0',
      prodId: 'x',
      events: [{ uid: '1', stamp: { date }, start: { date }, duration: { hours: 1 }, summary: 'x', organizer: { name, email } }],
    }),
};
for (const name of ['Team: EU', 'Team "EU"']) {
  for (const [writer, write] of Object.entries(writers)) {
    const organizer = new ICAL.Component(ICAL.parse(write(name))).getFirstSubcomponent('vevent').getFirstProperty('organizer');
    console.log(`${name} by ${writer}: name [${organizer.getParameter('cn')}], address [${organizer.getFirstValue()}]`);
  }
}
END

cat >expected <<'END'
Team: EU by ics: name [Team: EU], address [MAILTO:ann@example.com]
Team: EU by ical-generator: name [Team: EU], address [mailto:ann@example.com]
Team: EU by ts-ics: name [Team], address [ EU:MAILTO:ann@example.com]
Team "EU" by ics: name [Team \], address [MAILTO:ann@example.com]
Team "EU" by ical-generator: name [Team "EU"], address [mailto:ann@example.com]
Team "EU" by ts-ics: name [Team "EU"], address [MAILTO:ann@example.com]
END

node run.mjs >seen
cat seen
diff expected seen
