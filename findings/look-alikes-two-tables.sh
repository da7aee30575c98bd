#!/usr/bin/env bash
# The same words through two libraries that undo look-alikes.
# Versions: unhomoglyph@1.0.6, confusables@1.1.1
# Expected by most: the plain word from both, or at least from one.
# Seen: they differ on nearly all. unhomoglyph turns every m into "rn" and does not know every full-width letter; confusables knows those,
# but not the ligature, and makes a B of the German sharp s.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$folder" unhomoglyph@1.0.6 confusables@1.1.1 >/dev/null || exit 2

cat >run.mjs <<'END'
import { remove } from 'confusables';
import unhomoglyph from 'unhomoglyph';
for (const word of ['mail', 'ｍａｉｌ', 'ﬁne', 'Straße', 'pаy', '1l']) console.log(word, '| unhomoglyph:', unhomoglyph(word), '| confusables:', remove(word));
END

cat >expected <<'END'
mail | unhomoglyph: rnail | confusables: mail
ｍａｉｌ | unhomoglyph: ｍail | confusables: mail
ﬁne | unhomoglyph: fine | confusables: ﬁne
Straße | unhomoglyph: Straße | confusables: StraBe
pаy | unhomoglyph: pay | confusables: pay
1l | unhomoglyph: ll | confusables: 1l
END

node run.mjs >seen
cat seen
diff expected seen
