import { latinBytes, latinText } from '../../mime/byte.ts';

/** The dictionary starts with this text (MS-OXRTFCP 2.1.2.1). */
const firstWords =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const packed = 'LZFu';
const plain = 'MELA';
const dictionarySize = 4_096;
/** Most that is unpacked, bytes. Each token brings 17 bytes at most for two, so a file cannot make much more of itself anyway. */
const most = 32 * 1024 * 1024;

/** Unpacks the RTF of a `.msg` file (MS-OXRTFCP), one character for each byte; what can be read of one that is cut. `null` if it is no such thing. */
export function unpackRtf(stream: Uint8Array): string | null {
  if (stream.length < 16) return null;
  const form = latinText(stream.subarray(8, 12));
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (form === plain) return latinText(stream.subarray(16, 16 + view.getUint32(4, true)));
  if (form !== packed) return null;
  return unpackTokens(stream.subarray(16, 4 + view.getUint32(0, true)), Math.min(view.getUint32(4, true), most));
}

function unpackTokens(tokens: Uint8Array, size: number): string {
  const dictionary = new Uint8Array(dictionarySize);
  dictionary.set(latinBytes(firstWords));
  let place = firstWords.length;
  const output = new Uint8Array(Math.min(size, tokens.length * 17));
  let written = 0;
  const write = (value: number) => {
    if (written < output.length) output[written++] = value;
    dictionary[place] = value;
    place = (place + 1) % dictionarySize;
  };
  for (let at = 0; at < tokens.length && written < output.length; ) {
    const flags = tokens[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < tokens.length; bit++) {
      if ((flags & (1 << bit)) === 0) {
        write(tokens[at++] ?? 0);
        continue;
      }
      const reference = ((tokens[at] ?? 0) << 8) | (tokens[at + 1] ?? 0);
      at += 2;
      const from = reference >> 4;
      if (from === place) return latinText(output.subarray(0, written));
      for (let index = 0; index < (reference & 15) + 2; index++) write(dictionary[(from + index) % dictionarySize] ?? 0);
    }
  }
  return latinText(output.subarray(0, written));
}
