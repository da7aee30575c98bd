import { charsetOfCodePage } from './code-page.ts';
import type { CompoundStorage } from './compound-file.ts';

/** The properties of a message, a recipient or an attachment (MS-OXMSG 2.4), by the number of the property as in MS-OXPROPS. */
export interface Properties {
  /** A text in either of its two forms; `''` if there is none. */
  text(id: number): string;
  /** The bytes of a binary property, `null` if there is none. */
  bytes(id: number): Uint8Array | null;
  /** A number of 32 bits, `null` if there is none. */
  number(id: number): number | null;
  /** An instant in ms since 1970, `null` if there is none. */
  time(id: number): number | null;
}

const type = { long: 0x0003, time: 0x0040, unicode: 0x001f, ansi: 0x001e, binary: 0x0102 } as const;
/** Code pages of the message's 8-bit texts, the first that is there: of the message, of its body. */
const codePages = [0x3ffd, 0x3fde] as const;
/** Between 1601, from which Windows counts, and 1970, ms. */
const epoch = 11_644_473_600_000;
const longestText = 4_000_000;

/** How many bytes stand before the list of fixed properties (MS-OXMSG 2.4.1): of a file's own message, of one inside, of all else. */
export const propertyHead = { message: 32, inner: 24, part: 8 } as const;

/** Reads the properties of a storage. `codePage` is that of the message around it, for 8-bit texts; `null` = as the storage itself says. */
export function propertiesOf(storage: CompoundStorage, head: number, codePage: number | null = null): Properties {
  const list = storage.stream('__properties_version1.0') ?? new Uint8Array();
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  const value = (id: number, kind: number) => {
    for (let at = head; at + 16 <= list.length; at += 16) {
      if (view.getUint32(at, true) === ((id << 16) | kind) >>> 0) return at + 8;
    }
    return null;
  };
  const number = (id: number) => {
    const at = value(id, type.long);
    return at === null ? null : view.getUint32(at, true);
  };
  const charset = charsetOfCodePage(codePage ?? codePages.map(number).find((page) => page !== null) ?? null);
  const stream = (id: number, kind: number) => storage.stream(`__substg1.0_${hex(id)}${hex(kind)}`);
  return {
    text(id) {
      const wide = stream(id, type.unicode);
      if (wide) return withoutEnd(new TextDecoder('utf-16le').decode(wide.subarray(0, longestText * 2)));
      const narrow = stream(id, type.ansi);
      return narrow ? withoutEnd(new TextDecoder(charset).decode(narrow.subarray(0, longestText))) : '';
    },
    bytes: (id) => stream(id, type.binary),
    number,
    time(id) {
      const at = value(id, type.time);
      return at === null ? null : Number(view.getBigUint64(at, true) / 10_000n) - epoch;
    },
  };
}

/** The code page that a message names for its 8-bit texts; `null` if none. */
export function codePageOf(properties: Properties): number | null {
  return codePages.map((id) => properties.number(id)).find((page) => page !== null) ?? null;
}

function hex(id: number): string {
  return id.toString(16).toUpperCase().padStart(4, '0');
}

/** Some programs store the zero that ends a text. */
function withoutEnd(text: string): string {
  return text.replace(/\0{1,9}$/, '');
}
