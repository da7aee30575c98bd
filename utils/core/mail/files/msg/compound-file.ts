/**
 * A compound file (MS-CFB), which is what Outlook's `.msg` files are: a small file system of storages and streams in sectors. Written out here,
 * since the readers in the registry follow chains of sectors without an end where a file is broken (2026-11).
 */
export interface CompoundStorage {
  /** The content of a stream by its name; `null` if there is none or its sectors are not in the file. A stream is read when asked for. */
  stream(name: string): Uint8Array | null;
  /** A storage inside this one, with everything in it. */
  storage(name: string): CompoundStorage | null;
  /** Names of the storages inside, in the order of the file. */
  readonly storages: readonly string[];
  /** Names of the streams, those that cannot be read among them. */
  readonly streams: readonly string[];
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sector numbers from here on are marks: end of chain, free, and so on (MS-CFB 2.1). */
const marks = 0xfffffffa;
const noEntry = 0xffffffff;
const entrySize = 128;
const kind = { storage: 1, stream: 2, root: 5 } as const;
/** Storages inside storages beyond this depth are left out. */
const deepest = 16;

/** Whether a file begins like a compound file. */
export function isCompoundFile(file: Uint8Array): boolean {
  return signature.every((value, index) => file[index] === value);
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** What is needed to read streams. */
interface Volume {
  readonly file: Uint8Array;
  readonly sectorSize: number;
  readonly fat: readonly number[];
  readonly miniSize: number;
  readonly miniFat: readonly number[];
  readonly miniStream: Uint8Array;
  /** Streams shorter than this lie in the mini stream. */
  readonly cutoff: number;
  readonly entries: readonly Entry[];
}

/** Opens a compound file; the storage at its root, or `null` if it is none or its directory cannot be read. Never throws. */
export function openCompoundFile(file: Uint8Array): CompoundStorage | null {
  if (!isCompoundFile(file) || file.length < 512) return null;
  const view = viewOf(file);
  const sectorShift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if (sectorShift < 7 || sectorShift > 16 || miniShift < 3 || miniShift >= sectorShift) return null;
  const sectorSize = 1 << sectorShift;
  const fat = numbersIn(file, fatSectors(file, sectorSize), sectorSize);
  const read = (start: number, size: number) => readChain(file, chainOf(start, fat), sectorSize, sectorSize, size);
  const directory = read(view.getUint32(48, true), Number.POSITIVE_INFINITY);
  const entries = directory === null ? [] : entriesIn(directory);
  const [root] = entries;
  if (root?.kind !== kind.root) return null;
  const miniFat = numbersIn(file, chainOf(view.getUint32(60, true), fat) ?? [], sectorSize);
  const miniStream = read(root.start, root.size) ?? new Uint8Array();
  const cutoff = view.getUint32(56, true);
  return storageOf({ file, sectorSize, fat, miniSize: 1 << miniShift, miniFat, miniStream, cutoff, entries }, root, new Set([0]), 0);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The sectors that hold the table of all sectors: the first 109 stand in the header, the others in a chain of lists (MS-CFB 2.5). */
function fatSectors(file: Uint8Array, sectorSize: number): readonly number[] {
  const view = viewOf(file);
  const found: number[] = [];
  const add = (at: number, count: number) => {
    for (let index = 0; index < count && at + 4 * index + 4 <= file.length; index++) {
      const sector = view.getUint32(at + 4 * index, true);
      if (sector < marks) found.push(sector);
    }
  };
  add(76, 109);
  const most = file.length / sectorSize;
  let list = view.getUint32(68, true);
  for (let index = 0; list < marks && index < most; index++) {
    const at = (list + 1) * sectorSize;
    if (at + sectorSize > file.length) break;
    add(at, sectorSize / 4 - 1);
    list = view.getUint32(at + sectorSize - 4, true);
  }
  return found.slice(0, most);
}

/** The 32-bit numbers in these sectors, one after another. */
function numbersIn(file: Uint8Array, sectors: readonly number[], sectorSize: number): readonly number[] {
  const view = viewOf(file);
  const numbers: number[] = [];
  for (const sector of sectors) {
    const start = (sector + 1) * sectorSize;
    for (let at = start; at < start + sectorSize; at += 4) numbers.push(at + 4 <= file.length ? view.getUint32(at, true) : noEntry);
  }
  return numbers;
}

/** The sectors of a chain; `null` if it leaves the table or comes back to itself. */
function chainOf(start: number, table: readonly number[]): readonly number[] | null {
  const chain: number[] = [];
  let sector = start;
  while (sector < marks) {
    const next = table[sector];
    if (next === undefined || chain.length > table.length) return null;
    chain.push(sector);
    sector = next;
  }
  return chain;
}

function readChain(
  bytes: Uint8Array,
  chain: readonly number[] | null,
  sectorSize: number,
  offset: number,
  size: number,
): Uint8Array | null {
  if (chain === null) return null;
  const length = Math.min(size, chain.length * sectorSize);
  if (Number.isFinite(size) && length < size) return null;
  const content = new Uint8Array(length);
  for (const [index, sector] of chain.entries()) {
    const at = index * sectorSize;
    if (at >= length) break;
    const start = sector * sectorSize + offset;
    content.set(bytes.subarray(start, start + Math.min(sectorSize, length - at)), at);
  }
  return content;
}

function entriesIn(directory: Uint8Array): readonly Entry[] {
  const view = viewOf(directory);
  const entries: Entry[] = [];
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const nameLength = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameLength)),
      kind: directory[at + 66] ?? 0,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** `above`: numbers of the storages around this one, so that a storage that holds itself ends. */
function storageOf(volume: Volume, { child }: Entry, above: ReadonlySet<number>, depth: number): CompoundStorage {
  const inside = new Map(childrenOf(volume.entries, child).map((index) => [volume.entries[index]?.name ?? '', index]));
  const entry = (name: string) => volume.entries[inside.get(name) ?? -1] ?? null;
  return {
    stream(name) {
      const found = entry(name);
      return found?.kind === kind.stream ? readStream(volume, found) : null;
    },
    storage(name) {
      const found = entry(name);
      const index = inside.get(name) ?? -1;
      if (found?.kind !== kind.storage || above.has(index) || depth >= deepest) return null;
      return storageOf(volume, found, new Set([...above, index]), depth + 1);
    },
    storages: [...inside.keys()].filter((name) => entry(name)?.kind === kind.storage),
    streams: [...inside.keys()].filter((name) => entry(name)?.kind === kind.stream),
  };
}

/** The numbers of the entries in a tree (MS-CFB 2.6.4), each once however the tree is tied. */
function childrenOf(entries: readonly Entry[], root: number): readonly number[] {
  const seen = new Set<number>();
  const waiting = [root];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    waiting.push(entry.left, entry.right);
  }
  return [...seen].sort((a, b) => a - b);
}

function readStream(volume: Volume, { start, size }: Entry): Uint8Array | null {
  if (size === 0) return new Uint8Array();
  if (size >= volume.cutoff) return readChain(volume.file, chainOf(start, volume.fat), volume.sectorSize, volume.sectorSize, size);
  return readChain(volume.miniStream, chainOf(start, volume.miniFat), volume.miniSize, 0, size);
}
