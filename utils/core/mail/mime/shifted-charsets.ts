import { fromBase64 } from './base64.ts';
import { byte, latinBytes, latinText } from './byte.ts';

/** Charsets of seven bits that no `TextDecoder` reads: shifts between ASCII and something else, by the name they are called in labels. */
const readers: readonly (readonly [RegExp, (bytes: Uint8Array) => string])[] = [
  [/^(?:x-)?(?:unicode-[12]-[01]-)?utf-?7$/, fromUtf7],
  [/^(?:x-)?hz(?:-gb-?2312)?$/, fromHz],
  [/^(?:x-|cs)?iso-?2022-?kr$/, fromKorean],
];

/**
 * The text of bytes whose label names UTF-7 (RFC 2152), HZ (RFC 1843) or ISO-2022-KR (RFC 1557); `null` for every other label, and for bytes
 * that such a charset cannot have: these are eight bits, and the label lies. Never throws: what does not decode stays as it is written.
 */
export function shiftedText(bytes: Uint8Array, label: string | undefined): string | null {
  const name = (label ?? '')
    .slice(0, 100)
    .replaceAll(/["'\s]/g, '')
    .toLowerCase();
  const reader = readers.find(([pattern]) => pattern.test(name))?.[1];
  return reader === undefined || bytes.some((value) => value > 0x7f) ? null : reader(bytes);
}

/** `+` begins a run of UTF-16 in base64 without padding, the first letter outside the alphabet ends it, and a `-` there is swallowed. */
function fromUtf7(bytes: Uint8Array): string {
  return latinText(bytes).replaceAll(/\+([a-z\d+/]*)-?/gi, (whole, run: string) => {
    if (run === '') return whole === '+-' ? '+' : whole;
    const units = fromBase64(latinBytes(run));
    // "5+3" is too short for a letter, so it is no shift.
    if (units.length < 2) return whole;
    return new TextDecoder('utf-16be').decode(units.subarray(0, units.length - (units.length % 2)));
  });
}

/** `~{` begins two bytes a letter of GB 2312, `~}` or the end of the line ends them, `~~` is a tilde. */
function fromHz(bytes: Uint8Array): string {
  return latinText(bytes).replaceAll(/~(?:\{([^\n~]*)(?:~\})?|(~)|\r?\n)/g, (_, letters?: string, tilde?: string) => {
    if (letters === undefined) return tilde ?? '';
    return new TextDecoder('gbk').decode(raised(letters));
  });
}

const shift = { out: 0x0e, in: 0x0f } as const;

/** A header `ESC $ ) C`, then `SO` begins two bytes a letter of KS C 5601 and `SI` or the end of the line ends them. */
function fromKorean(bytes: Uint8Array): string {
  const result = new Uint8Array(bytes.length);
  let length = 0;
  let isShifted = false;
  for (let at = 0; at < bytes.length; at++) {
    const value = bytes[at] ?? 0;
    if (value === byte.escape && bytes[at + 1] === 0x24 && bytes[at + 2] === 0x29) {
      at += 3;
      continue;
    }
    if (value === shift.out || value === shift.in || value === byte.lf) isShifted = value === shift.out;
    if (value !== shift.out && value !== shift.in) result[length++] = isShifted && value > byte.space ? value | 0x80 : value;
  }
  return new TextDecoder('euc-kr').decode(result.subarray(0, length));
}

/** The same bytes with the eighth bit set, as the charsets of eight bits have them. Blanks stay. */
function raised(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0) | (letter > ' ' ? 0x80 : 0));
}
