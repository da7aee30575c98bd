import { utils, write } from 'cfb';

// Files of Outlook, made for tests: property streams in a compound file, as MS-OXMSG describes them.

/** One property: its number, and a text (UTF-16), an 8-bit text, bytes, a number of 32 bits or an instant in ms since 1970. */
export type MadeProperty = readonly [
  id: number,
  value: string | { readonly ansi: Uint8Array } | { readonly binary: Uint8Array } | { readonly long: number } | { readonly time: number },
];

/** A message, recipient or attachment. `inner` is a message inside an attachment. */
export interface MadeStorage {
  readonly properties: readonly MadeProperty[];
  readonly recipients?: readonly MadeStorage[];
  readonly attachments?: readonly MadeStorage[];
  readonly inner?: MadeStorage;
}

/** The bytes of a `.msg` file. */
export function madeMsg(message: MadeStorage): Uint8Array {
  const file = utils.cfb_new();
  addStorage(file, '', message, 32);
  const written: unknown = write(file, { type: 'buffer' });
  if (!(written instanceof Uint8Array)) throw new Error('No bytes were written.');
  return new Uint8Array(written);
}

type Container = ReturnType<typeof utils.cfb_new>;

function addStorage(file: Container, path: string, made: MadeStorage, head: number): void {
  const fixed: Uint8Array[] = [new Uint8Array(head)];
  for (const [id, value] of made.properties) {
    if (typeof value === 'object' && ('long' in value || 'time' in value)) fixed.push(fixedProperty(id, value));
    else utils.cfb_add(file, `${path}/__substg1.0_${hex(id)}${streamType(value)}`, contentOf(value));
  }
  utils.cfb_add(file, `${path}/__properties_version1.0`, Buffer.concat(fixed));
  for (const [index, one] of (made.recipients ?? []).entries()) addStorage(file, `${path}/__recip_version1.0_#${count(index)}`, one, 8);
  for (const [index, one] of (made.attachments ?? []).entries()) addStorage(file, `${path}/__attach_version1.0_#${count(index)}`, one, 8);
  if (made.inner) addStorage(file, `${path}/__substg1.0_3701000D`, made.inner, 24);
}

function fixedProperty(id: number, value: { readonly long: number } | { readonly time: number }): Uint8Array {
  const entry = Buffer.alloc(16);
  entry.writeUInt32LE(((id << 16) | ('long' in value ? 0x0003 : 0x0040)) >>> 0, 0);
  if ('long' in value) entry.writeUInt32LE(value.long, 8);
  else entry.writeBigUInt64LE((BigInt(value.time) + 11_644_473_600_000n) * 10_000n, 8);
  return entry;
}

function streamType(value: MadeProperty[1]): string {
  if (typeof value === 'string') return '001F';
  return 'ansi' in value ? '001E' : '0102';
}

function contentOf(value: MadeProperty[1]): Uint8Array {
  if (typeof value === 'string') return Buffer.from(value, 'utf16le');
  return 'ansi' in value ? value.ansi : 'binary' in value ? value.binary : new Uint8Array();
}

function hex(id: number): string {
  return id.toString(16).toUpperCase().padStart(4, '0');
}

function count(index: number): string {
  return index.toString(16).toUpperCase().padStart(8, '0');
}

/** RTF as a `.msg` file carries it: packed (MS-OXRTFCP) with literals alone, or as it stands. */
export function madeRtf(rtf: string, packed = true): Uint8Array {
  const raw = Buffer.from(rtf, 'latin1');
  const tokens: number[] = [];
  for (let at = 0; at < raw.length; at += 8) tokens.push(0, ...raw.subarray(at, at + 8));
  const content = packed ? Buffer.from(tokens) : raw;
  const head = Buffer.alloc(16);
  head.writeUInt32LE(content.length + 12, 0);
  head.writeUInt32LE(raw.length, 4);
  head.write(packed ? 'LZFu' : 'MELA', 8, 'latin1');
  return Buffer.concat([head, content]);
}
