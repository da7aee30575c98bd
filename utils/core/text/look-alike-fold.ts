import standard from 'unhomoglyph/data.json' with { type: 'json' };
import { toUnicodeHost } from './host-punycode.ts';
import { standIns } from './look-alike-scan.ts';

// The package's own function makes one expression of all six thousand letters when it is loaded, at every start of the worker.
const table: Readonly<Record<string, string>> = standard;

/** A host in plain lower-case letters: `xn--` decoded, look-alike letters of Unicode TR39 and accents replaced by what readers see. */
export function plainLetters(host: string): string {
  const unicode = toUnicodeHost(host);
  let ascii = true;
  for (let at = 0; at < unicode.length && ascii; at++) ascii = unicode.charCodeAt(at) < 128;
  if (ascii) return unicode;
  const bare = unicode.normalize('NFKD').replace(/\p{M}/gu, '');
  // TR39 writes m as rn; read it back. Its capitals fold with everything else.
  return imitated(bare).replaceAll('rn', 'm').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Every letter as the one that the standard says it looks like. */
function imitated(text: string): string {
  let plain = '';
  for (const letter of text) plain += Object.hasOwn(table, letter) ? table[letter] : letter;
  return plain;
}

/** Digits that stand for letters read as letters, `rn` as m, `vv` as w. Changes the length; for comparing only. */
export function foldSigns(text: string): string {
  let folded = '';
  for (const sign of text) folded += standIns[sign] ?? sign;
  return folded.replaceAll('rn', 'm').replaceAll('vv', 'w');
}

/** Every run of one letter shortened to one: `amaazzon` reads as `amazon`. */
export function shortenRuns(text: string): string {
  let short = '';
  for (const sign of text) if (!short.endsWith(sign)) short += sign;
  return short;
}
