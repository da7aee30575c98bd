#!/usr/bin/env bash
# The text that mailparser makes of an HTML-only mail laid out as a table, as most order mails are.
# Versions: mailparser@3.14.2, html-to-text@10.0.1
# Expected by most: cells apart from each other, rows on lines of their own.
# Seen: cells and rows are glued together, so that words and numbers run into each other; html-to-text, which does the work, only parts
# tables that are declared as data.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" mailparser@3.14.2 html-to-text@10.0.1 >/dev/null || exit 2

cat >run.mjs <<'END'
import { simpleParser } from 'mailparser';
import { convert } from 'html-to-text';
const html = '<table><tr><td>Order</td><td>1024</td></tr><tr><td>20 October</td><td>9 EUR</td></tr></table>';
console.log('mailparser  ', (await simpleParser(`From: ann@example.com\r\nContent-Type: text/html\r\n\r\n${html}\r\n`)).text);
console.log('html-to-text', convert(html));
console.log('as data     ', convert(html, { selectors: [{ selector: 'table', format: 'dataTable' }] }).replace('\n', ' / '));
END

cat >expected <<'END'
mailparser   Order102420 October9 EUR
html-to-text Order102420 October9 EUR
as data      Order        1024 / 20 October   9 EUR
END

node run.mjs >seen
cat seen
diff expected seen
