#!/usr/bin/env bash
# A link with a comma and a semicolon, both allowed in a URL; a URI value is not escaped in RFC 5545 (section 3.3.13).
# Versions: ical-generator@11.1.2, ical.js@2.2.1, node-ical@0.27.2
# Expected by most: the link comes back as it was given.
# Seen: ical-generator escapes it like a text. ical.js, rightly, keeps the backslashes, and the link leads elsewhere; node-ical takes them
# away, but gives an object, because of VALUE=URI.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" ical-generator@11.1.2 ical.js@2.2.1 node-ical@0.27.2 >/dev/null || exit 2

cat >run.mjs <<'END'
import ICAL from 'ical.js';
import ical from 'ical-generator';
import nodeIcal from 'node-ical';
const url = 'https://example.com/item;v=1?ids=1,2';
const text = ical({ events: [{ id: '1', start: new Date('2026-10-20T10:00:00Z'), summary: 'x', url }] }).toString();
console.log('given    ', url);
console.log('ical.js  ', new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent').getFirstPropertyValue('url'));
console.log('node-ical', JSON.stringify(Object.values(nodeIcal.sync.parseICS(text)).find((entry) => entry.type === 'VEVENT').url));
END

cat >expected <<'END'
given     https://example.com/item;v=1?ids=1,2
ical.js   https://example.com/item\;v=1?ids=1\,2
node-ical {"params":{"VALUE":"URI"},"val":"https://example.com/item;v=1?ids=1,2"}
END

node run.mjs >seen
cat seen
diff expected seen
