import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { smallPng } from './small-png.ts';

function chunk(type: string, data: Buffer): Buffer {
  const result = Buffer.alloc(data.length + 12);
  result.writeUInt32BE(data.length, 0);
  result.write(type, 4, 'latin1');
  result.set(data, 8);
  result.writeUInt32BE(crc32(result.subarray(4, data.length + 8)), data.length + 8);
  return result;
}

/** A picture of two columns; each line starts with the number of its filter. */
function picture(lines: readonly (readonly number[])[], colourType = 2): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(2, 0);
  header.writeUInt32BE(lines.length, 4);
  header.set([8, colourType, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(lines.flat()));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** Colours of a picture with a palette, in reading order. */
function coloursOf(png: Buffer): string[] {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const palette = parts.get('PLTE') ?? Buffer.alloc(0);
  const lines = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
  const indices = [...lines].filter((_, at) => at % 3 !== 0);
  return indices.map((index) => palette.toString('hex', index * 3, index * 3 + 3));
}

describe('small pictures', () => {
  it('keep the colours, whatever filter a line was written with', () => {
    const white = [255, 255, 255];
    const lines = [
      [0, 255, 0, 0, ...white],
      [1, 255, 0, 0, 0, 255, 255],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 128, 0, 0, 0, 128, 128],
      [4, 0, 0, 0, 0, 0, 0],
    ];
    const row = ['ff0000', 'ffffff'];
    expect(coloursOf(smallPng(picture(lines)))).toEqual([...row, ...row, ...row, ...row, ...row]);
  });

  it('drop alpha, give a rare colour the nearest one, and are the same each time', () => {
    const shades = Array.from({ length: 120 }, (_, shade) => [0, shade, 0, 0, 255, shade, 0, 0, 255]);
    const rare = [0, 255, 255, 255, 255, 119, 0, 1, 255];
    const png = picture([...shades, rare, [0, 255, 255, 255, 255, 255, 255, 255, 255]], 6);
    const colours = coloursOf(smallPng(png));
    expect(colours.slice(0, 4)).toEqual(['000000', '000000', '010000', '010000']);
    expect(colours.slice(-4)).toEqual(['ffffff', '5e0000', 'ffffff', 'ffffff']);
    expect(smallPng(png).equals(smallPng(png))).toBe(true);
  });

  it('refuse what no browser writes', () => {
    expect(() => smallPng(Buffer.from('GIF89a, not a PNG'))).toThrow('Not a PNG');
    expect(() => smallPng(picture([[0, 1, 2]], 0))).toThrow('as browsers write it');
  });
});
