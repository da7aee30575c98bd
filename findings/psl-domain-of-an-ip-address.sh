#!/usr/bin/env bash
# The registrable domain of the host in ann@[192.0.2.1].
# Versions: psl@1.15.0, tldjs@2.3.2, tldts@7.5.5, parse-domain@8.4.0
# Expected by most: none: an IP address has no registrable domain.
# Seen: psl answers 2.1, although its isValid says false; the other three give none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" psl@1.15.0 tldjs@2.3.2 tldts@7.5.5 parse-domain@8.4.0 >/dev/null || exit 2

cat >run.mjs <<'END'
import { parseDomain } from 'parse-domain';
import psl from 'psl';
import tldjs from 'tldjs';
import { getDomain } from 'tldts';
const host = '192.0.2.1';
console.log('psl:', psl.get(host), psl.isValid(host), '| tldjs:', tldjs.getDomain(host), '| tldts:', getDomain(host), '| parse-domain:', parseDomain(host).type);
END

cat >expected <<'END'
psl: 2.1 false | tldjs: null | tldts: null | parse-domain: IP
END

node run.mjs >seen
cat seen
diff expected seen
