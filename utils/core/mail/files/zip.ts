import { Inflate } from 'fflate';

/** One file of a ZIP archive. */
export interface ZipEntry {
  /** As written in the archive, with its folders. */
  readonly name: string;
  /** What it says its size is, in bytes. Archives lie: `unpack` holds to its own limit. */
  readonly size: number;
  /** Its content; `too-large` = more than `limit` bytes come out, `broken` = encrypted, packed in an unknown way or damaged. */
  unpack(limit: number): Uint8Array | 'too-large' | 'broken';
}

const signature = { end: 0x06054b50, directory: 0x02014b50, file: 0x04034b50 } as const;
const method = { stored: 0, deflated: 8 } as const;
/** Most entries of a directory that are listed. */
const mostEntries = 10_000;
/** Pieces that are unpacked at once: nothing packed grows beyond a thousandfold, so this bounds what one step can bring. */
const piece = 16_384;

/** Whether a file begins like a ZIP archive, an empty one included. */
export function isZip(file: Uint8Array): boolean {
  const [p, k, a, b] = file;
  return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6));
}

/** The files of a ZIP archive by its directory at the end (APPNOTE 4.3.12), folders left out. `null` if there is no directory. Nothing is unpacked yet. */
export function filesInZip(archive: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  const count = Math.min(view.getUint16(end + 10, true), mostEntries);
  for (let index = 0; index < count && at + 46 <= end && view.getUint32(at, true) === signature.directory; index++) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
    const record = recordAt(view, at);
    if (!name.endsWith('/')) entries.push({ name, size: record.size, unpack: (limit) => unpack(archive, view, record, limit) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

interface DirectoryRecord {
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where the file's own header stands. */
  readonly offset: number;
}

function recordAt(view: DataView, at: number): DirectoryRecord {
  return {
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** The record that ends an archive; only a comment of at most 65,535 bytes may stand behind it. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === signature.end) return at;
  return null;
}

function unpack(archive: Uint8Array, view: DataView, record: DirectoryRecord, limit: number): ReturnType<ZipEntry['unpack']> {
  const { offset } = record;
  if (record.encrypted || offset + 30 > archive.length || view.getUint32(offset, true) !== signature.file) return 'broken';
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = archive.subarray(start, start + record.packed);
  if (packed.length < record.packed) return 'broken';
  if (record.method === method.stored) return packed.length > limit ? 'too-large' : packed;
  return record.method === method.deflated ? inflate(packed, limit) : 'broken';
}

function inflate(packed: Uint8Array, limit: number): ReturnType<ZipEntry['unpack']> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    chunks.push(chunk);
    length += chunk.length;
    ended = final;
  });
  try {
    for (let at = 0; !ended && length <= limit && at < packed.length; at += piece) {
      stream.push(packed.subarray(at, at + piece), at + piece >= packed.length);
    }
  } catch {
    return 'broken';
  }
  return length > limit ? 'too-large' : ended ? joined(chunks, length) : 'broken';
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
