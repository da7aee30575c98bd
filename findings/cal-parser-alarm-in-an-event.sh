#!/usr/bin/env bash
# An event with an alarm that has a description of its own.
# Versions: cal-parser@1.0.2, icalendar@0.7.1
# Expected by most: the event keeps its description; the alarm is a component inside.
# Seen: cal-parser lays the lines of the alarm into the event: the alarm's description replaces the event's, and there are properties
# "begin" and "end". icalendar keeps both apart.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" cal-parser@1.0.2 icalendar@0.7.1 >/dev/null || exit 2

cat >run.mjs <<'END'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const calendar = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:1@example.com', 'DTSTAMP:20261001T000000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const alarm = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Time is nearly up', 'TRIGGER:-PT15M', 'END:VALARM'];
const text = calendar('DTSTART:20261020T100000Z', 'DESCRIPTION:Review the lamp', ...alarm);
const [event] = require('cal-parser').parseString(text).events;
console.log('cal-parser', event.description.value, '| begin:', event.begin.value, '| end:', event.end.value);
console.log('icalendar ', require('icalendar').parse_calendar(text).components.VEVENT[0].getPropertyValue('DESCRIPTION'));
END

cat >expected <<'END'
cal-parser Time is nearly up | begin: VALARM | end: VALARM
icalendar  Review the lamp
END

node run.mjs >seen
cat seen
diff expected seen
