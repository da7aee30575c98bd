import { crc32, deflateSync, inflateSync } from 'node:zlib';

// PNG as browsers write it, RFC 2083: 8 bits per channel, with or without alpha, not interlaced. Anything else is an error.

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Enough for what letters look like at their edges; grounds and inks are always among the most frequent. */
const mostColours = 96;

/**
 * The same picture at about a third of the size, for keeping: the most frequent colours stay as they are, each of the others becomes the
 * nearest of these; alpha is dropped. The same picture always gives the same bytes. Throws for what no browser writes.
 */
export function smallPng(png: Buffer): Buffer {
  return indexed(readPng(png));
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly pixels: Uint8Array;
}

function readPng(png: Buffer): Pixels {
  if (!png.subarray(0, 8).equals(signature)) throw new Error('Not a PNG.');
  const parts: Buffer[] = [];
  let width = 0;
  let height = 0;
  let channels = 0;
  for (let at = 8; at + 12 <= png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      width = data.readUInt32BE(0);
      height = data.readUInt32BE(4);
      channels = data[9] === 6 ? 4 : 3;
      if (data[8] !== 8 || (data[9] !== 2 && data[9] !== 6) || data[12] !== 0) throw new Error('Not a PNG as browsers write it.');
    } else if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  return { width, height, channels, pixels: unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels) };
}

/** Takes back the filter of each line. */
function unfiltered(data: Uint8Array, stride: number, height: number, channels: number): Uint8Array {
  const pixels = new Uint8Array(stride * height);
  for (let line = 0; line < height; line += 1) {
    const filter = data[line * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = line * stride + x;
      const left = x >= channels ? (pixels[at - channels] ?? 0) : 0;
      const up = line > 0 ? (pixels[at - stride] ?? 0) : 0;
      const corner = x >= channels && line > 0 ? (pixels[at - stride - channels] ?? 0) : 0;
      const raw = data[line * (stride + 1) + 1 + x] ?? 0;
      const predicted =
        filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : filter === 4 ? paeth(left, up, corner) : 0;
      pixels[at] = raw + predicted;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function indexed({ width, height, channels, pixels }: Pixels): Buffer {
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let at = 0; at < colours.length; at += 1) {
    const from = at * channels;
    const colour = ((pixels[from] ?? 0) << 16) | ((pixels[from + 1] ?? 0) << 8) | (pixels[from + 2] ?? 0);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byFrequency = [...counts].sort(([a, often], [b, oftener]) => oftener - often || a - b).map(([colour]) => colour);
  const palette = byFrequency.slice(0, mostColours);
  const indices = new Map(byFrequency.map((colour) => [colour, nearest(colour, palette)]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < colours.length; at += 1) {
    lines[at + Math.floor(at / width) + 1] = indices.get(colours[at] ?? 0) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const data = deflateSync(lines, { level: 9 });
  const parts = [chunk('IHDR', header), chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))), chunk('IDAT', data)];
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

/** Index of the colour that is least far away. */
function nearest(colour: number, palette: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, candidate] of palette.entries()) {
    const far = (red - (candidate >> 16)) ** 2 + (green - ((candidate >> 8) & 255)) ** 2 + (blue - (candidate & 255)) ** 2;
    if (far < least) [best, least] = [index, far];
  }
  return best;
}

function channelsOf(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const result = Buffer.alloc(data.length + 12);
  result.writeUInt32BE(data.length, 0);
  result.write(type, 4, 'latin1');
  result.set(data, 8);
  result.writeUInt32BE(crc32(result.subarray(4, data.length + 8)), data.length + 8);
  return result;
}
