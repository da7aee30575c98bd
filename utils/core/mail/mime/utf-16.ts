/** How many bytes are looked at, and of how many pairs one at least is a letter of ASCII: markup and header fields are made of these. */
const looked = 400;
const least = 0.7;

/**
 * The order of bytes of a text in UTF-16, as a label for `TextDecoder`: by its byte order mark, and without one by its zeros, which other
 * charsets do not have (WHATWG Encoding finds only the mark). `null` for everything else.
 */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(looked, bytes.length) >> 1;
  if (pairs < 4) return null;
  const letters: [number, number] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    const [one = 0, two = 0] = [bytes[at], bytes[at + 1]];
    if (two === 0 && isAscii(one)) letters[0] += 1;
    if (one === 0 && isAscii(two)) letters[1] += 1;
  }
  if (letters[0] >= pairs * least) return 'utf-16le';
  return letters[1] >= pairs * least ? 'utf-16be' : null;
}

function isAscii(value: number): boolean {
  return value >= 0x09 && value < 0x7f;
}
