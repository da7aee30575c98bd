const base = 36;
const limit = 0x7fffffff;

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > 455) {
    rest = Math.floor(rest / 35);
    k += base;
  }
  return k + Math.floor((36 * rest) / (rest + 38));
}

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 22;
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  return base;
}

/** Decodes the part of a label behind `xn--` by RFC 3492. `null` when it is malformed or longer than a label can be. */
export function decodePunycode(encoded: string): string | null {
  if (encoded.length > 63) return null;
  const border = encoded.lastIndexOf('-');
  const points = Array.from(encoded.slice(0, Math.max(border, 0)), (letter) => letter.charCodeAt(0));
  let code = 128;
  let index = 0;
  let bias = 72;
  for (let at = border > 0 ? border + 1 : 0; at < encoded.length; ) {
    const before = index;
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(encoded.charCodeAt(at++));
      if (digit >= base) return null;
      index += digit * weight;
      const threshold = k <= bias ? 1 : Math.min(k - bias, 26);
      if (digit < threshold) break;
      weight *= base - threshold;
      if (weight > limit || index > limit) return null;
    }
    const length = points.length + 1;
    bias = adapt(index - before, length, before === 0);
    code += Math.floor(index / length);
    index %= length;
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    points.splice(index++, 0, code);
  }
  return String.fromCodePoint(...points);
}

/** A host with its `xn--` labels in Unicode, for display and for comparing letters. Labels that do not decode stay as they are. */
export function toUnicodeHost(ascii: string): string {
  if (!ascii.includes('xn--')) return ascii;
  return ascii
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join('.');
}
