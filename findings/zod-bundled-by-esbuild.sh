#!/usr/bin/env bash
# The same line of zod, bundled and minified by esbuild, once with each of the two usual imports.
# Versions: zod@4.6.7, esbuild@0.28.2
# Expected by most: about the same size, since ES modules are shaken.
# Seen: "import { z }" carries all of zod with every language of its messages, six times the size of "import * as z".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" zod@4.6.7 esbuild@0.28.2 >/dev/null || exit 2

cat >run.mjs <<'END'
import { build } from 'esbuild';
const size = async (line) => {
  const contents = `${line} from 'zod'; console.log(z.string().parse('a'));`;
  const { outputFiles } = await build({ stdin: { contents, resolveDir: '.' }, bundle: true, minify: true, format: 'esm', write: false });
  return outputFiles[0].contents.length;
};
const [named, star] = [await size('import { z }'), await size('import * as z')];
console.log('import { z } is', Math.round(named / star), 'times as large or more:', named > 4 * star);
END

cat >expected <<'END'
import { z } is 6 times as large or more: true
END

node run.mjs >seen
cat seen
diff expected seen
